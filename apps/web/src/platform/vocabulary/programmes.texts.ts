import type { Dto, ProgrammeLanguage } from '@gza/contract';
import { defineTexts } from '../i18n/define-texts.js';

/** The words for codes of this module, wherever they are shown. */
export const programmeWords = defineTexts('words.programmes', {
  ka: {
    enrolmentState: {
      proposed: 'შეთავაზებული',
      suitability: 'შესაბამისობის შეფასება',
      unsuitable: 'შეუსაბამო',
      waitlisted: 'მოლოდინის სიაში',
      enrolled: 'ჩარიცხული',
      started: 'დაწყებული',
      completed: 'დასრულებული',
      withdrawn: 'უარი თქვა',
      nonStarter: 'არ დაუწყია',
      droppedOut: 'მიატოვა',
      excluded: 'ამორიცხული',
      transferredOut: 'გადაყვანილი',
      adminExit: 'ადმინისტრაციული მიზეზით დახურული',
    } satisfies Record<Dto<'Enrolment'>['state'], string>,
    groupState: {
      planned: 'დაგეგმილი',
      recruiting: 'ჯგუფი ივსება',
      running: 'მიმდინარე',
      completed: 'დასრულებული',
      cancelled: 'გაუქმებული',
    } satisfies Record<Dto<'Group'>['state'], string>,
    language: {
      ka: 'ქართული',
      en: 'ინგლისური',
      ru: 'რუსული',
      az: 'აზერბაიჯანული',
      hy: 'სომხური',
    } satisfies Record<ProgrammeLanguage, string>,
  },
  en: {
    enrolmentState: {
      proposed: 'Proposed',
      suitability: 'Suitability interview',
      unsuitable: 'Unsuitable',
      waitlisted: 'Waiting list',
      enrolled: 'Enrolled',
      started: 'Started',
      completed: 'Completed',
      withdrawn: 'Withdrawn',
      nonStarter: 'Did not start',
      droppedOut: 'Dropped out',
      excluded: 'Excluded',
      transferredOut: 'Transferred out',
      adminExit: 'Ended for administrative reasons',
    },
    groupState: {
      planned: 'Planned',
      recruiting: 'Taking people',
      running: 'Running',
      completed: 'Completed',
      cancelled: 'Cancelled',
    },
    language: {
      ka: 'Georgian',
      en: 'English',
      ru: 'Russian',
      az: 'Azerbaijani',
      hy: 'Armenian',
    },
  },
});

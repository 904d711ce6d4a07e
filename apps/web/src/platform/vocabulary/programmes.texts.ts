import type { Audience, Dto, EligibilityRule, ProgrammeLanguage } from '@gza/contract';
import type { Ending } from '../enrolments.js';
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
    audience: {
      any: 'ყველასთვის',
      adult: 'სრულწლოვანთათვის',
      juvenile: 'არასრულწლოვანთათვის',
    } satisfies Record<Audience, string>,
    rule: {
      audience: 'ასაკი ან არასრულწლოვანთა წესი',
      sex: 'სქესი',
      riskLevel: 'რისკის დონე',
      language: 'ენა',
    } satisfies Record<EligibilityRule, string>,
    ending: {
      dropOut: 'მიატოვა',
      nonStart: 'არ დაუწყია',
      withdraw: 'უარი თქვა',
      transferOut: 'გადაყვანილია',
      exclude: 'ამოირიცხა',
      adminExit: 'დაიხურა ადმინისტრაციული მიზეზით',
    } satisfies Record<Ending, string>,
    end: {
      how: 'როგორ დასრულდა მონაწილეობა',
      why: 'მიზეზი',
      record: 'შედეგის შენახვა',
      other: 'სხვა შედეგი',
      complete: 'დასრულება',
      completeText:
        'პროგრამა დასრულდება, თუ ვერსიის პირობები შესრულებულია. დასწრება: {{attended}} / {{expected}}.',
      postTest: 'კურსის შემდგომი ტესტის თარიღი',
    },
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
    audience: { any: 'For everybody', adult: 'For adults', juvenile: 'For juveniles' },
    rule: {
      audience: 'age, or the rules for juveniles',
      sex: 'sex',
      riskLevel: 'risk level',
      language: 'language',
    },
    ending: {
      dropOut: 'Dropped out',
      nonStart: 'Did not start',
      withdraw: 'Withdrew',
      transferOut: 'Was transferred',
      exclude: 'Was excluded',
      adminExit: 'Ended for administrative reasons',
    },
    end: {
      how: 'How taking part ended',
      why: 'Reason',
      record: 'Record the outcome',
      other: 'Other outcome',
      complete: 'Complete',
      completeText:
        'The programme is completed if the conditions of its version are met. Attendance: {{attended}} / {{expected}}.',
      postTest: 'Day of the test after the course',
    },
  },
});

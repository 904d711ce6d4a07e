import type {
  AlertSeverity,
  AssessmentState,
  AssessmentStepCode,
  FormTranslationStatus,
  LevelOverrideState,
  NotComparableReason,
  ReliableChangeCode,
  SafetyAlertState,
} from '@gza/contract';
import { defineTexts } from '../../platform/i18n/define-texts.js';

/** The words for codes of this module, wherever they are shown. */
export const assessmentLabels = defineTexts('labels.assessments', {
  ka: {
    state: {
      draft: 'მიმდინარე',
      completed: 'დასრულებული',
      approved: 'დამტკიცებული',
      returned: 'დაბრუნებული',
      superseded: 'ჩანაცვლებული',
      discarded: 'გაუქმებული',
    } satisfies Record<AssessmentState, string>,
    step: {
      create: 'დაიწყო',
      complete: 'დასრულდა',
      approve: 'დამტკიცდა',
      return: 'დაბრუნდა',
      reopen: 'განახლდა',
      discard: 'გაუქმდა',
      supersede: 'ჩაანაცვლა ახალმა',
      amend: 'შესწორდა',
    } satisfies Record<AssessmentStepCode, string>,
    severity: {
      immediate: 'დაუყოვნებლივ',
      attention: 'ყურადსაღები',
    } satisfies Record<AlertSeverity, string>,
    alertState: {
      raised: 'ახალი',
      acknowledged: 'მუშავდება',
      closed: 'დახურული',
    } satisfies Record<SafetyAlertState, string>,
    overrideState: {
      proposed: 'შეთავაზებულია',
      approved: 'დამტკიცებულია',
      rejected: 'უარყოფილია',
      lapsed: 'ძალა დაკარგა',
    } satisfies Record<LevelOverrideState, string>,
    reliable: {
      improved: 'სანდო გაუმჯობესება',
      deteriorated: 'სანდო გაუარესება',
      noReliableChange: 'ცვლილება გაზომვის ცდომილების ფარგლებშია',
    } satisfies Record<ReliableChangeCode, string>,
    notComparable: {
      differentForm: 'სხვა ფორმაა',
      differentVersion: 'ფორმის სხვა ვერსიაა',
      unknownScale: 'ამ შკალას წინა შედეგი არ აქვს',
      scoreMissing: 'ერთ-ერთს ქულა არ აქვს',
    } satisfies Record<NotComparableReason, string>,
    translation: {
      original: 'ორიგინალი',
      official: 'ოფიციალური თარგმანი',
      backTranslated: 'უკუთარგმანით შემოწმებული',
      working: 'სამუშაო თარგმანი, ვალიდირებული არ არის',
    } satisfies Record<FormTranslationStatus, string>,
    rating: {
      r0: 'პრობლემა არ არის',
      r1: 'მცირე',
      r2: 'აშკარა',
      r3: 'სერიოზული',
      none: 'შეუფასებელი',
    },
  },
  en: {
    state: {
      draft: 'In progress',
      completed: 'Completed',
      approved: 'Approved',
      returned: 'Returned',
      superseded: 'Superseded',
      discarded: 'Discarded',
    },
    step: {
      create: 'Begun',
      complete: 'Completed',
      approve: 'Approved',
      return: 'Returned',
      reopen: 'Taken up again',
      discard: 'Discarded',
      supersede: 'Superseded by a newer one',
      amend: 'Amended',
    },
    severity: { immediate: 'At once', attention: 'Needs attention' },
    alertState: { raised: 'New', acknowledged: 'Being handled', closed: 'Closed' },
    overrideState: {
      proposed: 'Proposed',
      approved: 'Approved',
      rejected: 'Rejected',
      lapsed: 'Lapsed',
    },
    reliable: {
      improved: 'Reliable improvement',
      deteriorated: 'Reliable deterioration',
      noReliableChange: 'Within measurement error',
    },
    notComparable: {
      differentForm: 'Another form',
      differentVersion: 'Another version of the form',
      unknownScale: 'The scale has no earlier result',
      scoreMissing: 'One of them has no score',
    },
    translation: {
      original: 'original',
      official: 'official translation',
      backTranslated: 'checked by back-translation',
      working: 'working translation, not validated',
    },
    rating: {
      r0: 'no problem',
      r1: 'slight',
      r2: 'clear',
      r3: 'serious',
      none: 'not rated',
    },
  },
});

import type { CodeLabels } from '../kernel/code-labels.js';
import type {
  AlertSeverity,
  AssessmentStepCode,
  FormTranslationStatus,
  NotComparableReason,
  ReliableChangeCode,
} from './codes.js';
import type { AssessmentState, LevelOverrideState, SafetyAlertState } from './states.js';

export const assessmentStateLabels: CodeLabels<AssessmentState> = {
  draft: { ka: 'მიმდინარე', en: 'In progress' },
  completed: { ka: 'დასრულებული', en: 'Completed' },
  approved: { ka: 'დამტკიცებული', en: 'Approved' },
  returned: { ka: 'დაბრუნებული', en: 'Returned' },
  superseded: { ka: 'ჩანაცვლებული', en: 'Superseded' },
  discarded: { ka: 'გაუქმებული', en: 'Discarded' },
};

export const assessmentStepLabels: CodeLabels<AssessmentStepCode> = {
  create: { ka: 'დაიწყო', en: 'Begun' },
  complete: { ka: 'დასრულდა', en: 'Completed' },
  approve: { ka: 'დამტკიცდა', en: 'Approved' },
  return: { ka: 'დაბრუნდა', en: 'Returned' },
  reopen: { ka: 'განახლდა', en: 'Reopened' },
  discard: { ka: 'გაუქმდა', en: 'Discarded' },
  supersede: { ka: 'ჩაანაცვლა ახალმა', en: 'Superseded by a newer one' },
  amend: { ka: 'შესწორდა', en: 'Amended' },
};

export const alertSeverityLabels: CodeLabels<AlertSeverity> = {
  immediate: { ka: 'დაუყოვნებლივ', en: 'Immediate' },
  attention: { ka: 'ყურადსაღები', en: 'Needs attention' },
};

export const alertStateLabels: CodeLabels<SafetyAlertState> = {
  raised: { ka: 'ახალი', en: 'New' },
  acknowledged: { ka: 'მუშავდება', en: 'Being handled' },
  closed: { ka: 'დახურული', en: 'Closed' },
};

export const levelOverrideStateLabels: CodeLabels<LevelOverrideState> = {
  proposed: { ka: 'შეთავაზებულია', en: 'Proposed' },
  approved: { ka: 'დამტკიცებულია', en: 'Approved' },
  rejected: { ka: 'უარყოფილია', en: 'Rejected' },
  lapsed: { ka: 'ძალა დაკარგა', en: 'Lapsed' },
};

export const reliableChangeLabels: CodeLabels<ReliableChangeCode> = {
  improved: { ka: 'სანდო გაუმჯობესება', en: 'Reliable improvement' },
  deteriorated: { ka: 'სანდო გაუარესება', en: 'Reliable deterioration' },
  noReliableChange: {
    ka: 'ცვლილება გაზომვის ცდომილების ფარგლებშია',
    en: 'Within measurement error',
  },
};

export const notComparableLabels: CodeLabels<NotComparableReason> = {
  differentForm: { ka: 'სხვა ფორმაა', en: 'Another form' },
  differentVersion: { ka: 'ფორმის სხვა ვერსიაა', en: 'Another version of the form' },
  unknownScale: { ka: 'ამ სკალას წინა შედეგი არ აქვს', en: 'The scale has no earlier result' },
  scoreMissing: { ka: 'ერთ-ერთს ქულა არ აქვს', en: 'One of the results has no score' },
};

export const translationStatusLabels: CodeLabels<FormTranslationStatus> = {
  original: { ka: 'ორიგინალი', en: 'original' },
  official: { ka: 'ოფიციალური თარგმანი', en: 'official translation' },
  backTranslated: { ka: 'უკუთარგმანით შემოწმებული', en: 'checked by back-translation' },
  working: {
    ka: 'სამუშაო თარგმანი, ვალიდირებული არ არის',
    en: 'working translation, not validated',
  },
};

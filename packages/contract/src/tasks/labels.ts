import type { CodeLabels } from '../kernel/code-labels.js';
import type { TaskRule } from './codes.js';
import type { TaskState } from './states.js';

/** What a rule asks for, as a task. */
export const taskRuleLabels: CodeLabels<TaskRule> = {
  firstContactDue: { ka: 'პირველი კონტაქტი', en: 'First contact' },
  assessmentDue: { ka: 'პირველადი შეფასება', en: 'First assessment' },
  reassessmentDue: { ka: 'ხელახალი შეფასება', en: 'Reassessment' },
  planReviewDue: { ka: 'გეგმის გადახედვა', en: 'Plan review' },
  silentCase: { ka: 'დაკავშირება: დიდი ხანია კონტაქტი არ ყოფილა', en: 'Contact after a silence' },
  documentExpiring: { ka: 'დოკუმენტის განახლება', en: 'Renewal of a document' },
  familyContactDue: { ka: 'შეხვედრა ოჯახთან', en: 'Meeting with the family' },
  involvementEnding: {
    ka: 'გადაწყვეტილება: მუშაობის გაგრძელება თუ დასრულება',
    en: 'Decision: go on or end the work',
  },
  aftercareDue: { ka: 'დაკავშირება საქმის დახურვის შემდეგ', en: 'Follow-up after the closing' },
  safetyAlert: { ka: 'უსაფრთხოების განგაში', en: 'Safety alert' },
  caseWithoutManager: { ka: 'საქმის მენეჯერის დანიშვნა', en: 'Naming of a case manager' },
  visitBeforeRelease: { ka: 'ვიზიტი გათავისუფლებამდე', en: 'Visit before release' },
  firstMeetingAfterRelease: {
    ka: 'პირველი შეხვედრა გათავისუფლების შემდეგ',
    en: 'First meeting after release',
  },
};

export const taskStateLabels: CodeLabels<TaskState> = {
  open: { ka: 'შესასრულებელი', en: 'To be done' },
  done: { ka: 'შესრულებული', en: 'Done' },
  cancelled: { ka: 'გაუქმებული', en: 'Cancelled' },
  lapsed: { ka: 'აღარ არის საჭირო', en: 'No longer needed' },
};

import type { CodeLabels } from '../kernel/code-labels.js';
import type { Dto } from '../kernel/endpoint.js';
import type { Audience, EligibilityRule, ProgrammeLanguage } from './codes.js';

export const enrolmentStateLabels: CodeLabels<Dto<'Enrolment'>['state']> = {
  proposed: { ka: 'შეთავაზებული', en: 'Proposed' },
  suitability: { ka: 'შესაბამისობის შეფასება', en: 'Suitability interview' },
  unsuitable: { ka: 'შეუსაბამო', en: 'Unsuitable' },
  waitlisted: { ka: 'მოლოდინის სიაში', en: 'Waiting list' },
  enrolled: { ka: 'ჩარიცხული', en: 'Enrolled' },
  started: { ka: 'დაწყებული', en: 'Started' },
  completed: { ka: 'დასრულებული', en: 'Completed' },
  withdrawn: { ka: 'მოხსნილი', en: 'Withdrawn' },
  nonStarter: { ka: 'არ დაუწყია', en: 'Did not start' },
  droppedOut: { ka: 'მიატოვა', en: 'Dropped out' },
  excluded: { ka: 'ამორიცხული', en: 'Excluded' },
  transferredOut: { ka: 'გადაყვანილი', en: 'Transferred out' },
  adminExit: { ka: 'ადმინისტრაციული მიზეზით დახურული', en: 'Ended for administrative reasons' },
};

export const groupStateLabels: CodeLabels<Dto<'Group'>['state']> = {
  planned: { ka: 'დაგეგმილი', en: 'Planned' },
  recruiting: { ka: 'ჯგუფი ივსება', en: 'Recruiting' },
  running: { ka: 'მიმდინარე', en: 'Running' },
  completed: { ka: 'დასრულებული', en: 'Completed' },
  cancelled: { ka: 'გაუქმებული', en: 'Cancelled' },
};

export const programmeLanguageLabels: CodeLabels<ProgrammeLanguage> = {
  ka: { ka: 'ქართული', en: 'Georgian' },
  en: { ka: 'ინგლისური', en: 'English' },
  ru: { ka: 'რუსული', en: 'Russian' },
  az: { ka: 'აზერბაიჯანული', en: 'Azerbaijani' },
  hy: { ka: 'სომხური', en: 'Armenian' },
};

export const audienceLabels: CodeLabels<Audience> = {
  any: { ka: 'ყველასთვის', en: 'For everybody' },
  adult: { ka: 'სრულწლოვანთათვის', en: 'For adults' },
  juvenile: { ka: 'არასრულწლოვანთათვის', en: 'For juveniles' },
};

export const eligibilityRuleLabels: CodeLabels<EligibilityRule> = {
  audience: { ka: 'ასაკი ან არასრულწლოვანთა წესი', en: 'age, or the rules for juveniles' },
  sex: { ka: 'სქესი', en: 'sex' },
  riskLevel: { ka: 'რისკის დონე', en: 'risk level' },
  language: { ka: 'ენა', en: 'language' },
};

import { staffAbsencesTexts } from './staff-absences/field-texts.js';
import { tasksTexts } from './tasks/field-texts.js';
import { appointmentsTexts } from './appointments/field-texts.js';
import { accountsTexts } from './accounts/field-texts.js';
import { assessmentsTexts } from './assessments/field-texts.js';
import { instrumentTexts } from './assessments/instrument-texts.js';
import { caseFileTexts } from './beneficiaries/case-file/field-texts.js';
import { casesTexts } from './beneficiaries/cases/field-texts.js';
import { intakeTexts } from './beneficiaries/intake/field-texts.js';
import { mergingTexts } from './beneficiaries/merging/field-texts.js';
import { peopleTexts } from './beneficiaries/people/field-texts.js';
import { timelineTexts } from './beneficiaries/timeline/field-texts.js';
import { commonTexts } from './kernel/common-texts.js';
import type { FieldTexts } from './kernel/field-texts.js';
import { overviewTexts } from './overview/field-texts.js';
import { partnersTexts } from './partners/field-texts.js';
import { plansTexts } from './plans/field-texts.js';
import { platformTexts } from './platform/field-texts.js';
import { programmesTexts } from './programmes/field-texts.js';
import { reportingTexts } from './reporting/field-texts.js';
import { servicesTexts } from './services/field-texts.js';
import { referralTexts } from './services/referral-texts.js';
import { sessionsTexts } from './sessions/field-texts.js';
import { workforceTexts } from './workforce/field-texts.js';
import { workingDaysTexts } from './working-days/field-texts.js';

/** Descriptions of the fields of every DTO class. Only the OpenAPI document loads them. */
export const fieldTexts: FieldTexts = {
  ...commonTexts,
  ...accountsTexts,
  ...platformTexts,
  ...partnersTexts,
  ...workforceTexts,
  ...workingDaysTexts,
  ...overviewTexts,
  ...reportingTexts,
  ...peopleTexts,
  ...intakeTexts,
  ...casesTexts,
  ...mergingTexts,
  ...timelineTexts,
  ...caseFileTexts,
  ...plansTexts,
  ...programmesTexts,
  ...sessionsTexts,
  ...servicesTexts,
  ...referralTexts,
  ...instrumentTexts,
  ...assessmentsTexts,
  ...appointmentsTexts,
  ...tasksTexts,
  ...staffAbsencesTexts,
};

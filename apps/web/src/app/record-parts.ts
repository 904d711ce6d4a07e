import { assessmentsTab } from '../features/assessments/routes.js';
import { attendanceTab } from '../features/attendance/routes.js';
import type { RecordParts } from '../features/beneficiaries/record-parts.js';
import { FileSummary, fileTab } from '../features/case-file/routes.js';
import { CaseNext, NewestCaseNext } from '../features/cases/routes.js';
import { PlanSummary, planTab } from '../features/plans/routes.js';
import { ServicesSummary, servicesTabs } from '../features/services/routes.js';
import { ReassignPeople } from '../features/team/routes.js';
import { LatestEvents, timelineTab } from '../features/timeline/routes.js';
import { ChoosePerson } from './choose-person.js';

/** What other features add to the list of people and to the record of a person. */
export const recordParts: RecordParts = {
  tabs: [timelineTab, assessmentsTab, planTab, attendanceTab, ...servicesTabs, fileTab],
  overview: [
    { needs: 'case.read', Part: NewestCaseNext },
    { needs: 'plan.read', Part: PlanSummary },
    { needs: 'referral.read', Part: ServicesSummary },
    { needs: 'supportNetwork.read', Part: FileSummary },
    { needs: 'timeline.read', Part: LatestEvents },
  ],
  caseNext: CaseNext,
  reassign: ReassignPeople,
  choosePerson: ChoosePerson,
};

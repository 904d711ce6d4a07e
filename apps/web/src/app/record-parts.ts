import { PersonAppointments } from '../features/appointments/routes.js';
import { assessmentsTab } from '../features/assessments/routes.js';
import { attendanceTab } from '../features/attendance/routes.js';
import type { RecordParts } from '../features/beneficiaries/record-parts.js';
import { FileSummary, fileTab } from '../features/case-file/routes.js';
import { CaseNext, NewestCaseNext } from '../features/cases/routes.js';
import { PlanSummary, planTab } from '../features/plans/routes.js';
import { ServicesSummary, servicesTabs } from '../features/services/routes.js';
import { CallBack, PersonTasks } from '../features/tasks/routes.js';
import { ReassignPeople } from '../features/team/routes.js';
import { LatestEvents, timelineTab, WriteNote } from '../features/timeline/routes.js';
import { ChoosePerson } from './choose-person.js';

/** What other features add to the list of people and to the record of a person. */
export const recordParts: RecordParts = {
  tabs: [timelineTab, assessmentsTab, planTab, attendanceTab, ...servicesTabs, fileTab],
  overview: [
    { needs: 'case.read', at: 'main', Part: NewestCaseNext },
    { needs: 'task.read', at: 'main', Part: PersonTasks },
    { needs: 'appointment.read', at: 'main', Part: PersonAppointments },
    { needs: 'note.write', at: 'main', Part: WriteNote },
    { needs: 'plan.read', at: 'half', Part: PlanSummary },
    { needs: 'referral.read', at: 'half', Part: ServicesSummary },
    { needs: 'timeline.read', at: 'main', Part: LatestEvents },
    { needs: 'supportNetwork.read', at: 'side', Part: FileSummary },
  ],
  caseNext: CaseNext,
  reassign: ReassignPeople,
  choosePerson: ChoosePerson,
  callBack: CallBack,
};

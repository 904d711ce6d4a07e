import type { overviewEndpoints, Role } from '@gza/contract';
import { change, view, type Handlers } from '../../platform/http/handlers.js';
import { taskStepView } from '../tasks/index.js';
import type { Contributions } from './contributed-parts.js';
import { handOverWork } from './hand-over-work.js';
import { recordTaskStep } from './record-task-step.js';
import { caseDependentsView } from './persistence/case-dependents.views.js';
import { checklistView } from './persistence/checklist.views.js';
import { peopleViews } from './persistence/people.views.js';
import { recordView } from './persistence/record.views.js';
import { taskViews } from './persistence/tasks.views.js';
import { colleagueDayView, todayView } from './persistence/today.views.js';
import { waitingWorkViews } from './persistence/waiting-work.views.js';
import { workViews } from './persistence/work.views.js';
import { workloadView } from './persistence/workload.views.js';

export function overviewHandlers(contributions: Contributions): Handlers<typeof overviewEndpoints> {
  const { today, recordParts, contacts, dependents, checklist, work, taskRules } = contributions;
  const people = peopleViews(contacts, recordParts);
  const record = recordView(recordParts, contacts);
  const day = todayView(today);
  const colleagueDay = colleagueDayView(today);
  const dependentsOf = caseDependentsView(dependents);
  const checklistOf = checklistView(checklist);
  const { heldWork, heldItems } = workViews(work, dependents);
  const { list: taskLines, askedNow } = taskViews(taskRules);
  const workload = workloadView(contributions);
  const waiting = waitingWorkViews(contributions);
  return {
    listBeneficiaries: view(({ query }, actor) => people.list(query, actor)),
    searchBeneficiaries: view(({ body }, actor) => people.found(body, actor)),
    getRecord: view(({ params }) => record(params.id)),
    getCaseDependents: view(({ params, query }) => dependentsOf[query.step](params.id)),
    getCaseChecklist: view(({ params }, { role }) => checklistOf(role as Role, params.id)),
    listTasks: view(({ query }, { id }) => taskLines(query, id ?? '')),
    recordTaskStep: change((tx, input) => recordTaskStep(tx, input, askedNow), taskStepView),
    getWorkload: view(({ query }, { id, bureauId }) =>
      workload(bureauId ?? query.bureauId ?? null, id ?? ''),
    ),
    getHeldWork: view(({ params }) => heldWork(params.id)),
    getWaitingWork: view(({ params, query }, { id, bureauId }) =>
      query.list === 'overdue'
        ? waiting.overdue(params.id)
        : waiting.toApprove(bureauId ?? query.bureauId ?? null, id ?? '', params.id),
    ),
    handOverWork: change((tx, input) => handOverWork(tx, input, heldItems), heldWork),
    // The access rule admits staff only.
    getToday: view((_, { role }) => day(role as Role)),
    getColleagueDay: view(({ params }, { id, role }) =>
      colleagueDay(role as Role, id ?? '', params.id),
    ),
  };
}

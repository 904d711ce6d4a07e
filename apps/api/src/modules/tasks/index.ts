import { tasksEndpoints } from '@gza/contract';
import { gzaModule } from '../../platform/module.js';
import { addTransferStep } from '../beneficiaries/index.js';
import { tasksConsequences } from './consequences.js';
import { followCaseManager, freeWithTransfer, lapseWithCase } from './end-outstanding.js';
import { taskDependents } from './persistence/case-dependents.js';
import { TaskRecord, TaskStepRecord } from './persistence/entities.js';
import { heldTasks } from './persistence/held-tasks.js';
import { tasksToday } from './persistence/today.js';
import { tasksHandlers } from './tasks.routes.js';

addTransferStep(freeWithTransfer);

/** Tasks made by hand. What rules ask for is read by `modules/overview` from the parts of the modules. */
export const tasksModule = gzaModule({
  name: 'tasks',
  endpoints: tasksEndpoints,
  handlers: tasksHandlers,
  entities: [TaskRecord, TaskStepRecord],
  today: tasksToday,
  caseDependents: taskDependents,
  work: [heldTasks],
  consequences: tasksConsequences,
  reactions: {
    'case.moved': {
      'lapse-tasks': {
        how: {
          ka: 'როცა საქმე იხურება, მისი ღია დავალებები აღარ არის საჭირო.',
          en: 'When a case is closed, its open tasks are no longer needed.',
        },
        when: { to: ['closed'] },
        handle: lapseWithCase,
      },
    },
    'case.assigned': {
      'follow-case-manager': {
        how: {
          ka: 'წინა საქმის მენეჯერის ღია დავალებები ახალს გადაეცემა.',
          en: 'The open tasks of the case manager before go to the new one.',
        },
        handle: followCaseManager,
      },
    },
  },
});

export { giveTask } from './commands/change-task.js';
export { recordStep, type AskedNow } from './commands/record-step.js';
export { taskStepView } from './persistence/task.views.js';

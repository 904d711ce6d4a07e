import { code, event, id, type EventTable } from '../kernel/event.js';
import { taskMachine } from './states.js';

export const tasksEvents = {
  'task.moved': event({
    aggregate: 'task',
    aggregateId: 'taskId',
    payload: { taskId: id, beneficiaryId: id, to: code(taskMachine.states) },
    audience: { nobody: 'because tasks are the work of the Department itself' },
    summary: {
      ka: 'დავალება შესრულდა, ხელახლა გაიხსნა, გაუქმდა ან საჭირო აღარ არის.',
      en: 'A task was done, opened again, cancelled, or is no longer needed.',
    },
    noReaction: 'because calendar, record and Today read the tasks themselves',
  }),
} as const satisfies EventTable;

import { publishTable } from '../../platform/db/published.js';

/** Tasks made by hand, beside which the list shows what rules ask for. */
export const tasks = publishTable('tasks', 'tasks', {
  table: 'task',
  columns: [
    'id',
    'beneficiary_id',
    'bureau_id',
    'case_id',
    'state',
    'title',
    'due_on',
    'first_due_on',
    'assignee_id',
    'reason',
    'version',
  ],
});

/** What is recorded of rules: days to which something was postponed, and attempts of the aftercare. */
export const taskSteps = publishTable('tasks', 'taskSteps', {
  table: 'task_step',
  columns: ['subject_id', 'rule', 'kind', 'rule_due_on', 'due_on', 'reached', 'text', 'at'],
});

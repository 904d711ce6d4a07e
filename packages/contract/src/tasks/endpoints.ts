import { endpoint, type EndpointTable } from '../kernel/endpoint.js';

const step = {
  method: 'POST',
  access: { permission: 'task.write' },
  audit: 'alteration',
  answer: 'Task',
  ifMatch: true,
  problems: ['transition-not-allowed'],
} as const;

/** Tasks made by hand. What rules ask for is read from the records; `listTasks` shows both. */
export const tasksEndpoints = {
  createTask: endpoint({
    method: 'POST',
    path: '/api/v1/tasks',
    summary: 'Make a task for a person',
    access: { permission: 'task.write' },
    audit: 'collection',
    body: 'CreateTaskBody',
    status: 201,
    answer: 'Task',
  }),
  getTask: endpoint({
    method: 'GET',
    path: '/api/v1/tasks/{id}',
    summary: 'Get a task that was made by hand',
    access: { permission: 'task.read' },
    audit: 'consultation',
    answer: 'Task',
  }),
  getTaskStep: endpoint({
    method: 'GET',
    path: '/api/v1/task-steps/{id}',
    summary: 'Get why something was postponed, or what an attempt of the aftercare showed',
    access: { permission: 'task.read' },
    audit: 'consultation',
    answer: 'TaskStep',
  }),
  changeTask: endpoint({
    ...step,
    method: 'PATCH',
    path: '/api/v1/tasks/{id}',
    summary: 'Change the words of an open task, or the colleague who has to do it',
    body: 'ChangeTaskBody',
  }),
  completeTask: endpoint({
    ...step,
    path: '/api/v1/tasks/{id}/complete',
    summary: 'Mark a task as done',
    body: 'CompleteTaskBody',
  }),
  reopenTask: endpoint({
    ...step,
    path: '/api/v1/tasks/{id}/reopen',
    summary: 'Open a task again that was marked as done in error',
  }),
  postponeTask: endpoint({
    ...step,
    path: '/api/v1/tasks/{id}/postpone',
    summary: 'Move a task to a later day, with the reason',
    body: 'PostponeTaskBody',
  }),
  cancelTask: endpoint({
    ...step,
    path: '/api/v1/tasks/{id}/cancel',
    summary: 'Cancel a task, with the reason',
    body: 'ReasonBody',
  }),
} as const satisfies EndpointTable;

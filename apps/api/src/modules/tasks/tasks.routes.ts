import type { tasksEndpoints } from '@gza/contract';
import { change, view, type Handlers } from '../../platform/http/handlers.js';
import { changeTask } from './commands/change-task.js';
import { createTask } from './commands/create-task.js';
import { cancelTask, completeTask, postponeTask, reopenTask } from './commands/move-task.js';
import { taskStepView, taskView } from './persistence/task.views.js';

export const tasksHandlers: Handlers<typeof tasksEndpoints> = {
  createTask: change(createTask, taskView),
  getTask: view(({ params }) => taskView(params.id)),
  getTaskStep: view(({ params }) => taskStepView(params.id)),
  changeTask: change(changeTask, taskView),
  completeTask: change(completeTask, taskView),
  reopenTask: change(reopenTask, taskView),
  postponeTask: change(postponeTask, taskView),
  cancelTask: change(cancelTask, taskView),
};

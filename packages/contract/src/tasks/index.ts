import { contractModule } from '../kernel/module.js';
import { tasksMachines } from './states.js';
import { tasksTimeline } from './timeline.js';
import { tasksToday } from './today.js';

export const tasksModule = contractModule({
  name: 'tasks',
  machines: tasksMachines,
  today: tasksToday,
  timeline: tasksTimeline,
});

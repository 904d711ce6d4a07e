import { contractModule } from '../kernel/module.js';
import { sessionsMachines } from './states.js';
import { sessionsTimeline } from './timeline.js';
import { sessionsToday } from './today.js';

export const sessionsModule = contractModule({
  name: 'sessions',
  machines: sessionsMachines,
  today: sessionsToday,
  timeline: sessionsTimeline,
});

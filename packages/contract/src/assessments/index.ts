import { contractModule } from '../kernel/module.js';
import { assessmentsMachines } from './states.js';
import { assessmentsTimeline } from './timeline.js';
import { assessmentsToday } from './today.js';

export const assessmentsModule = contractModule({
  name: 'assessments',
  machines: assessmentsMachines,
  today: assessmentsToday,
  timeline: assessmentsTimeline,
});

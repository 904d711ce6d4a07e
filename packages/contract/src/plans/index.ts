import { contractModule } from '../kernel/module.js';
import { plansMachines } from './states.js';
import { plansTimeline } from './timeline.js';
import { plansToday } from './today.js';

export const plansModule = contractModule({
  name: 'plans',
  machines: plansMachines,
  today: plansToday,
  timeline: plansTimeline,
});

import { contractModule } from '../kernel/module.js';
import { appointmentsMachines } from './states.js';
import { appointmentsTimeline } from './timeline.js';
import { appointmentsToday } from './today.js';

export const appointmentsModule = contractModule({
  name: 'appointments',
  machines: appointmentsMachines,
  today: appointmentsToday,
  timeline: appointmentsTimeline,
});

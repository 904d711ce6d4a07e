import { contractModule } from '../kernel/module.js';
import { servicesMachines } from './states.js';
import { servicesTimeline } from './timeline.js';
import { servicesToday } from './today.js';

export const servicesModule = contractModule({
  name: 'services',
  machines: servicesMachines,
  today: servicesToday,
  timeline: servicesTimeline,
});

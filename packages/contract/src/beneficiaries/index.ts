import { contractModule } from '../kernel/module.js';
import { beneficiariesMachines } from './states.js';
import { beneficiariesTimeline } from './timeline/kinds.js';
import { beneficiariesToday } from './today.js';

export const beneficiariesModule = contractModule({
  name: 'beneficiaries',
  machines: beneficiariesMachines,
  today: beneficiariesToday,
  timeline: beneficiariesTimeline,
});

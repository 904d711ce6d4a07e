import { contractModule } from '../kernel/module.js';
import { staffAbsencesMachines } from './states.js';
import { staffAbsencesToday } from './today.js';

export const staffAbsencesModule = contractModule({
  name: 'staffAbsences',
  machines: staffAbsencesMachines,
  today: staffAbsencesToday,
});

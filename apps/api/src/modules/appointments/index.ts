import { appointmentsEndpoints } from '@gza/contract';
import { ProblemError } from '../../platform/errors.js';
import { mapConstraintToProblem } from '../../platform/http/problem-answer.js';
import { gzaModule } from '../../platform/module.js';
import { addTransferStep } from '../beneficiaries/index.js';
import { appointmentsHandlers } from './appointments.routes.js';
import { cancelWithCase, cancelWithTransfer } from './cancel-outstanding.js';
import { appointmentsConsequences } from './consequences.js';
import { appointmentDependents } from './persistence/case-dependents.js';
import { appointmentContacts } from './persistence/contact.parts.js';
import { AppointmentRecord, AppointmentScanRecord } from './persistence/entities.js';
import { heldAppointments } from './persistence/held-appointments.js';
import { appointmentsToday } from './persistence/today.js';

addTransferStep(cancelWithTransfer);

mapConstraintToProblem('appointment_scan_once', new ProblemError('scan-added-already'));

export const appointmentsModule = gzaModule({
  name: 'appointments',
  endpoints: appointmentsEndpoints,
  handlers: appointmentsHandlers,
  entities: [AppointmentRecord, AppointmentScanRecord],
  today: appointmentsToday,
  contacts: appointmentContacts,
  caseDependents: appointmentDependents,
  work: [heldAppointments],
  consequences: appointmentsConsequences,
  reactions: {
    'case.moved': {
      'cancel-appointments': {
        how: {
          ka: 'როცა საქმე ჩერდება ან იხურება, წინ დარჩენილი დანიშნული შეხვედრები უქმდება.',
          en: 'When a case is suspended or closed, its appointments ahead are cancelled.',
        },
        when: { to: ['suspended', 'closed'] },
        handle: cancelWithCase,
      },
    },
  },
});

export { giveAppointment } from './commands/change-appointment.js';
export { storeAppointmentOverlaps } from './persistence/overlaps.js';

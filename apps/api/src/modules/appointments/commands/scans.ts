import { scanCommands } from '../../../platform/files/scans.js';
import { AppointmentRecord, AppointmentScanRecord } from '../persistence/entities.js';
import { appointmentScans } from '../persistence/scan.views.js';

export const ofAppointment = scanCommands(AppointmentRecord, {
  scan: AppointmentScanRecord,
  of: (appointmentId) => ({ appointmentId }),
  nextPage: appointmentScans.nextPage,
});

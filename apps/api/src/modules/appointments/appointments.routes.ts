import type { appointmentsEndpoints } from '@gza/contract';
import {
  answer,
  change,
  download,
  upload,
  view,
  type Handlers,
} from '../../platform/http/handlers.js';
import { changeAppointment } from './commands/change-appointment.js';
import { createAppointment } from './commands/create-appointment.js';
import {
  cancelAppointment,
  recordAppointment,
  rescheduleAppointment,
} from './commands/move-appointment.js';
import { ofAppointment } from './commands/scans.js';
import { findAppointmentClashes } from './find-appointment-clashes.query.js';
import { appointmentCalendar } from './persistence/appointment-calendar.views.js';
import { appointmentList, appointmentView } from './persistence/appointment.views.js';
import { appointmentScans } from './persistence/scan.views.js';

export const appointmentsHandlers: Handlers<typeof appointmentsEndpoints> = {
  listAppointments: view(({ query }) => appointmentList(query)),
  createAppointment: change(createAppointment, appointmentView),
  findAppointmentClashes: answer(findAppointmentClashes),
  getAppointmentCalendar: view(({ query }, actor) => appointmentCalendar(query, actor.id)),
  getAppointment: view(({ params }) => appointmentView(params.id)),
  changeAppointment: change(changeAppointment, appointmentView),
  recordAppointment: change(recordAppointment, appointmentView),
  rescheduleAppointment: change(rescheduleAppointment, appointmentView),
  cancelAppointment: change(cancelAppointment, appointmentView),

  listAppointmentScans: view(({ params }) => appointmentScans.list(params.id)),
  addAppointmentScan: upload(
    ({ params }) => appointmentScans.list(params.id),
    ofAppointment.add,
    appointmentScans.one,
  ),
  downloadAppointmentScan: download(({ params }) =>
    appointmentScans.file(params.id, params.scanId),
  ),
  removeAppointmentScan: change(ofAppointment.remove),
};

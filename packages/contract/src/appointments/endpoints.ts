import { endpoint, type EndpointTable } from '../kernel/endpoint.js';
import { appointmentScanEndpoints } from './scan.endpoints.js';

const step = {
  method: 'POST',
  access: { permission: 'appointment.write' },
  audit: 'alteration',
  answer: 'Appointment',
  ifMatch: true,
} as const;

export const appointmentsEndpoints = {
  listAppointments: endpoint({
    method: 'GET',
    path: '/api/v1/appointments',
    summary: 'List appointments, the latest first',
    access: { permission: 'appointment.read' },
    audit: 'consultation',
    query: 'AppointmentListQuery',
    answer: 'AppointmentPage',
  }),
  createAppointment: endpoint({
    method: 'POST',
    path: '/api/v1/appointments',
    summary: 'Make an appointment with a person, without a programme',
    access: { permission: 'appointment.write' },
    audit: 'collection',
    body: 'CreateAppointmentBody',
    status: 201,
    answer: 'Appointment',
    problems: ['session-clash', 'public-holiday'],
  }),
  findAppointmentClashes: endpoint({
    method: 'POST',
    path: '/api/v1/appointments/clashes',
    summary: 'List the meetings that a planned appointment clashes with; nothing is stored',
    access: { permission: 'appointment.write' },
    audit: 'consultation',
    body: 'FindAppointmentClashesBody',
    answer: 'SessionClashes',
  }),
  getAppointmentCalendar: endpoint({
    method: 'GET',
    path: '/api/v1/calendar/appointments',
    summary: 'List appointments from one day to another',
    access: { permission: 'appointment.read' },
    audit: 'consultation',
    query: 'AppointmentCalendarQuery',
    answer: 'AppointmentCalendar',
  }),
  getAppointment: endpoint({
    method: 'GET',
    path: '/api/v1/appointments/{id}',
    summary: 'Get an appointment',
    access: { permission: 'appointment.read' },
    audit: 'consultation',
    answer: 'Appointment',
  }),
  changeAppointment: endpoint({
    ...step,
    method: 'PATCH',
    path: '/api/v1/appointments/{id}',
    summary: 'Change the colleague, place, length or purpose of a planned appointment',
    body: 'ChangeAppointmentBody',
    problems: ['transition-not-allowed', 'session-clash'],
  }),
  recordAppointment: endpoint({
    ...step,
    // How it went is a note of the person.
    access: { permission: 'note.write' },
    path: '/api/v1/appointments/{id}/record',
    summary: 'Record how an appointment went, and make the next one',
    body: 'RecordAppointmentBody',
    problems: ['transition-not-allowed', 'session-not-begun', 'session-clash', 'public-holiday'],
  }),
  rescheduleAppointment: endpoint({
    ...step,
    path: '/api/v1/appointments/{id}/reschedule',
    summary: 'Move an appointment to another time: a new one replaces it',
    body: 'RescheduleAppointmentBody',
    problems: ['transition-not-allowed', 'session-clash', 'public-holiday'],
  }),
  cancelAppointment: endpoint({
    ...step,
    path: '/api/v1/appointments/{id}/cancel',
    summary: 'Cancel an appointment, with the reason',
    body: 'ReasonBody',
    problems: ['transition-not-allowed'],
  }),

  ...appointmentScanEndpoints,
} as const satisfies EndpointTable;

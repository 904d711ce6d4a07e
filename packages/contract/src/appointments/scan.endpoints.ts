import { endpoint, type EndpointTable } from '../kernel/endpoint.js';
import { scanOperations } from '../platform/scan-endpoints.js';

/** Scans of the summons that the person signed for. */
export const appointmentScanEndpoints = {
  listAppointmentScans: endpoint({
    ...scanOperations.list,
    path: '/api/v1/appointments/{id}/scans',
    summary: 'List the scans of the signed summons to an appointment, in order',
    access: { permission: 'appointment.read' },
  }),
  addAppointmentScan: endpoint({
    ...scanOperations.add,
    path: '/api/v1/appointments/{id}/scans',
    summary: 'Add a scan of the signed summons to an appointment; the body is the file itself',
    access: { permission: 'appointment.write' },
  }),
  downloadAppointmentScan: endpoint({
    ...scanOperations.download,
    path: '/api/v1/appointments/{id}/scans/{scanId}',
    summary: 'Download a scan of the signed summons to an appointment',
    access: { permission: 'appointment.read' },
  }),
  removeAppointmentScan: endpoint({
    ...scanOperations.remove,
    path: '/api/v1/appointments/{id}/scans/{scanId}/remove',
    summary: 'Remove a scan of the signed summons to an appointment; its content is destroyed',
    access: { permission: 'appointment.write' },
  }),
} as const satisfies EndpointTable;

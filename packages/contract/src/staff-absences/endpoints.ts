import { endpoint, type EndpointTable } from '../kernel/endpoint.js';

const step = {
  access: { permission: 'staffAbsence.record' },
  audit: 'alteration',
  answer: 'StaffAbsence',
  ifMatch: true,
} as const;

/** Absences of staff. The reason of an absence is not kept: it is nobody's business here. */
export const staffAbsencesEndpoints = {
  listStaffAbsences: endpoint({
    method: 'GET',
    path: '/api/v1/staff-absences',
    summary: 'List the absences of the staff of the bureau, by their first day',
    access: { permission: 'staffAbsence.read' },
    audit: 'none',
    query: 'StaffAbsenceListQuery',
    answer: 'StaffAbsencePage',
  }),
  recordStaffAbsence: endpoint({
    method: 'POST',
    path: '/api/v1/staff-absences',
    summary: 'Record the absence of the caller, or of a colleague, with a deputy',
    access: { permission: 'staffAbsence.record' },
    audit: 'collection',
    body: 'RecordStaffAbsenceBody',
    status: 201,
    answer: 'StaffAbsence',
    problems: ['absence-overlaps'],
  }),
  getStaffAbsence: endpoint({
    method: 'GET',
    path: '/api/v1/staff-absences/{id}',
    summary: 'Get an absence',
    access: { permission: 'staffAbsence.read' },
    audit: 'none',
    answer: 'StaffAbsence',
  }),
  changeStaffAbsence: endpoint({
    ...step,
    method: 'PATCH',
    path: '/api/v1/staff-absences/{id}',
    summary: 'Change the days or the deputy of an absence',
    body: 'ChangeStaffAbsenceBody',
    problems: ['absence-overlaps', 'transition-not-allowed'],
  }),
  cancelStaffAbsence: endpoint({
    ...step,
    method: 'POST',
    path: '/api/v1/staff-absences/{id}/cancel',
    summary: 'Cancel an absence that was entered in error or will not take place',
    problems: ['transition-not-allowed'],
  }),
} as const satisfies EndpointTable;

import { publishTable } from '../../platform/db/published.js';

/** Columns of sessions that other modules may read. */
export const programmeSessions = publishTable('sessions', 'programmeSessions', {
  table: 'programme_session',
  columns: ['id', 'state', 'starts_at', 'minutes'],
});
export const attendances = publishTable('sessions', 'attendances', {
  table: 'attendance',
  columns: ['session_id', 'enrolment_id', 'session_at', 'mark'],
});

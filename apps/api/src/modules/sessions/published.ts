import { publishTable } from '../../platform/db/published.js';

/** What other modules may read of the tables of sessions. */
export const programmeSessions = publishTable('sessions', 'programmeSessions', {
  table: 'programme_session',
  columns: ['id', 'state', 'starts_at', 'minutes'],
});
export const attendances = publishTable('sessions', 'attendances', {
  table: 'attendance',
  columns: ['session_id', 'enrolment_id', 'session_at', 'mark'],
});

import { publishTable } from '../../platform/db/published.js';

/** Columns of appointments that other modules may read: the timetable of a bureau, and the diary of a colleague. */
export const appointments = publishTable('appointments', 'appointments', {
  table: 'appointment',
  columns: [
    'id',
    'beneficiary_id',
    'bureau_id',
    'kind',
    'state',
    'staff_id',
    'starts_at',
    'minutes',
    'place',
    'version',
    'updated_at',
  ],
});

import { publishTable } from '../../platform/db/published.js';

/** Absences of staff that other modules may read. */
export const staffAbsences = publishTable('staff-absences', 'staffAbsences', {
  table: 'staff_absence',
  columns: ['id', 'staff_id', 'bureau_id', 'state', 'from_on', 'until_on', 'deputy_id'],
});

import { statement } from '../../../platform/db/statement.js';

/** Stores why appointments overlap other meetings. */
export const storeAppointmentOverlaps = statement({
  name: 'appointment-clash-reason',
  params: ['uuid[]', 'text', 'timestamptz'],
  text: `
    update appointment
    set
      clash_reason = $2,
      version = version + 1,
      updated_at = $3
    where
      id = any ($1::uuid[])`,
});

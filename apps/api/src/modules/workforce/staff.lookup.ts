import type { UserRole } from '@gza/contract';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { statement } from '../../platform/db/statement.js';
import { narrow } from '../../platform/db/statement-types.js';
import { staff } from '../accounts/published.js';

export interface StaffSummary {
  readonly id: string;
  readonly name: string;
  readonly role: UserRole;
  readonly bureauId: string | null;
  readonly active: boolean;
}

const staffSummaryStatement = statement({
  name: 'staff-summary',
  params: ['uuid'],
  row: {
    id: 'uuid',
    name: 'text',
    role: narrow<UserRole>('text'),
    bureauId: 'uuid | null',
    active: 'boolean',
  },
  text: `
    select
      id,
      name,
      role,
      bureau_id as "bureauId",
      active
    from
      ${staff}
    where
      id = $1`,
});

/** Returns a colleague by id, if there is one. */
export const findStaff = (tx: Tx, id: string): Promise<StaffSummary | undefined> =>
  tx.row(staffSummaryStatement(id));

import type { UserRole } from '@gza/contract';
import type { Tx } from '../../platform/db/unit-of-work.js';

export interface StaffSummary {
  readonly id: string;
  readonly name: string;
  readonly role: UserRole;
  readonly bureauId: string | null;
  readonly active: boolean;
}

/** A colleague by id, if there is one. */
export const findStaff = (tx: Tx, id: string): Promise<StaffSummary | undefined> =>
  tx.row<StaffSummary>({
    name: 'staff-facts',
    text: 'select id, name, role, bureau_id as "bureauId", active from user_account where id = $1',
    values: [id],
  });

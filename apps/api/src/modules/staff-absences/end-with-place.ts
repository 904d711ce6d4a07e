import { staffAbsenceMachine } from '@gza/contract';
import { statement } from '../../platform/db/statement.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { transition } from '../../platform/errors.js';
import type { StoredEvent } from '../../platform/outbox/reactions.js';
import { staff } from '../accounts/published.js';
import { mayInBureau } from '../workforce/index.js';
import { tellChanged } from './tell-changed.js';

const lapseOfColleague = statement({
  name: 'staff-absences-lapse',
  params: ['uuid', 'text', 'timestamptz', 'text'],
  row: { id: 'uuid', staffId: 'uuid' },
  text: `
    update staff_absence r
    set
      state = $2,
      version = r.version + 1,
      updated_at = $3
    from
      ${staff} u
    where
      r.staff_id = $1
      and u.id = r.staff_id
      and r.state = $4
      and r.until_on >= app.today()
      and ${mayInBureau('u', 'r.bureau_id', 'staffAbsence.deputise')} is not true
    returning
      r.id,
      r.staff_id as "staffId"`,
});

/** Who left, or works in another bureau now, is not awaited back in this one. Past absences stay as they were. */
export async function endWithPlace(tx: Tx, { payload }: StoredEvent<'user.moved'>): Promise<void> {
  const { from, to } = transition(staffAbsenceMachine, 'recorded', 'lapse', tx.actor);
  for (const absence of await tx.sql(lapseOfColleague(payload.userId, to, tx.now, from)))
    tellChanged(tx, absence);
}

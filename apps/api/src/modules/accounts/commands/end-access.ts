import { statement } from '../../../platform/db/statement.js';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { endSignIns } from './end-sign-ins.js';
import { revokeInvitations } from './invitations.js';

const usersEndStatement = statement({
  name: 'users-end-of-organisation',
  params: ['uuid', 'timestamptz', 'timestamptz'],
  row: { id: 'uuid' },
  text: `
    update user_account
    set
      active = false,
      version = version + 1,
      updated_at = $2
    where
      organisation_id = $1
      and active
      and updated_at <= $3
    returning
      id`,
});
const clientsEndStatement = statement({
  name: 'clients-end-of-organisation',
  params: ['uuid', 'timestamptz', 'timestamptz'],
  text: `
    update api_client
    set
      active = false,
      version = version + 1,
      updated_at = $2
    where
      organisation_id = $1
      and active
      and updated_at <= $3`,
});

/** Deactivates the accounts and clients of an organisation that nobody changed since, and ends their sign-ins. */
export async function endAccess(tx: Tx, organisationId: string, since: Date): Promise<void> {
  for (const { id } of await tx.sql(usersEndStatement(organisationId, tx.now, since))) {
    await endSignIns(tx, id);
    await revokeInvitations(tx, id);
    tx.emit('user.moved', { userId: id });
  }
  await tx.sql(clientsEndStatement(organisationId, tx.now, since));
}

import type { accountsEndpoints, Dto } from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { invalid, ProblemError } from '../../../platform/errors.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { requireActiveOrganisation } from '../../partners/index.js';
import { UserAccount } from '../persistence/entities.js';
import { placeOf } from '../place.rules.js';
import { endSignIns } from './end-sign-ins.js';
import { revokeInvitations, withInvitation } from './invitations.js';
import { checkBureau } from '../../workforce/index.js';
import { definedFields } from '../../../platform/defined-fields.js';

type Table = typeof accountsEndpoints;

function checkPlace(
  role: string,
  bureauId: string | null | undefined,
  organisationId: string | null | undefined,
): void {
  const problem = placeOf(role, bureauId, organisationId);
  if (problem) throw invalid({ pointer: `/${problem.field}Id`, code: problem.code });
}

/**
 * Creates an account without a password, and the invitation with which its owner sets one. Throws
 * `user-exists` when the e-mail is in use.
 */
export async function createUser(
  tx: Tx,
  { body }: Input<Table['createUser']>,
): Promise<Dto<'UserWithInvitation'>> {
  checkPlace(body.role, body.bureauId, body.organisationId);
  if (body.organisationId) await requireActiveOrganisation(tx, body.organisationId);
  if (body.bureauId) await checkBureau(tx, body.bureauId);
  const { id } = await tx.create(UserAccount, {
    email: body.email.trim().toLowerCase(),
    name: body.name,
    role: body.role,
    bureauId: body.bureauId ?? null,
    organisationId: body.organisationId ?? null,
    passwordHash: null,
    active: true,
  });
  return withInvitation(tx, id, 'newAccount');
}

/**
 * Changes an account. A change of role, bureau or organisation, or a deactivation, ends every sign-in of it.
 * Nobody can lock themselves out.
 */
export async function changeUser(
  tx: Tx,
  { params, body, ifMatch }: Input<Table['changeUser']>,
): Promise<Done> {
  const user = await tx.lock(UserAccount, params.id, ifMatch);
  const { role = user.role, bureauId = user.bureauId, active = user.active } = body;
  const { organisationId = user.organisationId } = body;
  if (user.id === tx.actor.id && (role !== user.role || !active))
    throw new ProblemError('own-account');
  checkPlace(role, bureauId, organisationId);
  const comesIn = active && (!user.active || organisationId !== user.organisationId);
  if (organisationId && comesIn) await requireActiveOrganisation(tx, organisationId);
  // An account that is activated again needs a bureau that works.
  if (bureauId && active && (bureauId !== user.bureauId || !user.active))
    await checkBureau(tx, bureauId);
  const changes = definedFields(body);
  const moved =
    role !== user.role ||
    bureauId !== user.bureauId ||
    organisationId !== user.organisationId ||
    (user.active && !active);
  await tx.update(UserAccount, user, changes);
  if (user.active && !active) await revokeInvitations(tx, user.id);
  if (moved) {
    await endSignIns(tx, params.id);
    tx.emit('user.moved', { userId: params.id });
  }
  return { id: params.id };
}

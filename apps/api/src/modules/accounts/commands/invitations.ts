import type { accountsEndpoints, Dto, invitationKinds } from '@gza/contract';
import { newInvitation } from '../../../platform/auth/invitation.service.js';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { notFound, ProblemError } from '../../../platform/errors.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { InvitationRecord, UserAccount } from '../persistence/entities.js';
import {
  accountsWithoutPassword,
  invitationDaysStatement,
  invitationsRevokeStatement,
} from '../persistence/invitation.statements.js';
import { userView } from '../persistence/user.views.js';
import { endSignIns } from './end-sign-ins.js';

type Table = typeof accountsEndpoints;

const dayMs = 86_400_000;
/** Days for which an invitation can be used, where the setting is missing. */
const usualDays = 7;

/** Revokes the open invitations of an account. */
export async function revokeInvitations(tx: Tx, userId: string): Promise<void> {
  await tx.sql(invitationsRevokeStatement(userId, tx.now));
}

/** Invites the owner of an account; an earlier open invitation ends. Only the returned slip has the secrets. */
async function invite(
  tx: Tx,
  userId: string,
  kind: (typeof invitationKinds)[number],
): Promise<Dto<'InvitationSlip'>> {
  await revokeInvitations(tx, userId);
  const days = (await tx.row(invitationDaysStatement()))?.days ?? usualDays;
  const expiresAt = new Date(tx.now.getTime() + days * dayMs);
  const id = tx.newId();
  const { token, code, tokenHash, codeHash } = newInvitation();
  await tx.insert(InvitationRecord, {
    id,
    userId,
    kind,
    tokenHash,
    codeHash,
    createdBy: tx.actor.id ?? userId,
    expiresAt,
    usedAt: null,
    revokedAt: null,
    version: 1,
    createdAt: tx.now,
    updatedAt: tx.now,
  });
  return { id, token, code, expiresAt: expiresAt.toISOString() };
}

/** Invites the owner of an account; returns the account with the slip. */
async function invited(
  tx: Tx,
  userId: string,
  kind: (typeof invitationKinds)[number],
): Promise<Dto<'UserWithInvitation'>> {
  const invitation = await invite(tx, userId, kind);
  const row = await tx.row(userView(userId));
  if (!row?.body) throw notFound();
  return { ...(JSON.parse(row.body) as Dto<'User'>), invitation };
}

/** Invites the owner of one account, and audits it. */
export async function withInvitation(
  tx: Tx,
  userId: string,
  kind: (typeof invitationKinds)[number],
): Promise<Dto<'UserWithInvitation'>> {
  const user = await invited(tx, userId, kind);
  tx.audit({ recipientId: userId });
  return user;
}

/**
 * Invites the owner of an account to set a new password. The old password and every sign-in end at once,
 * because the account may be in other hands.
 */
export async function inviteUser(
  tx: Tx,
  { params, ifMatch }: Input<Table['inviteUser']>,
): Promise<Dto<'UserWithInvitation'>> {
  const user = await tx.lock(UserAccount, params.id, ifMatch);
  if (user.id === tx.actor.id) throw new ProblemError('own-account');
  if (!user.active) throw new ProblemError('user-inactive');
  await tx.update(UserAccount, user, { passwordHash: null });
  await endSignIns(tx, user.id);
  return withInvitation(tx, user.id, 'newPassword');
}

/**
 * Invites the owners of many accounts, none of which has a password yet. An earlier open invitation of them
 * ends. Throws `password-set-already` with the others: an invitation would end their work.
 */
export async function inviteUsers(
  tx: Tx,
  { body }: Input<Table['inviteUsers']>,
): Promise<Dto<'InvitedUsers'>> {
  const waiting = new Set((await tx.sql(accountsWithoutPassword())).map(({ id }) => id));
  const users: UserAccount[] = [];
  // In one order, so that two commands for the same accounts wait for each other.
  for (const id of body.userIds.toSorted()) users.push(await tx.lock(UserAccount, id));
  if (users.some(({ active }) => !active)) throw new ProblemError('user-inactive');
  const others = users.filter(({ id }) => !waiting.has(id)).map(({ email }) => email);
  if (others.length > 0) throw new ProblemError('password-set-already', { emails: others });
  const items: Dto<'UserWithInvitation'>[] = [];
  for (const id of body.userIds) items.push(await invited(tx, id, 'newAccount'));
  tx.audit({ subjects: body.userIds });
  return { items };
}

/** Revokes an open invitation. Throws `invitation-ended` when it is open no more. */
export async function revokeInvitation(
  tx: Tx,
  { params, ifMatch }: Input<Table['revokeInvitation']>,
): Promise<Done> {
  const invitation = await tx.lock(InvitationRecord, params.id, ifMatch);
  if (invitation.usedAt || invitation.revokedAt || invitation.expiresAt <= tx.now)
    throw new ProblemError('invitation-ended');
  await tx.update(InvitationRecord, invitation, { revokedAt: tx.now });
  return { id: invitation.id };
}

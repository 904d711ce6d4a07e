import { createHash, randomInt } from 'node:crypto';
import type { Dto, ProblemCode } from '@gza/contract';
import { systemActor } from '../actor.js';
import type { RequestContext } from '../audit/audit.js';
import { invalid, ProblemError } from '../errors.js';
import type { Tx, UnitOfWork } from '../db/unit-of-work.js';
import { Attempts } from './attempts.js';
import {
  invitationOfLinkStatement,
  invitationUseStatement,
  type InvitationRow,
} from './invitation.statements.js';
import { hashPassword } from './password.js';
import { isWeakPassword } from './password.rules.js';
import type { Origin } from './sign-in.service.js';
import { accountPasswordStatement, signInsEndStatement } from './sign-in.statements.js';

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** Letters and digits that nobody confuses who copies them from paper. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
const groups = 4;
const groupLength = 4;
const codeDigits = 8;

const letters = (count: number): string =>
  Array.from({ length: count }, () => alphabet[randomInt(alphabet.length)]).join('');
/** The token without what somebody typed around its letters. */
const plainToken = (token: string): string => token.toLowerCase().replace(/[^a-z0-9]/gu, '');
/** Digest of the code. It holds the token, because eight digits alone are guessed in no time. */
const codeDigest = (token: string, code: string): string =>
  digest(`${plainToken(token)} ${code.replace(/\D/gu, '')}`);

export interface NewInvitation {
  /** What the slip says, once. */
  readonly token: string;
  readonly code: string;
  /** What is stored of it. */
  readonly tokenHash: string;
  readonly codeHash: string;
}

/** Creates the token of the link, some 79 bits, and the code of an invitation, with their digests. */
export function newInvitation(): NewInvitation {
  const token = Array.from({ length: groups }, () => letters(groupLength)).join('-');
  const digits = String(randomInt(10 ** codeDigits)).padStart(codeDigits, '0');
  return {
    token,
    code: `${digits.slice(0, 4)} ${digits.slice(4)}`,
    tokenHash: digest(plainToken(token)),
    codeHash: codeDigest(token, digits),
  };
}

/**
 * Lets the owner of an account set the password with an invitation. It signs nobody in: no token comes from
 * an invitation, only the password that the owner chose.
 */
export class InvitationService {
  private readonly actor = systemActor('sign-in');
  private readonly attempts = new Attempts();

  constructor(private readonly uow: UnitOfWork) {}

  private async run<T>(traceId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    const context: RequestContext = { endpoint: 'sign-in', operation: 'none', traceId };
    return (await this.uow.run(this.actor, context, work)).value;
  }

  /** Audits an attempt; the account that it was made at is its recipient. */
  private audit(traceId: string, recipientId: string | null, problem?: ProblemCode): Promise<void> {
    const context = { endpoint: 'acceptInvitation', operation: 'signIn', traceId } as const;
    return this.uow.audited(this.actor, context, { recipientId, ...(problem && { problem }) });
  }

  /**
   * Sets the password of the account. Throws `invitation-not-valid` for a link that is unknown, used, revoked
   * or expired, and `too-many-requests` before anything is evaluated.
   */
  async accept(
    { token, code, newPassword }: Dto<'AcceptInvitationBody'>,
    { source, traceId }: Origin,
  ): Promise<void> {
    const tokenHash = digest(plainToken(token));
    const { row, attempt } = await this.attempts.inTurn(() =>
      this.run(traceId, async (tx) => ({
        row: await tx.row(invitationOfLinkStatement(tokenHash, tx.now)),
        attempt: await this.attempts.admit(tx, {
          account: `invitation ${tokenHash}`,
          source,
          known: null,
        }),
      })),
    );
    if (!row?.open) {
      await this.audit(traceId, row?.user_id ?? null, 'invitation-not-valid');
      throw new ProblemError('invitation-not-valid');
    }
    if (row.code_hash !== codeDigest(token, code)) {
      await this.audit(traceId, row.user_id, 'invalid-request');
      throw invalid({ pointer: '/code', code: 'wrongCode' });
    }
    if (isWeakPassword(newPassword, [row.email, row.name]))
      throw invalid({ pointer: '/newPassword', code: 'weakPassword' });
    await this.use(row, await hashPassword(newPassword), { attempt, traceId });
    await this.audit(traceId, row.user_id);
  }

  /** Uses the invitation up and sets the password, in one transaction; the second of two uses finds nothing. */
  private async use(
    { id, user_id: userId }: InvitationRow,
    passwordHash: string,
    { attempt, traceId }: { attempt: string; traceId: string },
  ): Promise<void> {
    const used = await this.run(traceId, async (tx) => {
      if (!(await tx.row(invitationUseStatement(id, tx.now)))) return false;
      await this.attempts.done(tx, attempt);
      await tx.sql(accountPasswordStatement(userId, passwordHash, tx.now));
      await tx.sql(signInsEndStatement(userId, tx.now));
      return true;
    });
    if (used) return;
    await this.audit(traceId, userId, 'invitation-not-valid');
    throw new ProblemError('invitation-not-valid');
  }
}

import { createHash, randomBytes } from 'node:crypto';
import { uuidPattern, type Scope } from '@gza/contract';
import { newId } from '../new-id.js';
import { systemActor, type ClientActor, type UserActor } from '../actor.js';
import type { RequestContext } from '../audit/audit.js';
import { invalid, ProblemError } from '../errors.js';
import type { Tx, UnitOfWork } from '../db/unit-of-work.js';
import { compareWithNobody, hashPassword, passwordMatches } from './password.js';
import {
  accountByEmailStatement,
  failuresForgetStatement,
  failuresCountStatement,
  failureNoteStatement,
  signInOpenStatement,
  signInLockStatement,
  signInRotateStatement,
  signInRevokeStatement,
  signInHashesStatement,
  accountHashStatement,
  accountPasswordStatement,
  signInsEndOthersStatement,
  clientByIdStatement,
  type AccountRow,
  type SignInRow,
} from './sign-in.statements.js';

/** Longest duration of a sign-in; it ends earlier when unused for `idleHours`. */
const absoluteHours = 12;
const idleHours = 2;
/**
 * Seconds for which the previous token stays valid after a rotation, because two tabs may refresh at once.
 */
const graceSeconds = 30;
const failureWindowMinutes = 15;
const failuresAllowed = 10;

const hours = (n: number) => n * 3_600_000;
const digest = (token: string) => createHash('sha256').update(token).digest('base64url');

export interface SignIn {
  actor: UserActor;
  name: string;
  email: string;
  refreshToken: string;
  expiresAt: Date;
}

const userActor = (row: AccountRow, signInId: string): UserActor => ({
  kind: 'user',
  id: row.id,
  signInId,
  role: row.role,
  bureauId: row.bureau_id,
  organisationId: row.organisation_id,
});

/** Sign-in of people: password, rotating refresh token, sign-out. Runs as the system actor `sign-in`. */
export class SignInService {
  private readonly actor = systemActor('sign-in');

  constructor(private readonly uow: UnitOfWork) {}

  private async run<T>(traceId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    const context: RequestContext = { endpoint: 'sign-in', operation: 'none', traceId };
    return (await this.uow.run(this.actor, context, work)).value;
  }

  /**
   * Signs a person in. Throws `invalid-credentials` alike for an unknown account, a wrong password and a
   * disabled account.
   */
  async login(email: string, password: string, source: string, traceId: string): Promise<SignIn> {
    const account = email.trim().toLowerCase();
    const found = await this.run(traceId, async (tx) => {
      await this.throttle(tx, account, source);
      return tx.row(accountByEmailStatement(account));
    });
    const matches = found?.active
      ? await passwordMatches(found.password_hash, password)
      : await compareWithNobody(password);
    if (!found || !matches) {
      await this.run(traceId, (tx) => this.noteFailure(tx, account, source));
      throw new ProblemError('invalid-credentials');
    }
    return this.run(traceId, async (tx) => {
      await tx.sql(failuresForgetStatement(account, source));
      return this.open(tx, found);
    });
  }

  /**
   * Counts failures for an account from one source, and for a source, so that the owner elsewhere is not
   * locked out.
   */
  private async throttle(tx: Tx, account: string, source: string): Promise<void> {
    const since = new Date(tx.now.getTime() - failureWindowMinutes * 60_000);
    const row = await tx.row(failuresCountStatement(account, source, since));
    if (Number(row?.here) < failuresAllowed && Number(row?.source) < failuresAllowed * 5) return;
    const until = (row?.oldest ?? tx.now).getTime() + failureWindowMinutes * 60_000;
    throw new ProblemError('too-many-requests', {
      seconds: Math.max(1, Math.ceil((until - tx.now.getTime()) / 1000)),
    });
  }

  private async noteFailure(tx: Tx, account: string, source: string): Promise<void> {
    await tx.sql(failureNoteStatement(account, source, tx.now));
  }

  private async open(tx: Tx, row: AccountRow): Promise<SignIn> {
    const id = newId();
    const refreshToken = `${id}.${randomBytes(32).toString('base64url')}`;
    const expiresAt = new Date(tx.now.getTime() + hours(absoluteHours));
    await tx.sql(signInOpenStatement(id, row.id, tx.now, expiresAt, digest(refreshToken)));
    return { actor: userActor(row, id), name: row.name, email: row.email, refreshToken, expiresAt };
  }

  /**
   * Exchanges the present refresh token for a new one. A token that was replaced more than `graceSeconds` ago
   * is a stolen one: the whole sign-in ends (RFC 9700, section 4.14.2).
   */
  async refresh(refreshToken: string, traceId: string): Promise<SignIn> {
    const id = refreshToken.split('.')[0] ?? '';
    if (!uuidPattern.test(id)) throw new ProblemError('unauthenticated');
    const rotated = await this.run(traceId, async (tx) => {
      const row = await tx.row(signInLockStatement(id));
      if (!row || row.revoked_at || !row.active || row.expires_at <= tx.now) return undefined;
      if (tx.now.getTime() - row.last_used_at.getTime() > hours(idleHours)) return undefined;
      return this.rotate(tx, row, refreshToken);
    });
    if (!rotated) throw new ProblemError('unauthenticated');
    return rotated;
  }

  private async rotate(tx: Tx, row: SignInRow, presented: string): Promise<SignIn | undefined> {
    const hash = digest(presented);
    const inGrace =
      hash === row.previous_hash &&
      tx.now.getTime() - row.rotated_at.getTime() <= graceSeconds * 1000;
    if (hash !== row.refresh_hash && !inGrace) {
      await this.revoke(tx, row.sign_in_id, 'reuse');
      return undefined;
    }
    const refreshToken = `${row.sign_in_id}.${randomBytes(32).toString('base64url')}`;
    // Within the grace period the other tab already has the newest token; that token stays valid as the
    // previous one.
    await tx.sql(signInRotateStatement(row.sign_in_id, digest(refreshToken), tx.now));
    return {
      actor: userActor(row, row.sign_in_id),
      name: row.name,
      email: row.email,
      refreshToken,
      expiresAt: row.expires_at,
    };
  }

  private async revoke(tx: Tx, signInId: string, because: string): Promise<void> {
    await tx.sql(signInRevokeStatement(signInId, tx.now, because));
  }

  /** Ends the sign-in of a refresh token; an unknown token is no error. */
  async logout(refreshToken: string | undefined, traceId: string): Promise<void> {
    const id = refreshToken?.split('.')[0] ?? '';
    if (!uuidPattern.test(id)) return;
    await this.run(traceId, async (tx) => {
      const row = await tx.row(signInHashesStatement(id));
      const hash = digest(refreshToken ?? '');
      if (row && (row.refresh_hash === hash || row.previous_hash === hash))
        await this.revoke(tx, id, 'logout');
    });
  }

  /** Changes the password and ends every other sign-in of the account. */
  async changePassword(
    actor: UserActor,
    current: string,
    next: string,
    traceId: string,
  ): Promise<void> {
    const row = await this.run(traceId, (tx) => tx.row(accountHashStatement(actor.id)));
    // Not 401: the sign-in is active, only the field is wrong.
    if (!row || !(await passwordMatches(row.password_hash, current)))
      throw invalid({ pointer: '/currentPassword', code: 'wrongPassword' });
    const hash = await hashPassword(next);
    await this.run(traceId, async (tx) => {
      await tx.sql(accountPasswordStatement(actor.id, hash, tx.now));
      await tx.sql(signInsEndOthersStatement(actor.id, actor.signInId, tx.now));
    });
  }

  /** Signs a client in by OAuth 2.0 client credentials. Throws `invalid-client` and `invalid-scope`. */
  async client(
    clientId: string,
    secret: string,
    scope: string | undefined,
    source: string,
    traceId: string,
  ): Promise<ClientActor> {
    const possible = uuidPattern.test(clientId);
    const account = `client ${possible ? clientId : 'unknown'}`;
    const found = await this.run(traceId, async (tx) => {
      await this.throttle(tx, account, source);
      if (!possible) return undefined;
      return tx.row(clientByIdStatement(clientId, tx.now));
    });
    // A secret has 256 random bits, so a plain digest cannot be guessed.
    const hash = digest(secret);
    if (!found || (found.secret_hash !== hash && found.previous_hash !== hash)) {
      await this.run(traceId, (tx) => this.noteFailure(tx, account, source));
      throw new ProblemError('invalid-client');
    }
    const wanted = scope ? scope.split(/\s+/u) : found.scopes;
    if (wanted.some((s) => !found.scopes.includes(s as Scope)))
      throw new ProblemError('invalid-scope', { allowed: found.scopes });
    return {
      kind: 'client',
      id: found.id,
      role: found.kind,
      bureauId: null,
      organisationId: found.organisation_id,
      scopes: wanted as Scope[],
    };
  }
}

/** Returns the stored digest of a client's secret. */
export const hashClientSecret = digest;

/** Creates a client secret and its stored digest. */
export function newClientSecret(): { secret: string; hash: string } {
  const secret = `gza_${randomBytes(32).toString('base64url')}`;
  return { secret, hash: digest(secret) };
}

import { createHash, randomBytes } from 'node:crypto';
import { uuidPattern, type ProblemCode, type Scope } from '@gza/contract';
import { newId } from '../new-id.js';
import { systemActor, type Actor, type ClientActor, type UserActor } from '../actor.js';
import type { RequestContext } from '../audit/audit.js';
import { invalid, ProblemError } from '../errors.js';
import type { Tx, UnitOfWork } from '../db/unit-of-work.js';
import type { InstallationKeys } from '../installation-keys.js';
import { Attempts } from './attempts.js';
import { invitationUsedStatement } from './invitation.statements.js';
import type { KnownDevice } from './known-device.js';
import { isWeakPassword } from './password.rules.js';
import { compareWithNobody, hashPassword, passwordMatches } from './password.js';
import {
  accountByEmailStatement,
  signInOpenStatement,
  signInLockStatement,
  signInRotateStatement,
  signInRevokeStatement,
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

const hours = (n: number) => n * 3_600_000;
const digest = (token: string) => createHash('sha256').update(token).digest('base64url');

export interface SignIn {
  actor: UserActor;
  name: string;
  email: string;
  refreshToken: string;
  expiresAt: Date;
  /** The password was set by an invitation lately; told at a sign-in, not at a refresh. */
  invitationUsedAt: Date | null;
}

const userActor = (row: AccountRow, signInId: string): UserActor => ({
  kind: 'user',
  id: row.id,
  signInId,
  role: row.role,
  bureauId: row.bureau_id,
  organisationId: row.organisation_id,
});

/** Where an attempt comes from. */
export interface Origin {
  /** Address of the caller, behind trusted proxies only. */
  readonly source: string;
  readonly traceId: string;
}

/** Sign-in of people: password, rotating refresh token, sign-out. Runs as the system actor `sign-in`. */
export class SignInService {
  private readonly actor = systemActor('sign-in');
  private readonly attempts = new Attempts();

  constructor(
    private readonly uow: UnitOfWork,
    private readonly keys: InstallationKeys,
  ) {}

  /** Audits who came in. */
  private succeeded(endpoint: string, actor: Actor, traceId: string): Promise<void> {
    return this.uow.audited(actor, { endpoint, operation: 'signIn', traceId }, {});
  }

  /** Audits a failed attempt. Nobody knows who made it; the account that it was made at is its recipient. */
  private failed(
    endpoint: string,
    problem: ProblemCode,
    account: string | undefined,
    traceId: string,
  ): Promise<void> {
    const context = { endpoint, operation: 'signIn', traceId } as const;
    return this.uow.audited(this.actor, context, { problem, recipientId: account ?? null });
  }

  private async run<T>(traceId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    const context: RequestContext = { endpoint: 'sign-in', operation: 'none', traceId };
    return (await this.uow.run(this.actor, context, work)).value;
  }

  /**
   * Signs a person in. Throws `invalid-credentials` alike for an unknown account, a wrong password and a
   * disabled account, and `too-many-requests` before the password is looked at.
   */
  async login(
    email: string,
    password: string,
    device: KnownDevice | undefined,
    { source, traceId }: Origin,
  ): Promise<SignIn> {
    const account = email.trim().toLowerCase();
    const count = () =>
      this.run(traceId, async (tx) => {
        const row = await tx.row(accountByEmailStatement(account));
        const known = row && device?.accounts.includes(row.id) ? device.id : null;
        return { found: row, attempt: await this.attempts.admit(tx, { account, source, known }) };
      });
    const { found, attempt } = await (device ? count() : this.attempts.inTurn(count));
    const matches =
      found?.active && found.password_hash
        ? await passwordMatches(found.password_hash, password)
        : await compareWithNobody(password);
    if (!found || !matches) {
      await this.failed('login', 'invalid-credentials', found?.id, traceId);
      throw new ProblemError('invalid-credentials');
    }
    const signIn = await this.run(traceId, async (tx) => {
      await this.attempts.done(tx, attempt);
      return this.open(tx, found);
    });
    await this.succeeded('login', signIn.actor, traceId);
    return signIn;
  }

  private async open(tx: Tx, row: AccountRow): Promise<SignIn> {
    const id = newId();
    const refreshToken = `${id}.${randomBytes(32).toString('base64url')}`;
    const expiresAt = new Date(tx.now.getTime() + hours(absoluteHours));
    await tx.sql(signInOpenStatement(id, row.id, tx.now, expiresAt, digest(refreshToken)));
    const used = await tx.row(invitationUsedStatement(row.id, tx.now));
    return {
      actor: userActor(row, id),
      name: row.name,
      email: row.email,
      refreshToken,
      expiresAt,
      invitationUsedAt: used?.used_at ?? null,
    };
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
    // The next token follows from the presented one: several tabs that refresh at once with one cookie get
    // the same next one.
    const refreshToken = `${row.sign_in_id}.${this.keys.digest(`refresh token after ${presented}`)}`;
    if (!inGrace) await tx.sql(signInRotateStatement(row.sign_in_id, digest(refreshToken), tx.now));
    return {
      actor: userActor(row, row.sign_in_id),
      name: row.name,
      email: row.email,
      refreshToken,
      expiresAt: row.expires_at,
      invitationUsedAt: null,
    };
  }

  private async revoke(tx: Tx, signInId: string, because: string): Promise<void> {
    await tx.sql(signInRevokeStatement(signInId, tx.now, because));
  }

  /** Ends the sign-in of a refresh token; an unknown token is no error. */
  async logout(refreshToken: string | undefined, traceId: string): Promise<void> {
    const id = refreshToken?.split('.')[0] ?? '';
    if (!uuidPattern.test(id)) return;
    const ended = await this.run(traceId, async (tx) => {
      const row = await tx.row(signInLockStatement(id));
      const hash = digest(refreshToken ?? '');
      if (!row || (row.refresh_hash !== hash && row.previous_hash !== hash)) return undefined;
      return userActor(row, id);
    });
    if (!ended) return;
    // First the entry: an ended sign-in opens no transaction.
    await this.succeeded('logout', ended, traceId);
    await this.run(traceId, (tx) => this.revoke(tx, id, 'logout'));
  }

  /** Changes the password and ends every other sign-in of the account. */
  async changePassword(
    actor: UserActor,
    current: string,
    next: string,
    { source, traceId }: Origin,
  ): Promise<void> {
    const account = `password of ${actor.id}`;
    const { row, attempt } = await this.attempts.inTurn(() =>
      this.run(traceId, async (tx) => ({
        row: await tx.row(accountHashStatement(actor.id)),
        attempt: await this.attempts.admit(tx, { account, source, known: null }),
      })),
    );
    // Not 401: the sign-in is active, only the field is wrong.
    if (!row?.password_hash || !(await passwordMatches(row.password_hash, current)))
      throw invalid({ pointer: '/currentPassword', code: 'wrongPassword' });
    if (isWeakPassword(next, [row.email, row.name]))
      throw invalid({ pointer: '/newPassword', code: 'weakPassword' });
    const hash = await hashPassword(next);
    await this.run(traceId, async (tx) => {
      await this.attempts.done(tx, attempt);
      await tx.sql(accountPasswordStatement(actor.id, hash, tx.now));
      await tx.sql(signInsEndOthersStatement(actor.id, actor.signInId, tx.now));
    });
    await this.succeeded('changePassword', actor, traceId);
  }

  /** Signs a client in by OAuth 2.0 client credentials. Throws `invalid-client` and `invalid-scope`. */
  async client(
    clientId: string,
    secret: string,
    scope: string | undefined,
    { source, traceId }: Origin,
  ): Promise<ClientActor> {
    const possible = uuidPattern.test(clientId);
    const account = `client ${possible ? clientId : 'unknown'}`;
    const { found, attempt } = await this.attempts.inTurn(() =>
      this.run(traceId, async (tx) => ({
        found: possible ? await tx.row(clientByIdStatement(clientId, tx.now)) : undefined,
        attempt: await this.attempts.admit(tx, { account, source, known: null, program: true }),
      })),
    );
    // A secret has 256 random bits, so a plain digest cannot be guessed.
    const hash = digest(secret);
    if (!found || (found.secret_hash !== hash && found.previous_hash !== hash)) {
      await this.failed('issueToken', 'invalid-client', found?.id, traceId);
      throw new ProblemError('invalid-client');
    }
    await this.run(traceId, (tx) => this.attempts.done(tx, attempt));
    const wanted = scope ? scope.split(/\s+/u) : found.scopes;
    if (wanted.some((s) => !found.scopes.includes(s as Scope)))
      throw new ProblemError('invalid-scope', { allowed: found.scopes });
    const actor: ClientActor = {
      kind: 'client',
      id: found.id,
      role: found.kind,
      bureauId: null,
      organisationId: found.organisation_id,
      scopes: wanted as Scope[],
      secretId: secretIdOf(hash),
    };
    await this.succeeded('issueToken', actor, traceId);
    return actor;
  }
}

/** Start of a secret's digest, which names the secret in the tokens issued for it. */
export const secretIdOf = (hash: string): string => hash.slice(0, 16);

/** Returns the stored digest of a client's secret. */
export const hashClientSecret = digest;

/** Creates a client secret and its stored digest. */
export function newClientSecret(): { secret: string; hash: string } {
  const secret = `gza_${randomBytes(32).toString('base64url')}`;
  return { secret, hash: digest(secret) };
}

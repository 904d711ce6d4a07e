import type { Scope, UserRole } from '@gza/contract';
import type { ClientActor } from '../actor.js';
import { statement } from '../db/statement.js';
import { narrow } from '../db/statement-types.js';

/** An account as the sign-in reads it. */
export interface AccountRow {
  id: string;
  email: string;
  name: string;
  role: UserRole;
  bureau_id: string | null;
  organisation_id: string | null;
  /** Null until the owner sets a password by an invitation. */
  password_hash: string | null;
  active: boolean;
}

/** A sign-in with its account. */
export interface SignInRow extends AccountRow {
  sign_in_id: string;
  expires_at: Date;
  last_used_at: Date;
  previous_hash: string | null;
  refresh_hash: string;
  rotated_at: Date;
  revoked_at: Date | null;
}

const accountColumns =
  'u.id, u.email, u.name, u.role, u.bureau_id, u.organisation_id, u.password_hash, u.active';

export const accountByEmailStatement = statement({
  name: 'account-by-email',
  params: ['text'],
  row: {
    id: 'uuid',
    email: 'text',
    name: 'text',
    role: narrow<UserRole>('text'),
    bureau_id: 'uuid | null',
    organisation_id: 'uuid | null',
    password_hash: 'text | null',
    active: 'boolean',
  },
  text: `
    select
      ${accountColumns}
    from
      user_account u
    where
      u.email = $1`,
});

export const admitAttemptStatement = statement({
  name: 'attempt-admit',
  params: ['text', 'text', 'text', 'boolean', 'timestamptz'],
  row: { attempt: 'bigint | null', seconds: 'int | null' },
  text: `
    select
      attempt,
      seconds
    from
      app.admit_attempt($1, $2, $3, $4, $5)`,
});

/**
 * Marks an attempt as right, and forgets the earlier ones of this account on this device; of an unknown
 * device, those from its address. The guesses of others stay counted.
 */
export const attemptDoneStatement = statement({
  name: 'attempt-done',
  params: ['bigint'],
  text: `
    with
      done as (
        update sign_in_attempt
        set
          done = true
        where
          id = $1
        returning
          id,
          account,
          source,
          device
      )
    delete from sign_in_attempt a using done
    where
      a.account = done.account
      and a.device is not distinct from done.device
      and (
        a.source = done.source
        or done.device is not null
      )
      and a.id <> done.id`,
});

export const attemptsForgetStatement = statement({
  name: 'attempts-forget',
  params: ['timestamptz'],
  text: `
    delete from sign_in_attempt
    where
      at < $1::timestamptz - interval '30 days'`,
});

export const signInOpenStatement = statement({
  name: 'sign-in-open',
  params: ['uuid', 'uuid', 'timestamptz', 'timestamptz', 'text'],
  text: `
    insert into
      sign_in (
        id,
        user_id,
        created_at,
        expires_at,
        last_used_at,
        refresh_hash,
        rotated_at
      )
    values
      ($1, $2, $3, $4, $3, $5, $3)`,
});

export const signInLockStatement = statement({
  name: 'sign-in-lock',
  params: ['uuid'],
  row: {
    id: 'uuid',
    email: 'text',
    name: 'text',
    role: narrow<UserRole>('text'),
    bureau_id: 'uuid | null',
    organisation_id: 'uuid | null',
    password_hash: 'text | null',
    active: 'boolean',
    sign_in_id: 'uuid',
    expires_at: 'timestamptz',
    last_used_at: 'timestamptz',
    refresh_hash: 'text',
    previous_hash: 'text | null',
    rotated_at: 'timestamptz',
    revoked_at: 'timestamptz | null',
  },
  text: `
    select
      ${accountColumns},
      s.id as sign_in_id,
      s.expires_at,
      s.last_used_at,
      s.refresh_hash,
      s.previous_hash,
      s.rotated_at,
      s.revoked_at
    from
      sign_in s
      join user_account u on u.id = s.user_id
    where
      s.id = $1
    for update of
      s`,
});

export const signInRotateStatement = statement({
  name: 'sign-in-rotate',
  params: ['uuid', 'text', 'timestamptz'],
  text: `
    update sign_in
    set
      previous_hash = refresh_hash,
      refresh_hash = $2,
      rotated_at = $3,
      last_used_at = $3
    where
      id = $1`,
});

export const signInRevokeStatement = statement({
  name: 'sign-in-revoke',
  params: ['uuid', 'timestamptz', 'text'],
  text: `
    update sign_in
    set
      revoked_at = $2,
      revoked_because = $3
    where
      id = $1
      and revoked_at is null`,
});

export const accountHashStatement = statement({
  name: 'account-hash',
  params: ['uuid'],
  row: { password_hash: 'text | null', email: 'text', name: 'text' },
  text: 'select password_hash, email, name from user_account where id = $1',
});

export const accountPasswordStatement = statement({
  name: 'account-password',
  params: ['uuid', 'text', 'timestamptz'],
  text: 'update user_account set password_hash = $2, updated_at = $3 where id = $1',
});

export const signInsEndOthersStatement = statement({
  name: 'sign-ins-end-others',
  params: ['uuid', 'uuid', 'timestamptz'],
  text: `
    update sign_in
    set
      revoked_at = $3,
      revoked_because = 'password'
    where
      user_id = $1
      and id <> $2
      and revoked_at is null`,
});

export const signInsEndStatement = statement({
  name: 'sign-ins-end-of-account',
  params: ['uuid', 'timestamptz'],
  text: `
    update sign_in
    set
      revoked_at = $2,
      revoked_because = 'password'
    where
      user_id = $1
      and revoked_at is null`,
});

export const clientByIdStatement = statement({
  name: 'client-by-id',
  params: ['uuid', 'timestamptz'],
  row: {
    id: 'uuid',
    kind: narrow<ClientActor['role']>('text'),
    organisation_id: 'uuid | null',
    scopes: narrow<Scope[]>('text[]'),
    secret_hash: 'text',
    previous_hash: 'text | null',
  },
  text: `
    select
      id,
      kind,
      organisation_id,
      scopes,
      secret_hash,
      case
        when previous_until > $2 then previous_hash
      end as previous_hash
    from
      api_client
    where
      id = $1
      and active`,
});

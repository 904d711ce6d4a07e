import { statement } from '../db/statement.js';

/** An invitation as the sign-in service reads it. */
export interface InvitationRow {
  id: string;
  user_id: string;
  email: string;
  name: string;
  code_hash: string;
  /** Whether it can be used: neither used, revoked nor expired, and the account is active. */
  open: boolean;
}

export const invitationOfLinkStatement = statement({
  name: 'invitation-of-link',
  params: ['text', 'timestamptz'],
  row: {
    id: 'uuid',
    user_id: 'uuid',
    email: 'text',
    name: 'text',
    code_hash: 'text',
    open: 'boolean',
  },
  text: `
    select
      i.id,
      i.user_id,
      u.email,
      u.name,
      i.code_hash,
      coalesce(
        i.used_at is null
        and i.revoked_at is null
        and i.expires_at > $2
        and u.active,
        false
      ) as open
    from
      invitation i
      join user_account u on u.id = i.user_id
    where
      i.token_hash = $1`,
});

/** Uses an invitation up. One of two simultaneous uses finds it used. */
export const invitationUseStatement = statement({
  name: 'invitation-use',
  params: ['uuid', 'timestamptz'],
  row: { id: 'uuid' },
  text: `
    update invitation
    set
      used_at = $2,
      version = version + 1,
      updated_at = $2
    where
      id = $1
      and used_at is null
      and revoked_at is null
      and expires_at > $2
    returning
      id`,
});

/** The latest use of an invitation of an account since a moment: its owner hears of it. */
export const invitationUsedStatement = statement({
  name: 'invitation-used',
  params: ['uuid', 'timestamptz'],
  row: { used_at: 'timestamptz | null' },
  text: `
    select
      max(i.used_at) as used_at
    from
      invitation i
    where
      i.user_id = $1
      and i.used_at > $2::timestamptz - interval '7 days'`,
});

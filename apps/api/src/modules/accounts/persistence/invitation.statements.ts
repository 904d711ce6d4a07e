import { statement } from '../../../platform/db/statement.js';
import { settings } from '../../../platform/published.js';

export const invitationDaysStatement = statement({
  name: 'invitation-days',
  row: { days: 'int | null' },
  text: `
    select
      (s.value #>> '{}')::int as days
    from
      ${settings} s
    where
      s.code = 'invitationDays'
      and s.valid_from <= app.today()
    order by
      s.valid_from desc
    limit
      1`,
});

export const invitationsRevokeStatement = statement({
  name: 'invitations-revoke',
  params: ['uuid', 'timestamptz'],
  text: `
    update invitation
    set
      revoked_at = $2,
      version = version + 1,
      updated_at = $2
    where
      user_id = $1
      and used_at is null
      and revoked_at is null`,
});

/** Accounts whose owner has no password; administrators read no digests. */
export const accountsWithoutPassword = statement({
  name: 'accounts-without-password',
  row: { id: 'uuid' },
  text: `
    select
      a.id
    from
      app.accounts_without_password() as a (id)`,
});

import { statement } from '../../../platform/db/statement.js';
import { settingNumber } from '../../../platform/settings/setting-value.js';

export const invitationDaysStatement = statement({
  name: 'invitation-days',
  row: { days: 'int | null' },
  text: `
    select
      ${settingNumber('invitationDays')} as days`,
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

import type { Dto } from '@gza/contract';
import { listOf } from '../../../platform/db/keyset.js';
import { viewStatement } from '../../../platform/db/statement.js';
import { staffJson } from '../../workforce/index.js';

const stateSql = `
  case
    when i.used_at is not null then 'used'
    when i.revoked_at is not null then 'revoked'
    when i.expires_at <= app.now() then 'expired'
    else 'open'
  end`;

const invitationJson = `
  json_build_object(
    'id', i.id,
    'userId', u.id,
    'name', u.name,
    'email', u.email,
    'role', u.role,
    'kind', i.kind,
    'state', ${stateSql},
    'createdAt', app.instant(i.created_at),
    'createdBy', ${staffJson('c')},
    'expiresAt', app.instant(i.expires_at),
    'usedAt', app.instant(i.used_at),
    'version', i.version
  )`;

const invitations = `invitation i join user_account u on u.id = i.user_id left join user_account c on c.id = i.created_by`;

export const invitationView = viewStatement({
  name: 'invitation',
  params: ['uuid'],
  text: `
    select
      ${invitationJson}::text as body,
      i.version
    from
      ${invitations}
    where
      i.id = $1`,
});

export const invitationList = listOf((query: Dto<'InvitationListQuery'>) => ({
  name: 'invitations',
  item: invitationJson,
  from: invitations,
  filters: [[`(${stateSql}) = $`, query.state]],
  sort: { by: 'i.created_at', type: 'timestamptz', descending: true },
  id: 'i.id',
  page: query,
}));

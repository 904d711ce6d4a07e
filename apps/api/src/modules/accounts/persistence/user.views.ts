import type { Dto } from '@gza/contract';
import { inGeorgianOrder } from '../../../platform/db/collation.js';
import { listOf } from '../../../platform/db/keyset.js';
import { viewStatement } from '../../../platform/db/statement.js';
import { likePatterns } from '../../../platform/text/like-patterns.js';
import { organisationJson } from '../../partners/index.js';
import { organisations } from '../../partners/published.js';

const awaitsPassword = `u.id in (select app.accounts_without_password())`;

const userJson = `
  json_build_object(
    'id', u.id,
    'email', u.email,
    'name', u.name,
    'role', u.role,
    'bureauId', u.bureau_id,
    'organisationId', u.organisation_id,
    'organisation', (
      select
        ${organisationJson('o')}
      from
        ${organisations} o
      where
        o.id = u.organisation_id
    ),
    'active', u.active,
    'awaitsPassword', ${awaitsPassword},
    'createdAt', app.instant(u.created_at),
    'version', u.version
  )`;

export const userView = viewStatement({
  name: 'user',
  params: ['uuid'],
  text: `
    select
      ${userJson}::text as body,
      u.version
    from
      user_account u
    where
      u.id = $1`,
});

/** Counts what an account holds, by a function: an administrator reads no case and no session. */
export const userWork = viewStatement({
  name: 'user-work',
  params: ['uuid'],
  text: `
    select
      json_build_object(
        'cases', w.cases,
        'sessions', w.sessions,
        'groups', w.groups
      )::text as body
    from
      user_account u
      cross join lateral app.open_work_of(u.id) w
    where
      u.id = $1`,
});

export const userList = listOf((query: Dto<'UserListQuery'>) => ({
  name: 'users',
  item: userJson,
  from: 'user_account u',
  filters: [
    ['u.role = $', query.role],
    ['u.active = $', query.active],
    [`(${awaitsPassword}) = $`, query.awaitsPassword],
    ['u.bureau_id = $', query.bureauId],
    ['u.organisation_id = $', query.organisationId],
    [`lower(u.name || ' ' || u.email) like all ($::text[])`, likePatterns(query.q)],
  ],
  sort: { by: inGeorgianOrder('u.name'), type: 'text' },
  id: 'u.id',
  page: query,
}));

const clientColumns = `c.id, c.kind, c.name, c.purpose, c.organisation_id, c.scopes, c.active, c.version, c.created_at, c.previous_until`;

const clientJson = `
  json_build_object(
    'id', c.id,
    'kind', c.kind,
    'name', c.name,
    'purpose', c.purpose,
    'organisationId', c.organisation_id,
    'scopes', c.scopes,
    'active', c.active,
    'previousSecretUntil', app.instant (
      case
        when c.previous_until > app.now() then c.previous_until
      end
    ),
    'createdAt', app.instant(c.created_at),
    'version', c.version
  )`;

export const apiClientView = viewStatement({
  name: 'api-client',
  params: ['uuid'],
  text: `
    select
      ${clientJson}::text as body,
      c.version
    from
      (
        select
          ${clientColumns}
        from
          api_client c
      ) c
    where
      c.id = $1`,
});

export const apiClientList = viewStatement({
  name: 'api-clients',
  text: `
    select
      json_build_object(
        'items', coalesce(
          json_agg(
            ${clientJson}
            order by
              c.name,
              c.id
          ),
          '[]'
        )
      )::text as body
    from
      (
        select
          ${clientColumns}
        from
          api_client c
      ) c`,
});

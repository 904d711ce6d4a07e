import type { Dto } from '@gza/contract';
import { listStatement } from '../../db/keyset.js';
import type { Statement } from '../../db/database.js';

const userJson = `json_build_object('id', u.id, 'email', u.email, 'name', u.name, 'role', u.role, 'bureauId', u.bureau_id,
  'organisationId', u.organisation_id, 'active', u.active, 'createdAt', app.instant(u.created_at), 'version', u.version)`;

export const userView = (id: string): Statement => ({
  name: 'user',
  text: `select ${userJson}::text as body, u.version from user_account u where u.id = $1`,
  values: [id],
});

export const userList = (query: Dto<'UserListQuery'>): Statement =>
  listStatement({
    name: 'users',
    item: userJson,
    from: 'user_account u',
    filters: [
      ['u.role = $', query.role],
      ['u.active = $', query.active],
    ],
    sort: { by: 'u.name', type: 'text' },
    id: 'u.id',
    page: query,
  });

export const apiClientList: Statement = {
  name: 'api-clients',
  text: `select json_build_object('items', coalesce(json_agg(json_build_object('id', c.id, 'kind', c.kind, 'name', c.name, 'purpose', c.purpose,
      'organisationId', c.organisation_id, 'scopes', c.scopes, 'active', c.active, 'createdAt', app.instant(c.created_at), 'version', c.version)
      order by c.name), '[]'))::text as body
    from (select id, kind, name, purpose, organisation_id, scopes, active, version, created_at from api_client) c`,
  values: [],
};

export const auditEventList = (query: Dto<'AuditEventQuery'>): Statement =>
  listStatement({
    name: 'audit-events',
    item: `json_build_object('id', a.id, 'at', app.instant(a.at), 'actorId', a.actor_id, 'role', a.role, 'operation', a.operation,
      'endpoint', a.endpoint, 'outcome', a.outcome, 'problem', a.problem, 'recipientId', a.recipient_id,
      'subjectCount', cardinality(a.subjects), 'traceId', a.trace_id)`,
    from: 'audit_event a',
    filters: [
      ['a.subjects @> array[$::uuid]', query.subjectId],
      ['a.actor_id = $', query.actorId],
      ['a.at >= $', query.from],
      ['a.at < $', query.to],
    ],
    sort: { by: 'a.at', type: 'timestamptz', descending: true },
    id: 'a.id',
    page: query,
  });

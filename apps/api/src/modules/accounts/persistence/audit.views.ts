import type { Dto } from '@gza/contract';
import { listOf } from '../../../platform/db/keyset.js';
import { auditEvents } from '../../../platform/published.js';
import { organisations } from '../../partners/published.js';

/** SQL of the name behind an id of the audit; null when there is none or the reader may not see it. */
const nameOf = (table: string, id: string, column = 'name'): string =>
  `
    (
      select
        n.${column}
      from
        ${table} n
      where
        n.id = ${id}
    )`;

export const auditEventList = listOf((query: Dto<'AuditEventQuery'>) => ({
  name: 'audit-events',
  item: `
    json_build_object(
      'id', a.id,
      'at', app.instant(a.at),
      'actorId', a.actor_id,
      'actorName', coalesce(${nameOf('user_account', 'a.actor_id')}, ${nameOf('api_client', 'a.actor_id')}),
      'role', a.role,
      'operation', a.operation,
      'endpoint', a.endpoint,
      'purpose', a.purpose,
      'reason', a.reason,
      'result', a.result,
      'problem', a.problem,
      'recipientId', a.recipient_id,
      'recipientName', coalesce(${nameOf(organisations, 'a.recipient_id', 'name_ka')}, ${nameOf('user_account', 'a.recipient_id')}),
      'subjectCount', cardinality(a.subjects),
      'traceId', a.trace_id
    )`,
  from: `${auditEvents} a`,
  filters: [
    // What was done under the ids of merged records stays part of the history of a person.
    ['a.subjects && app.ids_of_person($::uuid)', query.subjectId],
    ['a.actor_id = $', query.actorId],
    ['a.at >= $', query.from],
    ['a.at < $', query.to],
    ['a.operation = $', query.operation],
    ['a.purpose = $', query.purpose],
    ['a.result = $', query.result],
  ],
  sort: { by: 'a.at', type: 'timestamptz', descending: true },
  id: 'a.id',
  page: query,
}));

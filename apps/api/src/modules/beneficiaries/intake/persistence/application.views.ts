import type { Dto } from '@gza/contract';
import { listOf } from '../../../../platform/db/keyset.js';
import { viewStatement } from '../../../../platform/db/statement.js';
import { bureauJson } from '../../../workforce/index.js';
import { personJson } from '../../people/index.js';
import { bureaus } from '../../../workforce/published.js';

const from = `application a join beneficiary b on b.id = a.beneficiary_id join ${bureaus} o on o.id = a.bureau_id`;

const applicationJson = `
  json_build_object(
    'id', a.id,
    'state', a.state,
    'channel', a.channel,
    'category', a.category,
    'categoryGround', a.category_ground,
    'appliedOn', a.applied_on,
    'request', a.request,
    'decisionReason', a.decision_reason,
    'beneficiary', ${personJson('b')},
    'bureau', ${bureauJson('o')},
    'caseId', a.case_id,
    'createdAt', app.instant(a.created_at),
    'version', a.version
  )`;

export const applicationView = viewStatement({
  name: 'application',
  params: ['uuid'],
  text: `
    select
      ${applicationJson}::text as body,
      a.version,
      array[a.beneficiary_id] as subjects
    from
      ${from}
    where
      a.id = $1`,
});

export const applicationList = listOf((query: Dto<'ApplicationListQuery'>) => ({
  name: 'applications',
  item: applicationJson,
  from,
  filters: [
    ['a.state = $', query.state],
    ['a.channel = $', query.channel],
    ['a.beneficiary_id = $', query.beneficiaryId],
  ],
  sort: { by: 'a.created_at', type: 'timestamptz', descending: true },
  id: 'a.id',
  subject: 'a.beneficiary_id',
  page: query,
}));

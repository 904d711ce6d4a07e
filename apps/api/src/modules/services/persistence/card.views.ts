import type { Dto } from '@gza/contract';
import { personJson } from '../../beneficiaries/index.js';
import { bureauJson } from '../../workforce/index.js';
import { listOf } from '../../../platform/db/keyset.js';
import { viewStatement } from '../../../platform/db/statement.js';
import { people } from '../../beneficiaries/published.js';
import { bureaus } from '../../workforce/published.js';

const from = `issued_card k join ${people} b on b.id = k.beneficiary_id join ${bureaus} o on o.id = k.bureau_id`;

const cardJson = `
  json_build_object(
    'id', k.id,
    'kind', k.kind,
    'state', k.state,
    'beneficiary', ${personJson('b')},
    'bureau', ${bureauJson('o')},
    'caseId', k.case_id,
    'number', k.number,
    'requestedOn', k.requested_on,
    'issuedOn', k.issued_on,
    'handedOverOn', k.handed_over_on,
    'endedOn', k.ended_on,
    'note', k.note,
    'createdAt', app.instant(k.created_at),
    'version', k.version
  )`;

export const cardView = viewStatement({
  name: 'issued-card',
  params: ['uuid'],
  text: `
    select
      ${cardJson}::text as body,
      k.version,
      array[k.beneficiary_id] as subjects
    from
      ${from}
    where
      k.id = $1`,
});

export const cardList = listOf((query: Dto<'IssuedCardListQuery'>) => ({
  name: 'issued-cards',
  item: cardJson,
  from,
  filters: [
    ['k.beneficiary_id = $', query.beneficiaryId],
    ['k.kind = $', query.kind],
    ['k.state = $', query.state],
  ],
  sort: { by: 'k.requested_on', type: 'date', descending: true },
  id: 'k.id',
  subject: 'k.beneficiary_id',
  page: query,
}));

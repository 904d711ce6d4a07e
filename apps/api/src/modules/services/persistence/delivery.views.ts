import type { Dto } from '@gza/contract';
import { personJson } from '../../beneficiaries/index.js';
import { bureauJson, staffJson } from '../../workforce/index.js';
import { listOf } from '../../../platform/db/keyset.js';
import { organisationJson } from '../../partners/index.js';
import { viewStatement } from '../../../platform/db/statement.js';
import { planItemJson } from '../../plans/published.js';
import { people } from '../../beneficiaries/published.js';
import { bureaus } from '../../workforce/published.js';
import { organisations } from '../../partners/published.js';
import { staff } from '../../accounts/published.js';

const from = `service_delivery d join ${people} b on b.id = d.beneficiary_id join ${bureaus} o on o.id = d.bureau_id
  left join ${organisations} p on p.id = d.provider_id left join ${staff} u on u.id = d.recorded_by`;

const deliveryJson = `
  json_build_object(
    'id', d.id,
    'serviceCode', d.service_code,
    'source', d.source,
    'beneficiary', ${personJson('b')},
    'recipient', d.recipient,
    'bureau', ${bureauJson('o')},
    'caseId', d.case_id,
    'deliveredOn', d.delivered_on,
    'units', d.units,
    'provider', ${organisationJson('p')},
    'referralId', d.referral_id,
    'planItem', ${planItemJson('d.plan_item_id')},
    'cardId', d.card_id,
    'note', d.note,
    'recordedBy', ${staffJson('u')},
    'createdAt', app.instant(d.created_at),
    'version', d.version
  )`;

export const deliveryView = viewStatement({
  name: 'service-delivery',
  params: ['uuid'],
  text: `
    select
      ${deliveryJson}::text as body,
      d.version,
      array[d.beneficiary_id] as subjects
    from
      ${from}
    where
      d.id = $1`,
});

export const deliveryList = listOf((query: Dto<'ServiceDeliveryListQuery'>) => ({
  name: 'service-deliveries',
  item: deliveryJson,
  from,
  filters: [
    ['d.beneficiary_id = $', query.beneficiaryId],
    ['d.service_code = $', query.serviceCode],
    ['d.provider_id = $', query.organisationId],
    ['d.delivered_on >= $::date', query.from],
    ['d.delivered_on <= $::date', query.to],
  ],
  sort: { by: 'd.delivered_on', type: 'date', descending: true },
  id: 'd.id',
  subject: 'd.beneficiary_id',
  page: query,
}));

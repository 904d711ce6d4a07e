import { deliverySourceLabels, serviceRecipientLabels } from '@gza/contract/labels';
import { dimensions, personDimensions } from '../dimensions.js';
import { asOf, dayOf, everOf, momentOf, personColumns } from '../persistence/units.js';
import { report } from '../report.js';
import { sql, text } from '../sql.js';
import { serviceDeliveries } from '../../services/published.js';
import { cases, people } from '../../beneficiaries/published.js';

/** What a delivery counts as: its case, or the record that its person had then. */
const subject = 'coalesce(d.case_id, d.merged_from, d.beneficiary_id)';

export const servicesDelivered = report({
  code: 'services-delivered',
  indicator: '22',
  version: 2,
  title: { ka: 'გაწეული სერვისები', en: 'Services delivered' },
  unit: { ka: 'ბენეფიციარი', en: 'person' },
  numerator: {
    ka: 'პირები, რომლებმაც პერიოდში სერვისი მიიღეს',
    en: 'Persons who received the service in the period',
  },
  denominator: null,
  note: {
    ka: 'ვინც რამდენიმე სერვისი მიიღო, თითოეულში ითვლება და ჯამში ერთხელ. სერვისი, რომელიც ოჯახის წევრმა მიიღო, ბენეფიციარზე აღირიცხება.',
    en: 'A person who received several services counts once in each and once in the total. A service that a family member received counts for the beneficiary.',
  },
  period: 'range',
  share: false,
  parameters: ['from', 'to', 'by'],
  dimensions: {
    service: dimensions.service,
    month: dimensions.month,
    ...personDimensions,
    category: dimensions.category,
    organisation: dimensions.organisation,
    recipient: {
      title: { ka: 'ვინ მიიღო', en: 'Recipient' },
      sql: 'f.recipient',
      classes: {
        titles: serviceRecipientLabels,
      },
    },
    source: {
      title: { ka: 'აღრიცხვის წყარო', en: 'Source of the record' },
      sql: 'f.source',
      classes: {
        titles: deliverySourceLabels,
      },
    },
  },
  defaultBy: ['service'],
  units: ({ from, to, ofOneBureau }) => sql`
    select
      d.id,
      d.beneficiary_id,
      d.delivered_on as at,
      d.service_code,
      d.units,
      d.recipient,
      d.source,
      d.provider_id as organisation_id,
      c.category,
      coalesce(${text(dayOf('c.opened_at'))}, d.delivered_on) as started_on,
      ${personColumns}
    from
      ${text(serviceDeliveries)} d
      join ${text(people)} b on b.id = d.beneficiary_id
      left join ${text(cases)} c on c.id = d.case_id ${asOf(momentOf('d.delivered_on', 'd.created_at'), subject)}
    where
      d.delivered_on between ${from ?? to} and ${to}
      and ${everOf({ ofOneBureau }, { subject, bureau: 'd.bureau_id' })}`,
  figures: { numerator: 'count(distinct f.beneficiary_id)' },
  details: {
    deliveries: {
      title: { ka: 'გაწევის შემთხვევები', en: 'Deliveries' },
      sql: 'count(*)',
      kind: 'count',
    },
    units: {
      title: { ka: 'ერთეულები', en: 'Units' },
      sql: 'coalesce(sum(f.units), 0)::int',
      kind: 'count',
    },
  },
  rows: { permission: 'report.read', values: { units: 'f.units' } },
});

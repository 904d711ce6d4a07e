import type { Tx } from '../../platform/db/unit-of-work.js';
import { invalid } from '../../platform/errors.js';
import { statement } from '../../platform/db/statement.js';
import { planItems, plans } from '../plans/published.js';

/** SQL condition: an unfinished service item of a signed or active plan. */
const asks = `i.kind = 'service' and i.state in ('planned', 'inProgress') and p.state in ('signed', 'active', 'underReview')`;

const planItemOfServiceStatement = statement({
  name: 'plan-item-of-service',
  params: ['uuid', 'uuid', 'text'],
  row: { id: 'uuid' },
  text: `
    select
      i.id
    from
      ${planItems} i
      join ${plans} p on p.id = i.plan_id
    where
      i.id = $1
      and i.beneficiary_id = $2
      and i.service_code = $3
      and ${asks}`,
});

/**
 * Throws an error of `/planItemId` unless the item belongs to a signed or active plan of this person and asks
 * for this service. Reads the published columns of the plans module, because plans depend on services.
 */
export async function checkServiceItem(
  tx: Tx,
  wanted: { planItemId: string; beneficiaryId: string; serviceCode: string },
): Promise<void> {
  const item = await tx.row(
    planItemOfServiceStatement(wanted.planItemId, wanted.beneficiaryId, wanted.serviceCode),
  );
  if (!item) throw invalid({ pointer: '/planItemId', code: 'notFound' });
}

const activePlanItemStatement = statement({
  name: 'plan-item-active',
  params: ['uuid'],
  row: { id: 'uuid' },
  text: `
    select
      i.id
    from
      referral r
      join ${planItems} o on o.id = r.plan_item_id
      join ${planItems} i on i.lineage_id = o.lineage_id
      and i.beneficiary_id = r.beneficiary_id
      join ${plans} p on p.id = i.plan_id
    where
      r.id = $1
      and i.service_code = r.service_code
      and ${asks}
    order by
      p.number desc
    limit
      1`,
});

/**
 * Returns the item of a referral in the signed or active plan; undefined when no unfinished item asks for the
 * service.
 */
export async function activeItemOf(tx: Tx, referralId: string): Promise<string | undefined> {
  const item = await tx.row(activePlanItemStatement(referralId));
  return item?.id;
}

import type { Tx } from '../../platform/db/unit-of-work.js';
import { invalid } from '../../platform/errors.js';
import { statement } from '../../platform/db/statement.js';
import { planItems, plans } from '../plans/published.js';

/** An item that still asks for its service, of a plan in force. */
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
 * Refuses `/planItemId` unless it is an item of this person's plan in force that asks for this service.
 * Reads the columns that the plans module keeps for others, because plans depend on services.
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

/** The item that a referral serves as it stands in the plan in force now; undefined when it asks no more. */
export async function activeItemOf(tx: Tx, referralId: string): Promise<string | undefined> {
  const item = await tx.row(activePlanItemStatement(referralId));
  return item?.id;
}

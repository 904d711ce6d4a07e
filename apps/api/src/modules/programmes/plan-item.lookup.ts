import type { Tx } from '../../platform/db/unit-of-work.js';
import { invalid } from '../../platform/errors.js';
import { statement } from '../../platform/db/statement.js';
import { planItems, plans } from '../plans/published.js';

interface ItemSummary {
  readonly mandatory: boolean;
}

const planItemOfProgrammeStatement = statement({
  name: 'plan-item-of-programme',
  params: ['uuid', 'uuid', 'uuid'],
  row: { mandatory: 'boolean' },
  text: `
    select
      i.mandatory
    from
      ${planItems} i
      join ${plans} p on p.id = i.plan_id
    where
      i.id = $1
      and i.beneficiary_id = $2
      and i.programme_id = $3
      and i.kind = 'programme'
      and i.state in ('planned', 'inProgress')
      and p.state in ('signed', 'active', 'underReview')`,
});

/**
 * Returns the item of a signed or active plan that prescribes this programme for this person; reports
 * `/planItemId` as invalid otherwise. Reads the published columns of the plans module, because plans depend
 * on programmes.
 */
export async function getProgrammeItem(
  tx: Tx,
  wanted: { planItemId: string; beneficiaryId: string; programmeId: string },
): Promise<ItemSummary> {
  const item = await tx.row(
    planItemOfProgrammeStatement(wanted.planItemId, wanted.beneficiaryId, wanted.programmeId),
  );
  if (!item) throw invalid({ pointer: '/planItemId', code: 'notFound' });
  return item;
}

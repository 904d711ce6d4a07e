import { isFinishedItem, planItemMachine } from '@gza/contract';
import { statement } from '../../platform/db/statement.js';
import { narrow } from '../../platform/db/statement-types.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { transition } from '../../platform/errors.js';
import type { StoredEvent } from '../../platform/outbox/reactions.js';
import { getCase } from '../beneficiaries/index.js';
import { enrolments } from '../programmes/published.js';
import { referrals, serviceDeliveries } from '../services/published.js';
import { ending, noteItem } from './commands/move-parts.js';
import { followedState, type Server } from './followed-state.rules.js';
import { PlanItemRecord, PlanRecord } from './persistence/entities.js';

const itemInForce = statement({
  name: 'plan-item-in-force',
  params: ['uuid'],
  row: { id: 'uuid', planId: 'uuid' },
  text: `
    select
      i.id,
      i.plan_id as "planId"
    from
      plan_item o
      join plan_item i on i.lineage_id = o.lineage_id
      and i.beneficiary_id = o.beneficiary_id
      join plan p on p.id = i.plan_id
    where
      o.id = $1
      and p.state in ('active', 'underReview')`,
});

const serversOfItem = statement({
  name: 'plan-item-servers',
  params: ['uuid', 'uuid'],
  row: {
    kind: narrow<Server['kind']>('text'),
    id: 'uuid',
    state: narrow<Server['state']>('text'),
    began: 'boolean',
  },
  text: `
    select
      s.kind,
      s.id,
      s.state,
      s.began
    from
      (
        select
          'enrolment' as kind,
          e.id,
          e.state,
          e.started_on is not null as began
        from
          ${enrolments} e
          join plan_item o on o.id = e.plan_item_id
        where
          e.beneficiary_id = $2
          and o.lineage_id = $1
        union all
        select
          'referral', r.id,
          r.state,
          r.started_at is not null
        from
          ${referrals} r
          join plan_item o on o.id = r.plan_item_id
        where
          r.beneficiary_id = $2
          and o.lineage_id = $1
        union all
        select
          'delivery', d.id,
          'recorded', true
        from
          ${serviceDeliveries} d
          join plan_item o on o.id = d.plan_item_id
        where
          d.beneficiary_id = $2
          and o.lineage_id = $1
      ) s
    order by
      s.id`,
});

/**
 * Sets an item of the plan in force to the state of what serves it. An item on which somebody decided, or that
 * is finished, stays; so does one that somebody began by hand, until what serves it has an end.
 */
async function followItem(tx: Tx, itemId: string): Promise<void> {
  const found = await tx.row(itemInForce(itemId));
  if (!found) return;
  const plan = await tx.lock(PlanRecord, found.planId);
  if (plan.state !== 'active' && plan.state !== 'underReview') return;
  if ((await getCase(tx, plan.caseId)).state === 'closed') return;
  const item = await tx.get(PlanItemRecord, { id: found.id });
  if (item.decidedAt || isFinishedItem(item.state)) return;
  const servers = await tx.sql(serversOfItem(item.lineageId, item.beneficiaryId));
  const followed = followedState(servers as readonly Server[]);
  if (!followed || followed.state === item.state) return;
  const taken = followed.state === 'planned' ? null : followed.by;
  if (!taken && item.movedById === null) return;
  const { from, to } = transition(
    planItemMachine,
    item.state,
    'follow',
    tx.actor,
    undefined,
    followed.state,
  );
  await tx.set(PlanItemRecord, item.id, {
    state: to,
    movedByKind: taken?.kind ?? null,
    movedById: taken?.id ?? null,
    ...ending(tx, isFinishedItem(to), {}),
  });
  const mover = followed.by?.kind ?? item.movedByKind;
  await noteItem(tx, plan, item, { from, to, ...(mover && { mover }) });
}

/** Statement of the item that a record serves. */
const itemServedBy = (name: string, table: string) =>
  statement({
    name,
    params: ['uuid'],
    row: { id: 'uuid | null' },
    text: `
      select
        s.plan_item_id as id
      from
        ${table} s
      where
        s.id = $1`,
  });
const itemOfReferral = itemServedBy('plan-item-of-referral', referrals);
const itemOfDelivery = itemServedBy('plan-item-of-delivery', serviceDeliveries);

/** Follows an enrolment that began, ended, or whose beginning was undone. */
export async function followEnrolment(
  tx: Tx,
  { payload }: StoredEvent<'enrolment.moved'>,
): Promise<void> {
  if (payload.planItemId) await followItem(tx, payload.planItemId);
}

/** Follows a referral whose service began or ended. */
export async function followReferral(
  tx: Tx,
  {
    payload,
  }:
    | StoredEvent<'referral.inProgress'>
    | StoredEvent<'referral.delivered'>
    | StoredEvent<'referral.notTakenUp'>
    | StoredEvent<'referral.discontinued'>
    | StoredEvent<'referral.withdrawn'>,
): Promise<void> {
  const found = await tx.row(itemOfReferral(payload.referralId));
  if (found?.id) await followItem(tx, found.id);
}

/** Follows a service that the Department delivered itself. */
export async function followDelivery(
  tx: Tx,
  { payload }: StoredEvent<'service.delivered'>,
): Promise<void> {
  const found = await tx.row(itemOfDelivery(payload.serviceDeliveryId));
  if (found?.id) await followItem(tx, found.id);
}

/** Follows a delivery that serves another item from now on, or none. */
export async function followDeliveryItem(
  tx: Tx,
  { payload }: StoredEvent<'service.itemChanged'>,
): Promise<void> {
  for (const itemId of [payload.from, payload.to]) if (itemId) await followItem(tx, itemId);
}

/** Follows what began while the version was signed and not yet in force. */
export async function followWhatBegan(
  tx: Tx,
  { payload }: StoredEvent<'plan.activated'>,
): Promise<void> {
  for (const { id } of await tx.find(PlanItemRecord, { planId: payload.planId }))
    await followItem(tx, id);
}

import {
  isFinal,
  planGoalMachine,
  isFinishedItem,
  type Dto,
  type plansEndpoints,
} from '@gza/contract';
import type { Tx } from '../../platform/db/unit-of-work.js';
import type { Input } from '../../platform/http/handlers.js';
import { PlanRecord } from './persistence/entities.js';
import {
  readGoals,
  readItems,
  type GoalRow,
  type ItemRow,
} from './persistence/plan-parts.reads.js';
import {
  fieldChanges,
  partDifferences,
  type PlanFields,
  type PlanPart,
} from './plan-differences.rules.js';

const goalPart = ({ lineageId, state, ...fields }: GoalRow): PlanPart => ({
  lineageId,
  label: fields.text,
  state,
  finished: isFinal(planGoalMachine, state),
  fields,
});

const itemPart = ({ lineageId, state, ...fields }: ItemRow): PlanPart => ({
  lineageId,
  label: fields.text ?? fields.service ?? fields.programme ?? '',
  state,
  finished: isFinishedItem(state),
  fields,
});

interface Snapshot {
  readonly fields: PlanFields;
  readonly goals: readonly PlanPart[];
  readonly items: readonly PlanPart[];
}
const nothing: Snapshot = { fields: {}, goals: [], items: [] };

const snapshot = async (tx: Tx, { id, summary, personView }: PlanRecord): Promise<Snapshot> => ({
  fields: { summary, personView },
  goals: (await readGoals(tx, id)).map(goalPart),
  items: (await readItems(tx, id)).map(itemPart),
});

const refOf = ({ id, number }: PlanRecord) => ({ id, number });

/** Compares a version with its previous version, as far as the actor may see both. */
export async function planDifferences(
  tx: Tx,
  { params }: Input<(typeof plansEndpoints)['getPlanDifferences']>,
): Promise<Dto<'PlanDifferences'>> {
  const plan = await tx.get(PlanRecord, { id: params.id });
  const previous = plan.previousId ? await tx.get(PlanRecord, { id: plan.previousId }) : null;
  const before = previous ? await snapshot(tx, previous) : nothing;
  const after = await snapshot(tx, plan);
  tx.audit({ subjects: [plan.beneficiaryId] });
  return {
    plan: refOf(plan),
    previous: previous && refOf(previous),
    fields: fieldChanges(before.fields, after.fields),
    goals: partDifferences(before.goals, after.goals),
    items: partDifferences(before.items, after.items),
  };
}

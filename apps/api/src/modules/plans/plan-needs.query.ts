import { planNeeds, type Dto, type PlanNeed, type plansEndpoints } from '@gza/contract';
import type { Tx } from '../../platform/db/unit-of-work.js';
import type { Input } from '../../platform/http/handlers.js';
import { findApprovedNeeds } from '../assessments/index.js';
import { getCase } from '../beneficiaries/index.js';
import { readGoals, readItems } from './persistence/plan-parts.reads.js';
import { findPlanInPreparation, findActivePlan } from './plan.lookup.js';

const isPlanNeed = (factor: string): factor is PlanNeed =>
  (planNeeds as readonly string[]).includes(factor);

/** Returns the needs of a case with the parts of its plan for each, as far as the actor may see both. */
export async function planNeedsOf(
  tx: Tx,
  { params }: Input<(typeof plansEndpoints)['getPlanNeeds']>,
): Promise<Dto<'PlanNeeds'>> {
  const { id, beneficiaryId } = await getCase(tx, params.id);
  const assessed = await findApprovedNeeds(tx, id);
  const plan = (await findPlanInPreparation(tx, id)) ?? (await findActivePlan(tx, id));
  const goals = plan ? await readGoals(tx, plan.id) : [];
  const items = plan ? await readItems(tx, plan.id) : [];
  tx.audit({ subjects: [beneficiaryId] });
  return {
    assessmentId: assessed?.assessmentId ?? null,
    level: assessed?.level ?? null,
    planId: plan?.id ?? null,
    needs: (assessed?.needs ?? []).flatMap(({ factor, ...entry }) =>
      isPlanNeed(factor)
        ? [
            {
              need: factor,
              rating: entry.rating,
              suggestedProgrammes: [...entry.suggestedProgrammes],
              suggestedServices: [...entry.suggestedServices],
              goals: goals.filter((goal) => goal.need === factor).length,
              items: items.filter((item) => item.need === factor).length,
            },
          ]
        : [],
    ),
  };
}

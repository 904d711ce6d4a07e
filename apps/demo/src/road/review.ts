import type { Dto } from '@gza/contract';
import { addDays, localDateOf } from '@gza/api/local-date';
import type { Journey } from '../journey.js';
import { improved } from '../profile.js';
import { reassess } from './interview.js';
import { approvePlan, signPlan, submitPlan } from './plan.js';

const at = ({ id, version }: Dto<'Plan'>) => ({ id, version });

/** Begins work on the first goal, and on the first item that is no programme. */
export async function beginWork(journey: Journey): Promise<void> {
  const { plan, worker } = journey;
  if (!plan) return;
  const [goal] = plan.goals;
  const item = plan.items.find((i) => i.kind !== 'programme') ?? plan.items[0];
  let now = plan;
  if (goal) now = await worker.startPlanGoal({ ...at(now), goalId: goal.id, body: {} });
  if (item) now = await worker.startPlanItem({ ...at(now), itemId: item.id, body: {} });
  journey.plan = now;
}

/**
 * Reviews the plan after three months: a reassessment and a next version, a short review without changes,
 * or, where it may wait, a review that is not finished.
 */
export async function review(journey: Journey, mayWait: boolean): Promise<void> {
  const { plan, worker, random } = journey;
  const due = addDays(journey.activeOn, random.int(80, 92));
  if (!plan || due > localDateOf(new Date())) return;
  journey.goTo(due);
  const way = random.int(mayWait ? 0 : 1, 9);
  if (way < 5) {
    const under = await worker.startPlanReview({ ...at(plan), body: {} });
    if (way === 0) return;
    journey.pass(2, 6);
    journey.plan = await worker.concludePlanReview({
      ...at(under),
      body: { conclusion: 'active', reason: 'გეგმა სრულდება, ცვლილება საჭირო არ არის.' },
    });
    return;
  }
  if (way < 9) await nextVersion(journey, plan, mayWait && way === 5);
}

async function nextVersion(
  journey: Journey,
  plan: Dto<'Plan'>,
  stopsShort: boolean,
): Promise<void> {
  await reassess(journey, improved(journey.random, journey.person.profile));
  journey.pass(1, 4);
  const draft = await journey.worker.createPlanVersion({ ...at(plan), body: {} });
  const submitted = await submitPlan(journey, draft);
  if (stopsShort) return;
  const signed = await signPlan(journey, await approvePlan(journey, submitted));
  journey.plan = await journey.worker.activatePlan({ ...at(signed), body: {} });
}

/** Records the results of goals and items when the case is about to close. */
export async function concludeWork(journey: Journey, met: boolean): Promise<void> {
  const { plan, worker, random } = journey;
  if (!plan || plan.state !== 'active') return;
  let now = plan;
  const goal = now.goals.find((g) => g.state === 'inProgress');
  if (goal) {
    const step = { ...at(now), goalId: goal.id };
    if (!met)
      now = await worker.notAchievePlanGoal({ ...step, body: { reason: 'კონტაქტი შეწყდა.' } });
    else if (random.chance(0.7)) now = await worker.achievePlanGoal({ ...step, body: {} });
    else now = await worker.partlyAchievePlanGoal({ ...step, body: {} });
  }
  const item = now.items.find((i) => i.state === 'inProgress');
  if (item) {
    const step = { ...at(now), itemId: item.id };
    now = met
      ? await worker.markPlanItemDone({ ...step, body: {} })
      : await worker.markPlanItemNotDone({ ...step, body: { reason: 'კონტაქტი შეწყდა.' } });
  }
  now = await giveUp(journey, now);
  journey.plan = met
    ? await worker.completePlan({ ...at(now), body: {} })
    : await worker.terminatePlan({ ...at(now), body: { reason: 'საქმე იხურება ვადამდე.' } });
}

/** Withdraws, in some plans, a goal that was never begun, and cancels such an item. */
async function giveUp({ worker, random }: Journey, plan: Dto<'Plan'>): Promise<Dto<'Plan'>> {
  if (!random.chance(0.4)) return plan;
  let now = plan;
  const goal = now.goals.find((g) => g.state === 'open');
  const reason = 'პირმა სხვა პრიორიტეტი აირჩია.';
  if (goal) now = await worker.withdrawPlanGoal({ ...at(now), goalId: goal.id, body: { reason } });
  const item = now.items.find((i) => i.state === 'planned');
  if (item) now = await worker.cancelPlanItem({ ...at(now), itemId: item.id, body: { reason } });
  return now;
}

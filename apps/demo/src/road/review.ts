import { ProblemError, type Client } from '@gza/client';
import type { Dto } from '@gza/contract';
import { addDays, localDateOf } from '@gza/api/local-date';
import type { Journey } from '../journey.js';
import { improved } from '../profile.js';
import { reassess } from './interview.js';
import { approvePlan, signPlan, submitPlan } from './plan.js';
import { respond } from './tests.js';

const at = ({ id, version }: Dto<'Plan'>) => ({ id, version });

/** A step on a plan; undefined when the plan gives no occasion for it. */
type Step = (plan: Dto<'Plan'>, worker: Client) => Promise<Dto<'Plan'>> | undefined;

/**
 * Takes a step on a plan. Items follow enrolments and referrals in the background, so a step that met such a
 * change is chosen again on the plan as it is now.
 */
async function step({ worker }: Journey, known: Dto<'Plan'>, take: Step): Promise<Dto<'Plan'>> {
  for (let plan = known; ; plan = await worker.getPlan({ id: known.id })) {
    try {
      return (await take(plan, worker)) ?? plan;
    } catch (error) {
      if (!(error instanceof ProblemError && error.status === 412)) throw error;
    }
  }
}

/** Begins work on the first goal, and on the first item that is no programme. */
export async function beginWork(journey: Journey): Promise<void> {
  const { plan } = journey;
  if (!plan) return;
  const begun = await step(journey, plan, (now, worker) => {
    const [goal] = now.goals;
    return goal && worker.startPlanGoal({ ...at(now), goalId: goal.id, body: {} });
  });
  journey.plan = await step(journey, begun, (now, worker) => {
    const item = now.items.find((i) => i.kind !== 'programme') ?? now.items[0];
    if (item?.state !== 'planned') return undefined;
    return worker.startPlanItem({ ...at(now), itemId: item.id, body: {} });
  });
}

/**
 * Reviews the plan after three months: a reassessment and a next version, a short review without changes,
 * or, where it may wait, a review that is not finished.
 */
export async function review(journey: Journey): Promise<void> {
  const { plan, random, person } = journey;
  const due = addDays(journey.activeOn, random.int(80, 92));
  if (!plan || due > localDateOf(new Date())) return;
  journey.goTo(due);
  const fate = person.lot.review;
  if (fate === 'none') return;
  if (fate === 'unfinished' || fate === 'unchanged') {
    const inReview = await step(journey, plan, (now, worker) =>
      worker.startPlanReview({ ...at(now), body: {} }),
    );
    if (fate === 'unfinished') return;
    journey.pass(2, 6);
    const reason = 'გეგმა სრულდება, ცვლილება საჭირო არ არის.';
    journey.plan = await step(journey, inReview, (now, worker) =>
      worker.concludePlanReview({ ...at(now), body: { conclusion: 'active', reason } }),
    );
    return;
  }
  await nextVersion(journey, plan, fate === 'versionSubmitted');
}

async function nextVersion(
  journey: Journey,
  plan: Dto<'Plan'>,
  stopsShort: boolean,
): Promise<void> {
  await reassess(journey, improved(journey.random, journey.person.profile));
  if (journey.alarmed) await respond(journey);
  journey.pass(1, 4);
  const draft = await step(journey, plan, (now, worker) =>
    worker.createPlanVersion({ ...at(now), body: {} }),
  );
  const submitted = await submitPlan(journey, draft);
  if (stopsShort) return;
  const signed = await signPlan(journey, await approvePlan(journey, submitted));
  journey.plan = await journey.worker.activatePlan({ ...at(signed), body: {} });
}

/** Records the results of goals and items when the case is about to close. */
export async function concludeWork(journey: Journey, met: boolean): Promise<void> {
  const { plan, person } = journey;
  if (!plan || plan.state !== 'active') return;
  const reason = 'კონტაქტი შეწყდა.';
  const achieved = plan.goals.some((g) => g.state === 'inProgress') && met && person.lot.achieves;
  const ofGoals = await step(journey, plan, (now, worker) => {
    const goal = now.goals.find((g) => g.state === 'inProgress');
    if (!goal) return undefined;
    const of = { ...at(now), goalId: goal.id };
    if (!met) return worker.notAchievePlanGoal({ ...of, body: { reason } });
    return achieved
      ? worker.achievePlanGoal({ ...of, body: {} })
      : worker.partlyAchievePlanGoal({ ...of, body: {} });
  });
  const concluded = await step(journey, ofGoals, (now, worker) => {
    const item = now.items.find((i) => i.state === 'inProgress');
    if (!item) return undefined;
    const of = { ...at(now), itemId: item.id };
    return met
      ? worker.markPlanItemDone({ ...of, body: {} })
      : worker.markPlanItemNotDone({ ...of, body: { reason } });
  });
  const left = person.lot.givesUp ? await giveUp(journey, concluded) : concluded;
  journey.plan = await step(journey, left, (now, worker) =>
    met
      ? worker.completePlan({ ...at(now), body: {} })
      : worker.terminatePlan({ ...at(now), body: { reason: 'საქმე იხურება ვადამდე.' } }),
  );
}

/** Withdraws a goal that was never begun, and cancels such an item. */
async function giveUp(journey: Journey, plan: Dto<'Plan'>): Promise<Dto<'Plan'>> {
  const body = { reason: 'პირმა სხვა პრიორიტეტი აირჩია.' };
  const withdrawn = await step(journey, plan, (now, worker) => {
    const goal = now.goals.find((g) => g.state === 'open');
    return goal && worker.withdrawPlanGoal({ ...at(now), goalId: goal.id, body });
  });
  return step(journey, withdrawn, (now, worker) => {
    const item = now.items.find((i) => i.state === 'planned');
    return item && worker.cancelPlanItem({ ...at(now), itemId: item.id, body });
  });
}

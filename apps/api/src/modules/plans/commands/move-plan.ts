import { isMinorOn, planMachine, type PlanState, type plansEndpoints } from '@gza/contract';
import { localDateOf } from '../../../platform/calendar/local-date.js';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { ProblemError, transition } from '../../../platform/errors.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { getBeneficiary } from '../../beneficiaries/index.js';
import { PlanGoalRecord, PlanItemRecord, PlanRecord } from '../persistence/entities.js';
import { findPlanInPreparation } from '../plan.lookup.js';
import { requireOtherThanAuthor } from '../plan.policy.js';
import { planGaps, reviewDueAfter, signersNeeded } from '../plan.rules.js';
import {
  announce,
  saveStepNote,
  lockPlan,
  type PlanChange,
  type StepNote,
} from '../locked-plan.js';
import { carryUse, requireUnusedVersion } from '../plan-parts-in-use.js';
import { requireBasisOfItems } from '../require-basis.js';
import { statement } from '../../../platform/db/statement.js';

type Table = typeof plansEndpoints;
type PlanEvent = (typeof planMachine.transitions)[number]['event'];

export interface PlanTransition {
  readonly event: PlanEvent;
  readonly change: Exclude<PlanChange, 'signatureGiven'>;
  readonly stepNote?: StepNote;
  /** Target state, when the event leads to several states. */
  readonly to?: PlanState;
  readonly changes?: Partial<PlanRecord>;
  readonly detail?: Record<string, unknown>;
}

/** Performs one transition of a locked plan, and announces it. */
export async function stepPlan(
  tx: Tx,
  plan: PlanRecord,
  { event, change, stepNote = {}, to, changes, detail }: PlanTransition,
): Promise<PlanRecord> {
  const edge = transition(
    planMachine,
    plan.state,
    event,
    tx.actor,
    { lastActorId: plan.lastStepBy },
    to,
  );
  if (edge.fourEyes) requireOtherThanAuthor(tx.actor, plan);
  await tx.update(PlanRecord, plan, { ...changes, state: edge.to, lastStepBy: tx.actor.id });
  await saveStepNote(tx, plan, event, stepNote);
  await announce(tx, plan, change, detail);
  return plan;
}

const isMinorNow = async (tx: Tx, plan: PlanRecord): Promise<boolean> =>
  isMinorOn((await getBeneficiary(tx, plan.beneficiaryId)).birthDate, localDateOf(tx.now));

export async function submitPlan(tx: Tx, input: Input<Table['submitPlan']>): Promise<Done> {
  const { plan } = await lockPlan(tx, input, 'submit');
  transition(planMachine, plan.state, 'submit', tx.actor);
  const missing = planGaps({
    goals: (await tx.find(PlanGoalRecord, { planId: plan.id })).length,
    items: (await tx.find(PlanItemRecord, { planId: plan.id })).length,
    minor: await isMinorNow(tx, plan),
    personView: plan.personView,
  });
  if (missing.length > 0) throw new ProblemError('plan-incomplete', { missing });
  await requireBasisOfItems(tx, plan);
  return stepPlan(tx, plan, {
    event: 'submit',
    change: 'submitted',
    stepNote: input.body,
    changes: { submittedBy: tx.actor.id, submittedAt: tx.now },
  });
}

/** Discards a draft, unless something hangs on a part that only this version has. */
export async function discardPlan(tx: Tx, input: Input<Table['discardPlan']>): Promise<Done> {
  const { plan } = await lockPlan(tx, input, 'discard');
  transition(planMachine, plan.state, 'discard', tx.actor);
  await requireUnusedVersion(tx, plan.id);
  await stepPlan(tx, plan, {
    event: 'discard',
    change: 'discarded',
    stepNote: input.body,
    changes: { endedOn: localDateOf(tx.now), endReason: input.body.reason },
  });
  await carryUse(tx, plan.id, { release: true });
  return plan;
}

/** Approves a plan (four eyes). The approval determines whose signatures the plan needs. */
export async function approvePlan(tx: Tx, input: Input<Table['approvePlan']>): Promise<Done> {
  const { plan } = await lockPlan(tx, input, 'approve');
  transition(planMachine, plan.state, 'approve', tx.actor, { lastActorId: plan.lastStepBy });
  await requireBasisOfItems(tx, plan);
  return stepPlan(tx, plan, {
    event: 'approve',
    change: 'approved',
    stepNote: input.body,
    changes: {
      approvedBy: tx.actor.id,
      approvedAt: tx.now,
      returnReason: null,
      signersNeeded: signersNeeded({
        mandatory: plan.mandatory,
        minor: await isMinorNow(tx, plan),
      }),
    },
  });
}

const planSignaturesVoidStatement = statement({
  name: 'plan-signatures-void',
  params: ['uuid', 'timestamptz'],
  text: 'update plan_signature set voided_at = $2 where plan_id = $1 and voided_at is null',
});

/** Returns the plan to its author. Its signatures become void, because the next approved text will differ. */
export async function returnPlan(tx: Tx, input: Input<Table['returnPlan']>): Promise<Done> {
  const { plan } = await lockPlan(tx, input, 'return');
  await stepPlan(tx, plan, {
    event: 'return',
    change: 'returned',
    stepNote: input.body,
    changes: {
      approvedBy: null,
      approvedAt: null,
      signersNeeded: [],
      signedAt: null,
      returnReason: input.body.reason,
    },
  });
  await tx.sql(planSignaturesVoidStatement(plan.id, tx.now));
  return plan;
}

export async function reopenPlan(tx: Tx, input: Input<Table['reopenPlan']>): Promise<Done> {
  const { plan } = await lockPlan(tx, input, 'reopen');
  return stepPlan(tx, plan, { event: 'reopen', change: 'reopened', stepNote: input.body });
}

export async function startPlanReview(
  tx: Tx,
  input: Input<Table['startPlanReview']>,
): Promise<Done> {
  const { plan } = await lockPlan(tx, input, 'startReview');
  return stepPlan(tx, plan, {
    event: 'startReview',
    change: 'reviewStarted',
    stepNote: input.body,
  });
}

/** Ends a review without a new version. A version in preparation would end the review by becoming active. */
export async function concludePlanReview(
  tx: Tx,
  input: Input<Table['concludePlanReview']>,
): Promise<Done> {
  const { conclusion, reason } = input.body;
  const { plan } = await lockPlan(tx, input, 'concludeReview');
  const event = 'concludeReview';
  transition(planMachine, plan.state, event, tx.actor, { lastActorId: null }, conclusion);
  if (await findPlanInPreparation(tx, plan.caseId)) throw new ProblemError('next-version-open');
  const today = localDateOf(tx.now);
  return stepPlan(tx, plan, {
    event,
    change: conclusion === 'active' ? 'reviewConcluded' : conclusion,
    stepNote: { reason },
    to: conclusion,
    changes:
      conclusion === 'active'
        ? { reviewDue: reviewDueAfter(today) }
        : { endedOn: today, endReason: reason, reviewDue: null },
    detail: { conclusion },
  });
}

export async function completePlan(tx: Tx, input: Input<Table['completePlan']>): Promise<Done> {
  const { plan } = await lockPlan(tx, input, 'complete');
  return stepPlan(tx, plan, {
    event: 'complete',
    change: 'completed',
    stepNote: input.body,
    changes: {
      endedOn: localDateOf(tx.now),
      endReason: input.body.note ?? null,
      reviewDue: null,
    },
  });
}

export async function terminatePlan(tx: Tx, input: Input<Table['terminatePlan']>): Promise<Done> {
  const { plan } = await lockPlan(tx, input, 'terminate');
  return stepPlan(tx, plan, {
    event: 'terminate',
    change: 'terminated',
    stepNote: input.body,
    changes: {
      endedOn: localDateOf(tx.now),
      endReason: input.body.reason,
      reviewDue: null,
    },
  });
}

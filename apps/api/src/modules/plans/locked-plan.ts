import {
  allowedEvents,
  planMachine,
  type CaseState,
  type PlanSigner,
  type PlanStepCode,
} from '@gza/contract';
import type { EventName } from '@gza/contract/events';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { ProblemError } from '../../platform/errors.js';
import {
  getCase,
  recordOnTimeline,
  requireOpenCase,
  type CaseSummary,
} from '../beneficiaries/index.js';
import { PlanItemRecord, PlanNoteRecord, PlanRecord } from './persistence/entities.js';
import { isMandatory } from './plan.rules.js';

export interface LockedPlan {
  readonly plan: PlanRecord;
  readonly ofCase: CaseSummary;
}

/** What every change of a plan is addressed by. */
export interface PlanInput {
  readonly params: { readonly id: string };
  readonly ifMatch: number;
}

/** Locks the version of the plan that the caller read. The plan of a closed case rests. */
export async function lockPlan(tx: Tx, input: PlanInput, event: string): Promise<LockedPlan> {
  const plan = await tx.lock(PlanRecord, input.params.id, input.ifMatch);
  const ofCase = await getCase(tx, plan.caseId);
  requireOpenCase(ofCase.state, event);
  return { plan, ofCase };
}

/** Refuses like a forbidden transition what is no step of the life cycle but bound to some of its states. */
function requireState(plan: PlanRecord, event: string, states: readonly PlanRecord['state'][]) {
  if (!states.includes(plan.state))
    throw new ProblemError('transition-not-allowed', {
      state: plan.state,
      event,
      allowed: allowedEvents(planMachine, plan.state),
    });
}

/** What a step may say. */
export interface StepNote {
  readonly note?: string;
  readonly reason?: string;
}

/** Keeps what was said to a step, beside what the step itself makes of it. */
export async function saveStepNote(
  tx: Tx,
  plan: PlanRecord,
  step: PlanStepCode,
  stepNote: StepNote,
  partId?: string,
): Promise<void> {
  const text = (stepNote.reason ?? stepNote.note ?? '').trim();
  if (text === '') return;
  await tx.insert(PlanNoteRecord, {
    id: tx.newId(),
    planId: plan.id,
    beneficiaryId: plan.beneficiaryId,
    bureauId: plan.bureauId,
    step,
    ...(partId !== undefined && { partId }),
    text,
    writtenBy: String(tx.actor.id),
    writtenAt: tx.now,
  });
}

/** A plan is written while it is a draft. */
export async function lockDraft(tx: Tx, input: PlanInput): Promise<LockedPlan> {
  const locked = await lockPlan(tx, input, 'edit');
  requireState(locked.plan, 'edit', ['draft']);
  return locked;
}

/** Goals and items are worked on while their plan stands. */
export async function lockActivePlan(tx: Tx, input: PlanInput, event: string): Promise<LockedPlan> {
  const locked = await lockPlan(tx, input, event);
  requireState(locked.plan, event, ['active', 'underReview']);
  return locked;
}

/** A plan is begun, and put into force, where the case is at it. */
export function requirePlanning(state: CaseState): void {
  if (state !== 'planning' && state !== 'active')
    throw new ProblemError('case-not-in-planning', { state });
}

/** Raises the plan's version after its items changed; whether it is mandatory follows from them. */
export async function itemsChanged(tx: Tx, { plan, ofCase }: LockedPlan): Promise<void> {
  const items = await tx.find(PlanItemRecord, { planId: plan.id });
  await tx.update(PlanRecord, plan, { mandatory: isMandatory(ofCase.category, items) });
}

const timelineKind = {
  submitted: 'planSubmitted',
  discarded: 'planDiscarded',
  approved: 'planApproved',
  returned: 'planReturned',
  reopened: 'planReopened',
  signatureGiven: 'planSignatureGiven',
  signed: 'planSigned',
  activated: 'planActivated',
  reviewStarted: 'planReviewStarted',
  reviewConcluded: 'planReviewConcluded',
  completed: 'planCompleted',
  terminated: 'planTerminated',
  superseded: 'planSuperseded',
} as const;
export type PlanChange = keyof typeof timelineKind;

const eventOf = {
  submitted: 'plan.submitted',
  discarded: 'plan.discarded',
  approved: 'plan.approved',
  returned: 'plan.returned',
  reopened: 'plan.reopened',
  signed: 'plan.signed',
  activated: 'plan.activated',
  reviewStarted: 'plan.reviewStarted',
  reviewConcluded: 'plan.reviewConcluded',
  completed: 'plan.completed',
  terminated: 'plan.terminated',
  superseded: 'plan.superseded',
} as const satisfies Record<Exclude<PlanChange, 'signatureGiven'>, EventName>;

const eventPayload = (plan: PlanRecord) => ({
  planId: plan.id,
  caseId: plan.caseId,
  beneficiaryId: plan.beneficiaryId,
  number: plan.number,
});

async function noteOnTimeline(
  tx: Tx,
  plan: PlanRecord,
  change: PlanChange,
  detail: Record<string, unknown> = {},
): Promise<void> {
  await recordOnTimeline<'plans'>(tx, {
    beneficiaryId: plan.beneficiaryId,
    bureauId: plan.bureauId,
    caseId: plan.caseId,
    kind: timelineKind[change],
    subjectId: plan.id,
    detail: { number: plan.number, ...detail },
  });
}

/** One of the parties signed; the plan itself may still lack signatures. */
export async function announceSignature(
  tx: Tx,
  plan: PlanRecord,
  signer: PlanSigner,
): Promise<void> {
  await noteOnTimeline(tx, plan, 'signatureGiven', { signer });
  tx.emit('plan.signatureGiven', { ...eventPayload(plan), signer });
}

/** Notes what happened to a plan on the person's timeline and tells it to whoever listens. */
export async function announce(
  tx: Tx,
  plan: PlanRecord,
  change: keyof typeof eventOf,
  detail: Record<string, unknown> = {},
): Promise<void> {
  await noteOnTimeline(tx, plan, change, detail);
  tx.emit(eventOf[change], eventPayload(plan));
}

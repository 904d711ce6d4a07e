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

/** Address of every change of a plan. */
export interface PlanInput {
  readonly params: { readonly id: string };
  readonly ifMatch: number;
}

/** Locks the version of the plan that the caller read. The plan of a closed case cannot change. */
export async function lockPlan(tx: Tx, input: PlanInput, event: string): Promise<LockedPlan> {
  const plan = await tx.lock(PlanRecord, input.params.id, input.ifMatch);
  const ofCase = await getCase(tx, plan.caseId);
  requireOpenCase(ofCase.state, event);
  return { plan, ofCase };
}

/**
 * Throws the error of a forbidden transition for a change that is no transition but is limited to some
 * states.
 */
function requireState(plan: PlanRecord, event: string, states: readonly PlanRecord['state'][]) {
  if (!states.includes(plan.state))
    throw new ProblemError('transition-not-allowed', {
      state: plan.state,
      event,
      allowed: allowedEvents(planMachine, plan.state),
    });
}

/** Optional note or reason of a step. */
export interface StepNote {
  readonly note?: string;
  readonly reason?: string;
}

/** Stores the note of a step, in addition to the changes of the step itself. */
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

/** Locks a plan for editing, which only a draft allows. */
export async function lockDraft(tx: Tx, input: PlanInput): Promise<LockedPlan> {
  const locked = await lockPlan(tx, input, 'edit');
  requireState(locked.plan, 'edit', ['draft']);
  return locked;
}

/** Locks a plan for work on goals and items, which only an active plan or one under review allows. */
export async function lockActivePlan(tx: Tx, input: PlanInput, event: string): Promise<LockedPlan> {
  const locked = await lockPlan(tx, input, event);
  requireState(locked.plan, event, ['active', 'underReview']);
  return locked;
}

/**
 * Throws `case-not-in-planning` unless the case is in planning or active: only then a plan is begun or put
 * into force.
 */
export function requirePlanning(state: CaseState): void {
  if (state !== 'planning' && state !== 'active')
    throw new ProblemError('case-not-in-planning', { state });
}

/** Raises the plan's version after its items changed, and recomputes from them whether it is mandatory. */
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

/** Announces the signature of one party; the plan itself may still lack signatures. */
export async function announceSignature(
  tx: Tx,
  plan: PlanRecord,
  signer: PlanSigner,
): Promise<void> {
  await noteOnTimeline(tx, plan, 'signatureGiven', { signer });
  tx.emit('plan.signatureGiven', { ...eventPayload(plan), signer });
}

/** Notes a change of a plan on the person's timeline and emits its event. */
export async function announce(
  tx: Tx,
  plan: PlanRecord,
  change: keyof typeof eventOf,
  detail: Record<string, unknown> = {},
): Promise<void> {
  await noteOnTimeline(tx, plan, change, detail);
  tx.emit(eventOf[change], eventPayload(plan));
}

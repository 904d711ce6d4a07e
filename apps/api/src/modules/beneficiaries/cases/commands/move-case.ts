import {
  type CaseState,
  type beneficiariesEndpoints,
  caseMachine,
  findTransition,
} from '@gza/contract';
import { localDateOf } from '../../../../platform/calendar/local-date.js';
import type { Tx } from '../../../../platform/db/unit-of-work.js';
import { ProblemError, invalid, transition } from '../../../../platform/errors.js';
import type { Done, Input } from '../../../../platform/http/handlers.js';
import { recordOnTimeline } from '../../timeline/index.js';
import { alertsBlockClosing } from '../open-alerts.lookup.js';
import { requireGround } from '../case-ground.js';
import { CaseRecord } from '../persistence/entities.js';
import { endAssignment } from './assign-case.js';

type Table = typeof beneficiariesEndpoints;

export type CaseEvent =
  | 'beginAssessment'
  | 'beginPlanning'
  | 'activate'
  | 'suspend'
  | 'resume'
  | 'proposeClosure'
  | 'returnToWork'
  | 'close';

interface Step {
  readonly event: CaseEvent;
  /** Target state, when the event leads to several states. */
  readonly to?: CaseState;
  readonly changes?: Partial<CaseRecord>;
  readonly detail?: Record<string, unknown>;
}

/** Performs one transition of a case and notes it. Other modules call it through `moveCase`. */
async function step(
  tx: Tx,
  record: CaseRecord,
  { event, to, changes, detail }: Step,
): Promise<Done> {
  const edge = transition(
    caseMachine,
    record.state,
    event,
    tx.actor,
    { lastActorId: record.lastStepBy },
    to,
  );
  const from = record.state;
  await tx.update(CaseRecord, record, { ...changes, state: edge.to, lastStepBy: tx.actor.id });
  await recordOnTimeline(tx, {
    ...record,
    caseId: record.id,
    kind: 'caseStateChanged',
    subjectId: record.id,
    detail: { from, to: edge.to, ...detail },
  });
  tx.emit('case.moved', {
    caseId: record.id,
    beneficiaryId: record.beneficiaryId,
    from,
    to: edge.to,
  });
  return { id: record.id };
}

type Move = { params: { id: string }; ifMatch: number };

const lockCase = (tx: Tx, { params, ifMatch }: Move) => tx.lock(CaseRecord, params.id, ifMatch);

/** Detail with the optional note of a step, stored with the step on the timeline. */
const stepNote = ({ note }: { note?: string }) => ({ detail: note ? { reason: note } : {} });

/** Checks that the case has a case manager, whose work the assessment is, and a consent or legal basis. */
async function requireBeginning(tx: Tx, record: CaseRecord): Promise<void> {
  if (record.state !== 'accepted') return;
  if (!record.caseManagerId) throw new ProblemError('case-manager-missing');
  await requireGround(tx, record);
}

export async function beginAssessment(
  tx: Tx,
  input: Input<Table['beginAssessment']>,
): Promise<Done> {
  const record = await lockCase(tx, input);
  await requireBeginning(tx, record);
  return step(tx, record, { event: 'beginAssessment', ...stepNote(input.body) });
}

export const beginPlanning = async (tx: Tx, input: Input<Table['beginPlanning']>) =>
  step(tx, await lockCase(tx, input), { event: 'beginPlanning', ...stepNote(input.body) });

export const activateCase = async (tx: Tx, input: Input<Table['activateCase']>) =>
  step(tx, await lockCase(tx, input), { event: 'activate', ...stepNote(input.body) });

export async function suspendCase(tx: Tx, input: Input<Table['suspendCase']>): Promise<Done> {
  const record = await lockCase(tx, input);
  return step(tx, record, {
    event: 'suspend',
    changes: { suspendedFrom: record.state },
    detail: { reason: input.body.reason },
  });
}

/** Returns a suspended case to its state before the suspension. */
export async function resumeCase(tx: Tx, input: Input<Table['resumeCase']>): Promise<Done> {
  const record = await lockCase(tx, input);
  return step(tx, record, {
    event: 'resume',
    changes: { suspendedFrom: null },
    ...stepNote(input.body),
    ...(record.suspendedFrom && { to: record.suspendedFrom }),
  });
}

export async function proposeClosure(tx: Tx, input: Input<Table['proposeClosure']>): Promise<Done> {
  const { reason, summary } = input.body;
  return step(tx, await lockCase(tx, input), {
    event: 'proposeClosure',
    changes: { closureReason: reason, closureSummary: summary },
    detail: { reason },
  });
}

export const returnCaseToWork = async (tx: Tx, input: Input<Table['returnCaseToWork']>) =>
  step(tx, await lockCase(tx, input), {
    event: 'returnToWork',
    changes: { closureReason: null, closureSummary: null },
    detail: { reason: input.body.reason },
  });

/**
 * Closes a case with four eyes, except for a case that never began. A reason is required when none was
 * proposed. An open immediate alert blocks closing (`immediate-alert-open`), unless nobody is left to protect.
 */
export async function closeCase(tx: Tx, input: Input<Table['closeCase']>): Promise<Done> {
  const record = await lockCase(tx, input);
  const reason = input.body.reason ?? record.closureReason;
  transition(caseMachine, record.state, 'close', tx.actor, { lastActorId: record.lastStepBy });
  if (!reason) throw invalid({ pointer: '/reason', code: 'required' });
  if (await alertsBlockClosing(tx, record.id, reason))
    throw new ProblemError('immediate-alert-open');
  await endAssignment(tx, record.id);
  return step(tx, record, {
    event: 'close',
    changes: {
      closureReason: reason,
      closureSummary: input.body.summary ?? record.closureSummary,
      closedOn: localDateOf(tx.now),
      closedAt: tx.now,
    },
    detail: { reason },
  });
}

/** Ends a voluntary case without consent: at once when it never began, otherwise by the closing review. */
export async function closeForWithdrawnConsent(tx: Tx, caseId: string): Promise<void> {
  const record = await tx.lock(CaseRecord, caseId);
  const reason = 'withdrewConsent';
  const detail = { reason };
  if (record.state === 'accepted' && !(await alertsBlockClosing(tx, record.id, reason))) {
    await endAssignment(tx, record.id);
    const changes = {
      closureReason: reason,
      closedOn: localDateOf(tx.now),
      closedAt: tx.now,
    } as const;
    await step(tx, record, { event: 'close', changes, detail });
  } else if (findTransition(caseMachine, record.state, 'proposeClosure')) {
    await step(tx, record, { event: 'proposeClosure', changes: { closureReason: reason }, detail });
  }
}

/**
 * Moves a case for other modules whose work moves it (an approved assessment, an active plan); does nothing
 * when the state has no such transition.
 */
export async function moveCase(
  tx: Tx,
  caseId: string,
  event: 'beginAssessment' | 'beginPlanning' | 'activate',
): Promise<void> {
  const record = await tx.lock(CaseRecord, caseId);
  if (!findTransition(caseMachine, record.state, event)) return;
  if (event === 'beginAssessment') await requireBeginning(tx, record);
  await step(tx, record, { event });
}

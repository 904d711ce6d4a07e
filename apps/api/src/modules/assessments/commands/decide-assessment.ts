import type { assessmentsEndpoints } from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { transition } from '../../../platform/errors.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { moveCase } from '../../beneficiaries/index.js';
import { lifeOf } from '../assessment.policy.js';
import { AssessmentRecord } from '../persistence/entities.js';
import { getVersion } from '../persistence/instrument.store.js';
import { noteOnTimeline } from './note-on-timeline.js';
import { lockAssessment, recordStep } from './lock-assessment.js';

type Table = typeof assessmentsEndpoints;

/**
 * Supersedes earlier approved assessments: one approved assessment of an instrument is in force in a case.
 */
async function supersedeEarlier(tx: Tx, { caseId, instrumentCode }: AssessmentRecord) {
  const earlier = await tx.find(AssessmentRecord, { caseId, instrumentCode, state: 'approved' });
  for (const { id } of earlier) {
    const record = await tx.lock(AssessmentRecord, id);
    const { to } = transition(lifeOf(record), record.state, 'supersede', tx.actor);
    await tx.update(AssessmentRecord, record, { state: to, lastStepBy: tx.actor.id });
    await recordStep(tx, record, 'supersede');
  }
}

/** Approves an assessment. Planning starts from an approved summary of risks and needs. */
export async function approveAssessment(
  tx: Tx,
  { params, body, ifMatch }: Input<Table['approveAssessment']>,
): Promise<Done> {
  const record = await lockAssessment(tx, { params, ifMatch }, 'approve');
  const { to } = transition(lifeOf(record), record.state, 'approve', tx.actor, {
    lastActorId: record.lastStepBy,
  });
  await supersedeEarlier(tx, record);
  await tx.update(AssessmentRecord, record, {
    state: to,
    lastStepBy: tx.actor.id,
    approvedAt: tx.now,
  });
  await recordStep(tx, record, 'approve', body.note);
  await noteOnTimeline(tx, record, 'assessmentApproved');
  const { definition } = await getVersion(tx, record.instrumentCode, record.versionNumber);
  if (definition.riskSummary !== null) await moveCase(tx, record.caseId, 'beginPlanning');
  tx.emit('assessment.approved', { assessmentId: record.id });
  return { id: record.id };
}

/** Returns an assessment to its author, with the reason. */
export async function returnAssessment(
  tx: Tx,
  { params, body, ifMatch }: Input<Table['returnAssessment']>,
): Promise<Done> {
  const record = await lockAssessment(tx, { params, ifMatch }, 'return');
  const { to } = transition(lifeOf(record), record.state, 'return', tx.actor, {
    lastActorId: record.lastStepBy,
  });
  await tx.update(AssessmentRecord, record, { state: to, lastStepBy: tx.actor.id });
  await recordStep(tx, record, 'return', body.reason);
  await noteOnTimeline(tx, record, 'assessmentReturned');
  tx.emit('assessment.returned', { assessmentId: record.id });
  return { id: record.id };
}

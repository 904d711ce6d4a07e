import { levelOverrideMachine, type assessmentsEndpoints } from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { notFound, ProblemError, transition } from '../../../platform/errors.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { requireFinished } from '../assessment.policy.js';
import type { RiskSummaryDefinition } from '../form-version.js';
import { AssessmentRecord, OverrideRecord } from '../persistence/entities.js';
import { getVersion } from '../persistence/instrument.store.js';
import { reassessDueOn } from '../reassessment.rules.js';
import { overrideProblem } from '../risk-summary.rules.js';
import { lockAssessment } from './lock-assessment.js';

type Table = typeof assessmentsEndpoints;

/** Levels one step from the computed one. */
function neighbours({ levels }: RiskSummaryDefinition, computed: string): string[] {
  const order = levels.map((band) => band.level);
  const at = order.indexOf(computed);
  return order.filter((_, index) => Math.abs(index - at) === 1);
}

/** Proposes another level. It is in force when somebody else approves it. */
export async function proposeLevelOverride(
  tx: Tx,
  { params, body, ifMatch }: Input<Table['proposeLevelOverride']>,
): Promise<Done> {
  const record = await lockAssessment(tx, { params, ifMatch }, 'override');
  const { definition } = await getVersion(tx, record.instrumentCode, record.versionNumber);
  const computed = record.computedLevel;
  requireFinished(record, 'override');
  if (definition.riskSummary === null || computed === null)
    throw new ProblemError('no-risk-summary');
  if (overrideProblem(definition.riskSummary, computed, body) !== null) {
    const allowed = neighbours(definition.riskSummary, computed);
    throw new ProblemError('override-not-one-step', { computed, allowed });
  }
  await tx.insert(OverrideRecord, {
    id: tx.newId(),
    assessmentId: record.id,
    beneficiaryId: record.beneficiaryId,
    bureauId: record.bureauId,
    state: levelOverrideMachine.initial,
    computedLevel: computed,
    level: body.level,
    reason: body.reason,
    proposedBy: tx.actor.id ?? '',
    proposedAt: tx.now,
    decidedBy: null,
    decidedAt: null,
    decisionNote: null,
    version: 1,
  });
  await tx.update(AssessmentRecord, record, {});
  return { id: record.id };
}

/**
 * Decides on the proposed override (four eyes). Without one, the state of the last override explains the
 * error.
 */
async function decide(
  tx: Tx,
  record: AssessmentRecord,
  event: 'approve' | 'reject',
  note: string | undefined,
): Promise<OverrideRecord> {
  const all = await tx.find(OverrideRecord, { assessmentId: record.id });
  all.sort((a, b) => a.proposedAt.getTime() - b.proposedAt.getTime());
  const pending = all.find((override) => override.state === 'proposed') ?? all.at(-1);
  if (!pending) throw notFound();
  const { to } = transition(levelOverrideMachine, pending.state, event, tx.actor, {
    lastActorId: pending.proposedBy,
  });
  if (event === 'approve') await lapseOverrides(tx, record, 'approved');
  return tx.update(OverrideRecord, pending, {
    state: to,
    decidedBy: tx.actor.id,
    decidedAt: tx.now,
    decisionNote: note ?? null,
  });
}

export async function approveLevelOverride(
  tx: Tx,
  { params, body, ifMatch }: Input<Table['approveLevelOverride']>,
): Promise<Done> {
  const record = await lockAssessment(tx, { params, ifMatch }, 'approveOverride');
  const { level } = await decide(tx, record, 'approve', body.note);
  await tx.update(AssessmentRecord, record, {
    level,
    reassessDueOn: reassessDueOn({ ...record, level }),
  });
  return { id: record.id };
}

export async function rejectLevelOverride(
  tx: Tx,
  { params, body, ifMatch }: Input<Table['rejectLevelOverride']>,
): Promise<Done> {
  const record = await lockAssessment(tx, { params, ifMatch }, 'rejectOverride');
  await decide(tx, record, 'reject', body.reason);
  await tx.update(AssessmentRecord, record, {});
  return { id: record.id };
}

/** Lapses overrides that no longer apply: the level was computed again, or another override replaces them. */
export async function lapseOverrides(
  tx: Tx,
  { id }: AssessmentRecord,
  only?: 'approved',
): Promise<void> {
  const pendingOverrides = (await tx.find(OverrideRecord, { assessmentId: id })).filter(
    ({ state }) => (only ? state === only : state === 'proposed' || state === 'approved'),
  );
  for (const override of pendingOverrides) {
    const { to } = transition(levelOverrideMachine, override.state, 'lapse', tx.actor);
    await tx.update(OverrideRecord, override, { state: to });
  }
}

import type { assessmentsEndpoints } from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { transition } from '../../../platform/errors.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { lifeOf } from '../assessment.policy.js';
import { latestAnswers, saveResult } from '../persistence/answers.store.js';
import { AssessmentRecord } from '../persistence/entities.js';
import { lapseOverrides } from './override-level.js';
import { retireScores } from './score-answers.js';
import { recordStep, lockAsAuthor } from './lock-assessment.js';

type Table = typeof assessmentsEndpoints;

/** Makes a returned assessment a draft again; the results of its answers no longer apply. */
export async function reopenAssessment(
  tx: Tx,
  input: Input<Table['reopenAssessment']>,
): Promise<Done> {
  const { record } = await lockAsAuthor(tx, input, 'reopen');
  const { to } = transition(lifeOf(record), record.state, 'reopen', tx.actor);
  await tx.update(AssessmentRecord, record, {
    state: to,
    lastStepBy: tx.actor.id,
    completedAt: null,
    computedLevel: null,
    level: null,
    bands: {},
  });
  const { revision } = await latestAnswers(tx, record);
  await saveResult(tx, record, revision, null);
  await retireScores(tx, record);
  await lapseOverrides(tx, record);
  await recordStep(tx, record, 'reopen', input.body.note);
  return { id: record.id };
}

/** Ends a draft that nobody will finish; it stays on record with the reason. */
export async function discardAssessment(
  tx: Tx,
  input: Input<Table['discardAssessment']>,
): Promise<Done> {
  const { record } = await lockAsAuthor(tx, input, 'discard');
  const { to } = transition(lifeOf(record), record.state, 'discard', tx.actor);
  await tx.update(AssessmentRecord, record, { state: to, lastStepBy: tx.actor.id });
  await recordStep(tx, record, 'discard', input.body.reason);
  return { id: record.id };
}

import type { assessmentsEndpoints } from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { transition } from '../../../platform/errors.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { lifeOf } from '../assessment.policy.js';
import { requireSound } from '../merge-answers.rules.js';
import { latestAnswers, saveResult } from '../persistence/answers.store.js';
import { AssessmentRecord } from '../persistence/entities.js';
import { reassessDueOn } from '../reassessment.rules.js';
import { noteOnTimeline } from './note-on-timeline.js';
import { raiseOnCompletion } from './raise-alerts.js';
import { scoreAnswers, storeScores } from './score-answers.js';
import { contextOf, recordStep, lockAsAuthor } from './lock-assessment.js';

/** Completes a draft: checks, scores and locks the answers. */
export async function completeAssessment(
  tx: Tx,
  input: Input<(typeof assessmentsEndpoints)['completeAssessment']>,
): Promise<Done> {
  const { record, version } = await lockAsAuthor(tx, input, 'complete');
  const { to } = transition(lifeOf(record), record.state, 'complete', tx.actor);
  const { revision, answers } = await latestAnswers(tx, record);
  const context = await contextOf(tx, record);
  requireSound(version, answers, context, 'completion');
  const scored = await scoreAnswers(tx, record, version, answers, context);
  // Saved while the assessment is a draft: the database locks the answers two statements later.
  await saveResult(tx, record, revision, scored.result);
  await storeScores(tx, record, version, scored);
  await tx.update(AssessmentRecord, record, {
    state: to,
    lastStepBy: tx.actor.id,
    completedAt: tx.now,
    computedLevel: scored.level,
    level: scored.level,
    reassessDueOn: reassessDueOn({ ...record, level: scored.level }),
    bands: scored.bands,
  });
  await recordStep(tx, record, 'complete', input.body.note);
  await raiseOnCompletion(tx, record, version, answers, context);
  await noteOnTimeline(tx, record, 'assessmentCompleted');
  tx.emit('assessment.completed', { assessmentId: record.id });
  return { id: record.id };
}

import type { assessmentsEndpoints } from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { invalid } from '../../../platform/errors.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { requireFinished } from '../assessment.policy.js';
import { changedAnswers, mergeAnswers, requireSound } from '../merge-answers.rules.js';
import { addRevision, latestAnswers } from '../persistence/answers.store.js';
import { AssessmentRecord } from '../persistence/entities.js';
import { reassessDueOn } from '../reassessment.rules.js';
import { noteOnTimeline } from './note-on-timeline.js';
import { lapseOverrides } from './override-level.js';
import { raiseOnCompletion, raiseOnSave } from './raise-alerts.js';
import { scoreAnswers, storeScores } from './score-answers.js';
import { contextOf, recordStep, lockAsAuthor } from './lock-assessment.js';

/**
 * Corrects locked answers: adds a revision with the reason and scores it again. The state does not change,
 * the actor becomes the author of the last step, and an override of a level that is no longer computed
 * lapses.
 */
export async function amendAssessment(
  tx: Tx,
  input: Input<(typeof assessmentsEndpoints)['amendAssessment']>,
): Promise<Done> {
  const { reason, answers: part } = input.body;
  const { record, version } = await lockAsAuthor(tx, input, 'amend');
  requireFinished(record, 'amend');
  const { revision, answers: before } = await latestAnswers(tx, record);
  const after = mergeAnswers(before, part);
  if (changedAnswers(before, after).length === 0)
    throw invalid({ pointer: '/answers', code: 'required' });
  const context = await contextOf(tx, record);
  requireSound(version, after, context, 'completion');
  const scored = await scoreAnswers(tx, record, version, after, context);
  await addRevision(tx, record, {
    revision: revision + 1,
    answers: after,
    result: scored.result,
    reason,
  });
  await storeScores(tx, record, version, scored);
  const sameLevel = scored.level === record.computedLevel;
  if (!sameLevel) await lapseOverrides(tx, record);
  const level = sameLevel ? record.level : scored.level;
  await tx.update(AssessmentRecord, record, {
    lastStepBy: tx.actor.id,
    bands: scored.bands,
    computedLevel: scored.level,
    level,
    reassessDueOn: reassessDueOn({ ...record, level }),
  });
  await recordStep(tx, record, 'amend');
  await raiseOnSave(tx, record, version, { before, after, context });
  await raiseOnCompletion(tx, record, version, after, context);
  await noteOnTimeline(tx, record, 'assessmentAmended');
  tx.emit('assessment.amended', { assessmentId: record.id });
  return { id: record.id };
}

import type { assessmentsEndpoints } from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { requireDraft } from '../assessment.policy.js';
import { mergeAnswers, requireSound } from '../merge-answers.rules.js';
import { latestAnswers, saveDraft } from '../persistence/answers.store.js';
import { AssessmentRecord } from '../persistence/entities.js';
import { raiseOnSave } from './raise-alerts.js';
import { contextOf, lockAsAuthor } from './lock-assessment.js';

/** Saves a part of a draft. Alerts on danger are raised at once, not when the form is finished. */
export async function saveAnswers(
  tx: Tx,
  input: Input<(typeof assessmentsEndpoints)['saveAnswers']>,
): Promise<Done> {
  const { record, version } = await lockAsAuthor(tx, input, 'saveAnswers');
  requireDraft(record.state);
  const { revision, answers: before } = await latestAnswers(tx, record);
  const after = mergeAnswers(before, input.body.answers);
  const context = await contextOf(tx, record);
  requireSound(version, after, context, 'draft');
  await saveDraft(tx, record, revision, after);
  await tx.update(AssessmentRecord, record, {});
  await raiseOnSave(tx, record, version, { before, after, context });
  return { id: record.id };
}

import type { assessmentsEndpoints, Dto } from '@gza/contract';
import type { Tx } from '../../platform/db/unit-of-work.js';
import type { Input } from '../../platform/http/handlers.js';
import { requireAuthor } from './assessment.policy.js';
import { scoreAnswers } from './commands/score-answers.js';
import { contextOf } from './commands/lock-assessment.js';
import { copy } from './instrument-version.mapper.js';
import { latestAnswers } from './persistence/answers.store.js';
import { AssessmentRecord } from './persistence/entities.js';
import { getVersion } from './persistence/instrument.store.js';
import { raisedAlerts, SCORING_ALGORITHM_VERSION } from './scoring.rules.js';

/** Computes the result of the present answers by the rules that completion will use. */
export async function previewAssessment(
  tx: Tx,
  { params }: Input<(typeof assessmentsEndpoints)['getAssessmentPreview']>,
): Promise<Dto<'AssessmentPreview'>> {
  const record = await tx.get(AssessmentRecord, { id: params.id });
  const { definition } = await getVersion(tx, record.instrumentCode, record.versionNumber);
  requireAuthor(tx.actor, definition);
  const { answers } = await latestAnswers(tx, record);
  const context = await contextOf(tx, record);
  const { scales, result } = await scoreAnswers(tx, record, definition, answers, context);
  const raised = raisedAlerts(definition, answers, context, 'completion');
  tx.audit({ subjects: [record.beneficiaryId] });
  return {
    version: record.version,
    scores: scales.map(({ score, ...scale }) => ({
      ...scale,
      value: score,
      algorithmVersion: SCORING_ALGORITHM_VERSION,
    })),
    summary: result.summary && copy(result.summary),
    changes: [...result.changes],
    alerts: raised.flatMap(({ code }) => {
      const rule = definition.alerts.find((alert) => alert.code === code);
      return rule ? [{ code, severity: rule.severity, title: { ...rule.title } }] : [];
    }),
  };
}

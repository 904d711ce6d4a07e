import type { Dto, Language } from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import type { AssessmentResult } from '../assessment-result.js';
import { changeBetween } from '../change.rules.js';
import type { Answers, RespondentContext } from '../form-item.js';
import { isPublishable, type FormVersion } from '../form-version.js';
import { FactorRecord, ScoreRecord, type AssessmentRecord } from '../persistence/entities.js';
import { availableInstruments } from '../persistence/instrument.store.js';
import { findEarlierScores } from '../persistence/score.store.js';
import { definitionOf, summariseRisk, type RiskSummary } from '../risk-summary.rules.js';
import {
  SCORING_ALGORITHM_VERSION,
  scoreResponse,
  suggestedFollowUps,
  type ScaleScore,
} from '../scoring.rules.js';
import { statement } from '../../../platform/db/statement.js';

export interface ScoredAnswers {
  readonly result: AssessmentResult;
  readonly scales: readonly ScaleScore[];
  readonly level: string | null;
  readonly bands: Record<string, string | null>;
}

/** Computes the change of every scale since the person's last assessment with this instrument. */
async function changesSince(
  tx: Tx,
  record: AssessmentRecord,
  version: FormVersion,
  scales: readonly ScaleScore[],
): Promise<Dto<'ScaleChange'>[]> {
  const earlier = await findEarlierScores(tx, record);
  return scales.flatMap(({ scale, score }) => {
    const before = earlier.find((point) => point.scale === scale);
    if (!before) return [];
    const form = record.instrumentCode;
    const change = changeBetween(
      version,
      { form, version: before.version, scale, score: before.value },
      { form, version: version.version, scale, score },
    );
    return [{ scale, previousId: before.id, previousOn: before.assessedOn, ...change }];
  });
}

/** Computes all results of complete answers; stores nothing. */
export async function scoreAnswers(
  tx: Tx,
  record: AssessmentRecord,
  version: FormVersion,
  answers: Answers,
  context: RespondentContext,
): Promise<ScoredAnswers> {
  const { scales } = scoreResponse(version, answers, context);
  const summary = version.riskSummary === null ? null : summariseRisk(version, answers, context);
  const available = await availableInstruments(tx);
  return {
    scales,
    level: summary?.level ?? null,
    bands: Object.fromEntries(
      scales.flatMap(({ scale, band }) =>
        version.scales.some((s) => s.id === scale && s.bandSets.length > 0) ? [[scale, band]] : [],
      ),
    ),
    result: {
      summary,
      changes: await changesSince(tx, record, version, scales),
      followUps: suggestedFollowUps(version, answers, context)
        .filter((rule) => available.has(rule.instrument))
        .map(({ instrument, reason }) => ({ instrumentCode: instrument, reason })),
    },
  };
}

async function storeFactors(
  tx: Tx,
  record: AssessmentRecord,
  version: FormVersion,
  summary: RiskSummary,
): Promise<void> {
  const needs = new Set(summary.needs.map((need) => need.factor));
  for (const [position, factor] of definitionOf(version).factors.entries())
    await tx.insert(FactorRecord, {
      id: tx.newId(),
      assessmentId: record.id,
      beneficiaryId: record.beneficiaryId,
      bureauId: record.bureauId,
      factor: factor.code,
      position,
      rating: summary.factors[position]?.rating ?? null,
      need: needs.has(factor.code),
      visibleToOfficer: factor.visibleToOfficer,
      algorithmVersion: SCORING_ALGORITHM_VERSION,
      current: true,
      scoredAt: tx.now,
    });
}

async function storeScale(
  tx: Tx,
  record: AssessmentRecord,
  { scale, score, band, answered, items, proRated }: ScaleScore,
  publishable: boolean,
): Promise<void> {
  await tx.insert(ScoreRecord, {
    id: tx.newId(),
    assessmentId: record.id,
    beneficiaryId: record.beneficiaryId,
    bureauId: record.bureauId,
    clinical: record.clinical,
    instrumentCode: record.instrumentCode,
    versionNumber: record.versionNumber,
    scale,
    value: score,
    band,
    answered,
    items,
    proRated,
    algorithmVersion: SCORING_ALGORITHM_VERSION,
    language: record.language,
    publishable,
    current: true,
    scoredAt: tx.now,
  });
}

/** Stores scores and ratings as the current ones; earlier ones stay on record. */
export async function storeScores(
  tx: Tx,
  record: AssessmentRecord,
  version: FormVersion,
  { scales, result }: ScoredAnswers,
): Promise<void> {
  await retireScores(tx, record);
  const language: Language = record.language;
  const publishable = isPublishable(version, language);
  for (const scale of scales) await storeScale(tx, record, scale, publishable);
  if (result.summary) await storeFactors(tx, record, version, result.summary);
}

const assessmentScoresRetireStatement = statement({
  name: 'assessment-scores-retire',
  params: ['uuid'],
  text: 'update assessment_score set current = false where assessment_id = $1 and current',
});

const assessmentFactorsRetireStatement = statement({
  name: 'assessment-factors-retire',
  params: ['uuid'],
  text: 'update assessment_factor set current = false where assessment_id = $1 and current',
});

/**
 * Marks the current scores of an assessment as no longer current: it is a draft again, or is scored again.
 */
export async function retireScores(tx: Tx, { id, clinical }: AssessmentRecord): Promise<void> {
  await tx.sql(assessmentScoresRetireStatement(id));
  if (!clinical) await tx.sql(assessmentFactorsRetireStatement(id));
}

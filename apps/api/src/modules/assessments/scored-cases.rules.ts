import { isDeepStrictEqual } from 'node:util';
import { answerProblems } from '@gza/contract';
import type { Answers, RespondentContext } from './form-item.js';
import type { FormVersion } from './form-version.js';
import { summariseRisk } from './risk-summary.rules.js';
import { raisedAlerts, scoreResponse, suggestedFollowUps } from './scoring.rules.js';

export interface ExpectedScore {
  readonly score: number | null;
  readonly band: string | null;
  readonly answered: number;
  readonly proRated: boolean;
}

/** Answers of an invented person with every expected result. */
export interface ScoredCase {
  readonly name: string;
  readonly context: RespondentContext;
  readonly answers: Answers;
  readonly problems: readonly { readonly pointer: string; readonly code: string }[];
  readonly scales: Readonly<Record<string, ExpectedScore>>;
  /** Codes of all alerts expected at completion. */
  readonly alerts: readonly string[];
  readonly followUps?: readonly string[];
  readonly risk?: {
    readonly level: string | null;
    readonly levelSum: number;
    readonly staticSum: number;
    readonly dynamicSum: number;
    readonly topNeeds: readonly string[];
    readonly responsivity: readonly string[];
    readonly strengths: readonly string[];
  };
}

export interface ScoredCases {
  readonly form: string;
  readonly version: number;
  readonly cases: readonly ScoredCase[];
}

export interface CaseMismatch {
  readonly case: string;
  readonly of: 'problems' | 'scales' | 'alerts' | 'followUps' | 'risk';
  readonly expected: unknown;
  readonly actual: unknown;
}

function actualScales(version: FormVersion, { answers, context }: ScoredCase) {
  return Object.fromEntries(
    scoreResponse(version, answers, context).scales.map(
      ({ scale, score, band, answered, proRated }) => [scale, { score, band, answered, proRated }],
    ),
  );
}

function actualRisk(version: FormVersion, { answers, context }: ScoredCase) {
  const summary = summariseRisk(version, answers, context);
  const { level, levelSum, staticSum, dynamicSum, responsivity, strengths } = summary;
  const topNeeds = summary.topNeeds.map((need) => need.factor);
  return { level, levelSum, staticSum, dynamicSum, topNeeds, responsivity, strengths };
}

/** Lists expected results that a case does not give; a version with an empty list may be published. */
export function caseMismatches(version: FormVersion, scored: ScoredCase): CaseMismatch[] {
  const { answers, context } = scored;
  const actual = {
    problems: answerProblems(version, answers, context, 'completion').map(({ pointer, code }) => ({
      pointer,
      code,
    })),
    scales: actualScales(version, scored),
    alerts: raisedAlerts(version, answers, context, 'completion').map((alert) => alert.code),
    followUps: suggestedFollowUps(version, answers, context).map((rule) => rule.instrument),
    risk: version.riskSummary === null ? undefined : actualRisk(version, scored),
  };
  const checked: CaseMismatch['of'][] = ['problems', 'scales', 'alerts'];
  if (scored.followUps !== undefined) checked.push('followUps');
  if (scored.risk !== undefined) checked.push('risk');
  return checked
    .filter((of) => !isDeepStrictEqual(actual[of], scored[of]))
    .map((of) => ({ case: scored.name, of, expected: scored[of], actual: actual[of] }));
}

/**
 * Lists bands, risk levels and alerts that no case covers. Nobody has tested such a threshold, so this too
 * keeps a version from being published.
 */
export function untestedOutcomes(version: FormVersion, cases: readonly ScoredCase[]): string[] {
  const bands = version.scales.flatMap((scale) =>
    scale.bandSets.flatMap((set) => set.bands.map((band) => `${scale.id}:${band.code}`)),
  );
  const levels = (version.riskSummary?.levels ?? []).map((band) => `level:${band.level}`);
  const alerts = version.alerts.map((rule) => `alert:${rule.code}`);
  const reached = new Set(
    cases.flatMap((scored) => [
      ...Object.entries(scored.scales).map(([scale, { band }]) => `${scale}:${band}`),
      ...scored.alerts.map((code) => `alert:${code}`),
      `level:${scored.risk?.level}`,
    ]),
  );
  return [...new Set([...bands, ...levels, ...alerts])].filter((name) => !reached.has(name));
}

import { groupHolds, shownForm } from '@gza/contract';
import type { Answers, AnswerValue, RespondentContext } from './form-item.js';
import type {
  CentralEight,
  FormVersion,
  RiskFactor,
  RiskSummaryDefinition,
} from './form-version.js';
import { itemScore } from './scoring.rules.js';

export interface FactorRating {
  readonly factor: string;
  readonly kind: RiskFactor['kind'];
  readonly centralEight: readonly CentralEight[];
  /** Rating: 0 none or strength, 1 slight, 2 clear, 3 serious; `null` not rated yet. */
  readonly rating: number | null;
  readonly evidence: string | null;
  readonly sources: readonly string[];
}

export interface Need {
  readonly factor: string;
  readonly rating: number;
  /** Whether the factor bears on reoffending (central eight); the others bear on how work can be done. */
  readonly criminogenic: boolean;
  /** Programmes suggested to the author of the plan, never chosen by the system. */
  readonly suggestedProgrammes: readonly string[];
  readonly suggestedServices: readonly string[];
}

/**
 * Summary that supports planning. It is not a validated prediction: the official risk level stays the
 * officer's.
 */
export interface RiskSummary {
  readonly factors: readonly FactorRating[];
  readonly staticSum: number;
  readonly dynamicSum: number;
  /** Sum of the ratings that count towards the level. */
  readonly levelSum: number;
  readonly unrated: readonly string[];
  /** Level; `null` while a factor that counts is not rated. */
  readonly level: string | null;
  /** Every dynamic factor with a rating at or above the version's limit, most serious first. */
  readonly needs: readonly Need[];
  readonly topNeeds: readonly Need[];
  readonly responsivity: readonly string[];
  /** Link ids of the protective factors found. */
  readonly strengths: readonly string[];
}

export class MissingRiskSummaryError extends Error {
  constructor(version: FormVersion) {
    super(`Form ${version.code} version ${version.version} has no risk summary`);
    this.name = 'MissingRiskSummaryError';
  }
}

export function definitionOf(version: FormVersion): RiskSummaryDefinition {
  if (version.riskSummary === null) throw new MissingRiskSummaryError(version);
  return version.riskSummary;
}

function sumOf(ratings: readonly FactorRating[]): number {
  return ratings.reduce((total, entry) => total + (entry.rating ?? 0), 0);
}

function asText(value: AnswerValue | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

/**
 * Lists the needs: most serious first; among equals those that bear on reoffending first; then in the form's
 * order.
 */
function needsOf(definition: RiskSummaryDefinition, ratings: readonly FactorRating[]): Need[] {
  return definition.factors
    .flatMap((factor, index): Need[] => {
      const rating = ratings[index]?.rating ?? null;
      if (factor.kind === 'static' || rating === null || rating < definition.needFromRating) {
        return [];
      }
      const { suggestedProgrammes, suggestedServices } = factor;
      const criminogenic = factor.centralEight.length > 0;
      return [
        { factor: factor.code, rating, criminogenic, suggestedProgrammes, suggestedServices },
      ];
    })
    .sort((a, b) => b.rating - a.rating || Number(b.criminogenic) - Number(a.criminogenic));
}

export function summariseRisk(
  version: FormVersion,
  answers: Answers,
  context: RespondentContext,
): RiskSummary {
  const definition = definitionOf(version);
  const shown = shownForm(version, answers, context);
  const scoreOf = (linkId: string) => itemScore({ linkId, reverse: false }, shown);
  const factors = definition.factors.map((factor): FactorRating => {
    const sources = shown.answers.get(factor.sourceLinkId);
    return {
      factor: factor.code,
      kind: factor.kind,
      centralEight: factor.centralEight,
      rating: scoreOf(factor.ratingLinkId),
      evidence: asText(shown.answers.get(factor.evidenceLinkId)),
      sources: Array.isArray(sources) ? sources : [],
    };
  });
  const counted = factors.filter((_, index) => definition.factors[index]?.countsTowardsLevel);
  const levelSum = sumOf(counted);
  const rated = counted.every((entry) => entry.rating !== null);
  const needs = needsOf(definition, factors);
  return {
    factors,
    staticSum: sumOf(factors.filter((entry) => entry.kind === 'static')),
    dynamicSum: sumOf(factors.filter((entry) => entry.kind === 'dynamic')),
    levelSum,
    unrated: factors.filter((entry) => entry.rating === null).map((entry) => entry.factor),
    level: rated ? levelFor(definition, levelSum) : null,
    needs,
    topNeeds: needs.slice(0, definition.topNeeds),
    responsivity: definition.responsivity
      .filter((rule) => groupHolds(rule.when, shown))
      .map((rule) => rule.code),
    strengths: definition.protectiveLinkIds.filter((linkId) => (scoreOf(linkId) ?? 0) > 0),
  };
}

/**
 * Returns the level for a sum. One always applies: the lowest starts at 0 (checked when a version is read).
 */
export function levelFor(definition: RiskSummaryDefinition, levelSum: number): string | null {
  return definition.levels.findLast((band) => levelSum >= band.from)?.level ?? null;
}

export type OverrideProblem =
  'levelUnknown' | 'overrideSameLevel' | 'overrideTooFar' | 'overrideReasonMissing';

export interface LevelOverride {
  readonly level: string;
  readonly reason: string;
}

/**
 * Checks an override: a professional may move the computed level by one step, with a reason. The command
 * requires the approval of a second person (four eyes). Returns `null` for an acceptable override.
 */
export function overrideProblem(
  definition: RiskSummaryDefinition,
  computedLevel: string,
  override: LevelOverride,
): OverrideProblem | null {
  const order = definition.levels.map((band) => band.level);
  const from = order.indexOf(computedLevel);
  const to = order.indexOf(override.level);
  if (from < 0 || to < 0) return 'levelUnknown';
  if (from === to) return 'overrideSameLevel';
  if (Math.abs(from - to) > 1) return 'overrideTooFar';
  return override.reason.trim() === '' ? 'overrideReasonMissing' : null;
}

import type { Audience, EligibilityRule, ProgrammeLanguage, RiskLevel, Sex } from '@gza/contract';

/** Criteria of persons for whom a programme version is intended. */
export interface EligibilityCriteria {
  readonly audience: Audience;
  readonly onlySex: Sex | null;
  /** Admitted risk levels; empty = every level. */
  readonly riskLevels: readonly RiskLevel[];
  readonly languages: readonly ProgrammeLanguage[];
}

export interface Candidate {
  readonly sex: Sex;
  readonly riskLevel: RiskLevel | null;
  readonly language: ProgrammeLanguage;
  /** Whether the juvenile rules apply to the person (`juvenileRulesFor`); undefined when it is not known. */
  readonly juvenileRules: boolean | undefined;
}

/** A person fits an audience by the rules that apply to them. Who is not known fits neither. */
const fitsAudience = (audience: Audience, { juvenileRules }: Candidate): boolean =>
  audience === 'any' || juvenileRules === (audience === 'juvenile');

/**
 * Lists the rules that the person does not meet, in the order of the contract. A rule on unknown
 * data is not met.
 */
export function failedEligibilityRules(
  criteria: EligibilityCriteria,
  person: Candidate,
): EligibilityRule[] {
  const met: Record<EligibilityRule, boolean> = {
    audience: fitsAudience(criteria.audience, person),
    sex: criteria.onlySex === null || criteria.onlySex === person.sex,
    riskLevel:
      criteria.riskLevels.length === 0 ||
      (person.riskLevel !== null && criteria.riskLevels.includes(person.riskLevel)),
    language: criteria.languages.includes(person.language),
  };
  return (Object.keys(met) as EligibilityRule[]).filter((rule) => !met[rule]);
}

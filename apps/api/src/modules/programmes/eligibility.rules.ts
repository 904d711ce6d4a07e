import type {
  Audience,
  CaseCategory,
  EligibilityRule,
  ProgrammeLanguage,
  RiskLevel,
  Sex,
} from '@gza/contract';
import type { LocalDate } from '../../platform/calendar/local-date.js';

/** Criteria of persons for whom a programme version is intended. */
export interface EligibilityCriteria {
  readonly audience: Audience;
  readonly onlySex: Sex | null;
  /** Admitted risk levels; empty = every level. */
  readonly riskLevels: readonly RiskLevel[];
  readonly languages: readonly ProgrammeLanguage[];
}

export interface Candidate {
  readonly birthDate: LocalDate | null;
  readonly sex: Sex;
  readonly riskLevel: RiskLevel | null;
  readonly language: ProgrammeLanguage;
  readonly caseCategory: CaseCategory;
}

/** Categories in which the juvenile rules hold beyond the eighteenth birthday (Juvenile Justice Code, Art. 77(2)). */
const juvenileCategories: readonly CaseCategory[] = ['diversion', 'juvenileReferral'];
const adultAge = 18;

/** Returns the completed years of age on a day. */
export function ageOn(birthDate: LocalDate, on: LocalDate): number {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

function fitsAudience(audience: Audience, person: Candidate, on: LocalDate): boolean {
  if (audience === 'any') return true;
  const adult = person.birthDate === null ? undefined : ageOn(person.birthDate, on) >= adultAge;
  if (audience === 'juvenile')
    return adult === false || juvenileCategories.includes(person.caseCategory);
  return adult === true;
}

/**
 * Lists the rules that the person does not meet on a day, in the order of the contract. A rule on unknown
 * data is not met.
 */
export function failedEligibilityRules(
  criteria: EligibilityCriteria,
  person: Candidate,
  on: LocalDate,
): EligibilityRule[] {
  const met: Record<EligibilityRule, boolean> = {
    audience: fitsAudience(criteria.audience, person, on),
    sex: criteria.onlySex === null || criteria.onlySex === person.sex,
    riskLevel:
      criteria.riskLevels.length === 0 ||
      (person.riskLevel !== null && criteria.riskLevels.includes(person.riskLevel)),
    language: criteria.languages.includes(person.language),
  };
  return (Object.keys(met) as EligibilityRule[]).filter((rule) => !met[rule]);
}

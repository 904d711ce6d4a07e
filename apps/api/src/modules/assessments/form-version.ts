import type { Language, Localized, StaffRole } from '@gza/contract';
import type { Audience, ConditionGroup, Item, Section, Sex } from './form-item.js';

export interface Band {
  readonly code: string;
  readonly title: Localized;
  /** Lowest score of the band; the band ends where the next one begins. */
  readonly from: number;
}

/** Set of bands. The first set whose limits the person meets applies. */
export interface BandSet {
  readonly sex?: Sex;
  readonly ageFrom?: number;
  readonly ageTo?: number;
  readonly bands: readonly Band[];
}

/** Constants for the measurement of change. An unknown constant is `null`, never a guess. */
export interface ChangeConstants {
  readonly standardDeviation: number | null;
  readonly reliability: number | null;
  /** Published smallest reliable change, in points; preferred to the computed one. */
  readonly reliableChange: number | null;
  /** Score at which a person counts as a case (from the bad side, inclusive). */
  readonly cutOff: number | null;
  readonly normGroup: string;
  readonly citation: string;
}

export interface ScaleItem {
  readonly linkId: string;
  readonly reverse: boolean;
}

export interface Scale {
  readonly id: string;
  readonly title: Localized;
  readonly method: 'sum' | 'mean';
  readonly items: readonly ScaleItem[];
  /** Smallest number of scored answers; no score with fewer. */
  readonly minimumAnswered: number;
  /** Whether missing items count as the mean of the answered ones; sums only. */
  readonly proRate: boolean;
  /** Decimal places the score is rounded to, halves up. */
  readonly decimals: number;
  readonly higherIs: 'worse' | 'better';
  readonly bandSets: readonly BandSet[];
  readonly change: ChangeConstants | null;
}

export interface AlertRule {
  readonly code: string;
  readonly severity: 'immediate' | 'attention';
  /**
   * `answer`: raised as soon as the answer is saved, also in a draft. `completion`: raised when the form is
   * completed.
   */
  readonly on: 'answer' | 'completion';
  readonly notify: readonly StaffRole[];
  readonly title: Localized;
  readonly when: ConditionGroup;
}

/** Another instrument that the answers suggest; it is offered, never started automatically. */
export interface FollowUpRule {
  readonly instrument: string;
  readonly reason: Localized;
  readonly when: ConditionGroup;
}

export type CentralEight =
  | 'criminalHistory'
  | 'antisocialPersonality'
  | 'antisocialCognition'
  | 'antisocialAssociates'
  | 'familyMarital'
  | 'schoolWork'
  | 'leisure'
  | 'substanceAbuse';

export interface RiskFactor {
  readonly code: string;
  readonly title: Localized;
  /** A static factor cannot be changed by work, so it is never a need. */
  readonly kind: 'static' | 'dynamic';
  /** Empty = a factor of the Georgian method that concerns responsivity, not reoffending. */
  readonly centralEight: readonly CentralEight[];
  readonly countsTowardsLevel: boolean;
  readonly ratingLinkId: string;
  readonly evidenceLinkId: string;
  readonly sourceLinkId: string;
  /** Whether officers may see the factor. The wall between help and control hides dependences and health. */
  readonly visibleToOfficer: boolean;
  readonly suggestedProgrammes: readonly string[];
  readonly suggestedServices: readonly string[];
}

export interface RiskLevelBand {
  readonly level: string;
  readonly title: Localized;
  readonly from: number;
}

export interface ResponsivityRule {
  readonly code: string;
  readonly title: Localized;
  readonly when: ConditionGroup;
}

export interface RiskSummaryDefinition {
  readonly factors: readonly RiskFactor[];
  /** Levels by the sum of the ratings that count, lowest first. */
  readonly levels: readonly RiskLevelBand[];
  /** Smallest rating that makes a dynamic factor a need. */
  readonly needFromRating: number;
  readonly topNeeds: number;
  /** Protective factors. One scored above 0 is a strength; it is never subtracted from a score. */
  readonly protectiveLinkIds: readonly string[];
  readonly responsivity: readonly ResponsivityRule[];
}

/** Mapping that makes scores of an earlier version of the form comparable with this one. */
export interface VersionMapping {
  readonly fromVersion: number;
  readonly fromScale: string;
  readonly toScale: string;
  readonly multiply: number;
  readonly add: number;
  readonly citation: string;
}

export type TranslationStatus = 'original' | 'official' | 'backTranslated' | 'working';

export interface Licence {
  readonly owner: string;
  readonly terms: string;
  readonly attribution: string;
  readonly redistribution: boolean;
  readonly translations: Readonly<Record<Language, TranslationStatus>>;
}

/**
 * One frozen version of a form: its questions, scoring, users and licence. Versions come from data packs
 * (`data/instruments/<code>/version-<n>.json`). A response refers to its exact version for ever, so a version
 * is never changed, only followed by another. The shape is close to FHIR Questionnaire (linkId, enableWhen),
 * which keeps that export possible.
 */
export interface FormVersion {
  readonly code: string;
  readonly version: number;
  readonly title: Localized;
  readonly instructions: Localized;
  readonly audience: readonly Audience[];
  readonly filledBy: readonly StaffRole[];
  /**
   * Whether answers go to the clinical tables: the psychologist reads them, the social worker sees a band.
   */
  readonly clinical: boolean;
  readonly validation: {
    readonly status: 'published' | 'notStatisticallyValidated';
    readonly statement: Localized;
  };
  readonly sections: readonly Section[];
  readonly scales: readonly Scale[];
  readonly alerts: readonly AlertRule[];
  readonly followUps: readonly FollowUpRule[];
  readonly riskSummary: RiskSummaryDefinition | null;
  readonly mappings: readonly VersionMapping[];
  readonly licence: Licence;
}

/** Returns all items in the order of the questions. */
export function itemsOf(version: FormVersion): readonly Item[] {
  return version.sections.flatMap((section) => section.items);
}

export function scaleOf(version: FormVersion, id: string): Scale | undefined {
  return version.scales.find((scale) => scale.id === id);
}

/**
 * Returns whether scores in a language may enter published change figures: only scores of a validated wording
 * do. A form without a validated wording in that language may still be used for the work itself.
 */
export function isPublishable(version: FormVersion, language: Language): boolean {
  const translation = version.licence.translations[language];
  return version.validation.status === 'published' && translation !== 'working';
}

import type { Language, Localized, StaffRole } from '@gza/contract';
import type { Audience, ConditionGroup, Item, Section, Sex } from './form-item.js';

export interface Band {
  readonly code: string;
  readonly title: Localized;
  /** Lowest score of the band; it reaches up to the next one. */
  readonly from: number;
}

/** The first set whose limits the person meets applies. */
export interface BandSet {
  readonly sex?: Sex;
  readonly ageFrom?: number;
  readonly ageTo?: number;
  readonly bands: readonly Band[];
}

/** What is needed to speak of change; any unknown constant is `null`, never a guess. */
export interface ChangeConstants {
  readonly standardDeviation: number | null;
  readonly reliability: number | null;
  /** Published smallest reliable change, in points; goes before the computed one. */
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
  /** With fewer scored answers there is no score. */
  readonly minimumAnswered: number;
  /** Sums only: missing items take the mean of the answered ones. */
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
  /** `answer`: as soon as it is saved, drafts too. `completion`: when the form is completed. */
  readonly on: 'answer' | 'completion';
  readonly notify: readonly StaffRole[];
  readonly title: Localized;
  readonly when: ConditionGroup;
}

/** Another instrument that the answers point to; it is offered, never started by itself. */
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
  /** Empty: kept by the Georgian method, bears on responsivity, not on reoffending. */
  readonly centralEight: readonly CentralEight[];
  readonly countsTowardsLevel: boolean;
  readonly ratingLinkId: string;
  readonly evidenceLinkId: string;
  readonly sourceLinkId: string;
  /** The wall between help and control: no dependences, no health. */
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
  /** By the sum of the ratings that count towards the level, lowest first. */
  readonly levels: readonly RiskLevelBand[];
  /** Smallest rating that makes a dynamic factor a need. */
  readonly needFromRating: number;
  readonly topNeeds: number;
  /** Scored above 0 = a strength. Never subtracted from anything. */
  readonly protectiveLinkIds: readonly string[];
  readonly responsivity: readonly ResponsivityRule[];
}

/** How scores of an earlier version of the same form become comparable with this one. */
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
 * One frozen version of a form: what is asked, how it is scored, who may use it and under which
 * licence. Versions come from data packs (`data/instruments/<code>/version-<n>.json`); a response
 * points to the exact version for ever, so a version is never changed, only followed by another.
 * Near to FHIR Questionnaire in shape (linkId, enableWhen), which keeps that export open.
 */
export interface FormVersion {
  readonly code: string;
  readonly version: number;
  readonly title: Localized;
  readonly instructions: Localized;
  readonly audience: readonly Audience[];
  readonly filledBy: readonly StaffRole[];
  /** Answers belong to the clinical tables: the psychologist's, a band for the social worker. */
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

/** All items in the order they are asked. */
export function itemsOf(version: FormVersion): readonly Item[] {
  return version.sections.flatMap((section) => section.items);
}

export function scaleOf(version: FormVersion, id: string): Scale | undefined {
  return version.scales.find((scale) => scale.id === id);
}

/**
 * Scores taken in a wording that nobody has validated stay out of published change figures.
 * A form without a validated wording in that language may still be used for the work itself.
 */
export function isPublishable(version: FormVersion, language: Language): boolean {
  const translation = version.licence.translations[language];
  return version.validation.status === 'published' && translation !== 'working';
}

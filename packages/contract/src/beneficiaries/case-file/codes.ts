/** Purposes of a consent. */
export const consentPurposes = [
  'assessment',
  'voluntaryServices',
  'partnerSharing',
  'research',
] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

/** Ends of a consent without a withdrawal: its last day has passed, or a later equal consent replaced it. */
export const consentLapses = ['expired', 'replaced'] as const;
export type ConsentLapse = (typeof consentLapses)[number];

export const consentGivers = ['person', 'legalRepresentative'] as const;
export type ConsentGiver = (typeof consentGivers)[number];

/** Kinds of sentence or measure. */
export const legalBasisKinds = [
  'conditionalSentence',
  'parole',
  'houseArrest',
  'communityService',
  'diversion',
  'servedSentence',
  'other',
] as const;
export type LegalBasisKind = (typeof legalBasisKinds)[number];

/** Kinds of outcome of a person (domain.md 2.3); `followUp` states the end of the observation. */
export const outcomeKinds = [
  'employment',
  'education',
  'housing',
  'health',
  'reoffence',
  'followUp',
] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

/** Statuses by kind. */
export const outcomeStatuses = {
  employment: ['employed', 'unemployed', 'notInLabourForce'],
  education: ['started', 'certified', 'left'],
  housing: ['stable', 'temporary', 'homeless'],
  health: ['improved', 'unchanged', 'worsened'],
  reoffence: ['rearrested', 'charged', 'convicted', 'imprisoned'],
  followUp: ['reached', 'notReached', 'ended'],
} as const satisfies Record<OutcomeKind, readonly string[]>;
export type OutcomeStatus = (typeof outcomeStatuses)[OutcomeKind][number];

export const allOutcomeStatuses: readonly OutcomeStatus[] = Object.values(outcomeStatuses).flat();

export const outcomeSources = [
  'person',
  'family',
  'staff',
  'officer',
  'partner',
  'register',
  'import',
] as const;
export type OutcomeSource = (typeof outcomeSources)[number];

/** Relations of a support person to the beneficiary. */
export const supportKinds = ['family', 'friend', 'community'] as const;
export type SupportKind = (typeof supportKinds)[number];

/** Types of documents of a case file (domain.md, section 1, document types). */
export const documentTypes = [
  'courtJudgment',
  'ruling',
  'legalAct',
  'courtSubmission',
  'reportCard',
  'protocol',
  'warning',
  'consent',
  'conclusion',
  'certificate',
  'completionCertificate',
  'idCard',
  'agreement',
  'memorandum',
  'report',
  'application',
  'other',
] as const;
export type DocumentType = (typeof documentTypes)[number];

/**
 * Types of documents that may mention health or what the person told in confidence: behind the wall
 * (domain.md 2.5).
 */
export const helpDocumentTypes = [
  'conclusion',
  'certificate',
  'report',
  'application',
  'other',
] as const satisfies readonly DocumentType[];

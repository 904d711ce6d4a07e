/** Closed sets of codes of this module, free of validators so that the portal can show them. */
export const sexes = ['male', 'female', 'notStated'] as const;
export type Sex = (typeof sexes)[number];

/** How an application reached the Department. */
export const applicationChannels = [
  'walkIn',
  'hotline',
  'preReleaseVisit',
  'ngo',
  'officer',
] as const;
export type ApplicationChannel = (typeof applicationChannels)[number];

/** Why the person is a beneficiary: domain.md, section 2.3. */
export const caseCategories = [
  'probationerMandatory',
  'probationerVoluntary',
  'formerPrisoner',
  'preRelease',
  'diversion',
  'juvenileReferral',
  'familyMember',
] as const;
export type CaseCategory = (typeof caseCategories)[number];

/** Risk level by the officer, on the Agency's own form. */
export const riskLevels = ['low', 'medium', 'high', 'veryHigh'] as const;
export type RiskLevel = (typeof riskLevels)[number];

export const closureReasons = [
  'goalsMet',
  'sentenceEnded',
  'withdrewConsent',
  'lostContact',
  'newImprisonment',
  'transferredAgency',
  'movedAbroad',
  'died',
  'openedInError',
] as const;
export type ClosureReason = (typeof closureReasons)[number];

/** Reasons that success rates leave out. */
export const neutralClosureReasons = [
  'transferredAgency',
  'movedAbroad',
  'died',
  'openedInError',
] as const satisfies readonly ClosureReason[];

/** Categories whose work rests on a legal basis instead of consent (domain.md 2.5). */
export const mandatoryCategories = [
  'probationerMandatory',
] as const satisfies readonly CaseCategory[];

/** What a consent is for. */
export const consentPurposes = [
  'assessment',
  'voluntaryServices',
  'partnerSharing',
  'research',
] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];
export const consentGivers = ['person', 'legalRepresentative'] as const;
export type ConsentGiver = (typeof consentGivers)[number];

/** Sentence or measure. */
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

/** What became of a person (domain.md 2.3); `followUp` says until when somebody was watched at all. */
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

/** Who stands by a person. */
export const supportKinds = ['family', 'friend', 'community'] as const;
export type SupportKind = (typeof supportKinds)[number];

/** How somebody was in contact with a person. */
export const noteKinds = [
  'office',
  'homeVisit',
  'prisonVisit',
  'phone',
  'online',
  'familyMeeting',
  'partnerContact',
  'other',
] as const;
export type NoteKind = (typeof noteKinds)[number];

export const hotlineTopics = [
  'information',
  'application',
  'psychological',
  'legal',
  'employment',
  'housing',
  'complaint',
  'crisis',
  'other',
] as const;
export type HotlineTopic = (typeof hotlineTopics)[number];

/** What a visit before release came to; `applied` takes the application at once. */
export const visitResults = ['applied', 'undecided', 'declined', 'notMet'] as const;
export type VisitResult = (typeof visitResults)[number];

/** Papers of a person's file (domain.md, section 1, document types). */
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
/** Papers that may speak of health and of what was said: behind the wall (domain.md 2.5). */
export const helpDocumentTypes = [
  'conclusion',
  'certificate',
  'report',
  'application',
  'other',
] as const satisfies readonly DocumentType[];

/** How the list of beneficiaries can be sorted. */
export const beneficiarySorts = ['familyName', '-familyName', 'openedAt', '-openedAt'] as const;
export type BeneficiarySort = (typeof beneficiarySorts)[number];

/** Columns that the list of beneficiaries may show beside the name. */
export const beneficiaryColumns = [
  'number',
  'born',
  'state',
  'category',
  'risk',
  'lastContact',
  'nextContact',
  'manager',
  'opened',
  'bureau',
] as const;
export type BeneficiaryColumn = (typeof beneficiaryColumns)[number];

export * from './timeline.codes.js';

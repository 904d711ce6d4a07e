/** Details of a person of which a merge keeps one value: that of the surviving record, or the other. */
export const mergeFields = [
  'givenName',
  'familyName',
  'personalNumber',
  'externalReference',
  'birthDate',
  'sex',
  'citizenship',
  'phone',
  'address',
  'regionCode',
  'readingLanguage',
  'releaseDate',
  'riskLevel',
] as const;
export type MergeField = (typeof mergeFields)[number];

/** Records of a person that a merge moves, in the order of the screens. */
export const mergeRecordKinds = [
  'case',
  'application',
  'releaseNotice',
  'hotlineCall',
  'consent',
  'legalBasis',
  'document',
  'supportPerson',
  'outcome',
  'note',
  'assessment',
  'safetyAlert',
  'plan',
  'enrolment',
  'session',
  'appointment',
  'task',
  'referral',
  'card',
  'delivery',
] as const;
export type MergeRecordKind = (typeof mergeRecordKinds)[number];

/** Why two records cannot be merged now. */
export const mergeObstacles = [
  'bothCasesOpen',
  'openCaseElsewhere',
  'bothCardsWaiting',
  'bothEnrolled',
] as const;
export type MergeObstacle = (typeof mergeObstacles)[number];

/** The two people after a merge was undone: the surviving record, and the one that is restored. */
export const mergeSides = ['surviving', 'restored'] as const;
export type MergeSide = (typeof mergeSides)[number];

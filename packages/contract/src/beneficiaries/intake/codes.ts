/** Channels by which applications reach the Department. */
export const applicationChannels = [
  'walkIn',
  'hotline',
  'preReleaseVisit',
  'ngo',
  'officer',
] as const;
export type ApplicationChannel = (typeof applicationChannels)[number];

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

/** Results of a visit before release; `applied` also creates the application. */
export const visitResults = ['applied', 'undecided', 'declined', 'notMet'] as const;
export type VisitResult = (typeof visitResults)[number];

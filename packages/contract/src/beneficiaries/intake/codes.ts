/** How an application reached the Department. */
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

/** What a visit before release came to; `applied` takes the application at once. */
export const visitResults = ['applied', 'undecided', 'declined', 'notMet'] as const;
export type VisitResult = (typeof visitResults)[number];

/** What an entry of a timeline is about: the first question of whoever reads a long one. */
export const timelineTopics = [
  'notes',
  'case',
  'file',
  'assessment',
  'plan',
  'programmes',
  'services',
] as const;
export type TimelineTopic = (typeof timelineTopics)[number];

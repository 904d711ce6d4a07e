/** Topics of timeline entries, by which a reader filters a long timeline. */
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

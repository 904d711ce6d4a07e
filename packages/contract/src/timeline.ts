import type { TimelineTopic } from './kernel/timeline.js';
import { contributed, type ContributedBy, type ContractModuleName } from './modules.js';

/** Topic of each kind of entry. */
export const timelineTopicOf = contributed('timeline');

/** Every kind of entry on a person's timeline. */
export type TimelineKind = keyof typeof timelineTopicOf;
export const timelineKinds = Object.keys(timelineTopicOf) as TimelineKind[];

/** The kinds that one module writes. */
export type TimelineKindOf<M extends ContractModuleName> = TimelineKind &
  keyof ContributedBy<'timeline', M>;

export const timelineKindsOf = (topic: TimelineTopic): TimelineKind[] =>
  timelineKinds.filter((kind) => timelineTopicOf[kind] === topic);

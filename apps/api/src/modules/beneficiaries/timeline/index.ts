/** The timeline: what happened to a person, and the notes of contacts with them. */
export { recordAllOnTimeline, recordOnTimeline, type TimelineEntryInput } from './timeline.js';

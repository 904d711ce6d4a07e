/** The timeline: events of a person, and notes of contacts with them. */
export { recordAllOnTimeline, recordOnTimeline, type TimelineEntryInput } from './timeline.js';
export { addNote } from './commands/work-notes.js';

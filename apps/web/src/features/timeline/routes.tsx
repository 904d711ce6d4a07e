import { lazy } from 'react';
import type { RouteObject } from 'react-router';

/** The timeline as a part of the record of a person. */
export const timelineTab: RouteObject = {
  path: 'timeline',
  lazy: async () => ({
    Component: (await import('./components/record-timeline.js')).RecordTimeline,
  }),
};

/** Shows the newest entries on the overview. */
export const LatestEvents = lazy(async () => ({
  default: (await import('./components/latest-events.js')).LatestEvents,
}));

/** Writes a note on the overview. */
export const WriteNote = lazy(async () => ({
  default: (await import('./components/note-box.js')).NoteBox,
}));

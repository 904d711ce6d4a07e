import type { timelineEndpoints } from '@gza/contract';
import { change, view, type Handlers } from '../../../platform/http/handlers.js';
import { addNote, amendNote, changeNote } from './commands/work-notes.js';
import { notesOf, noteView } from './persistence/note.views.js';
import { timeline } from './persistence/timeline.views.js';

export const timelineHandlers: Handlers<typeof timelineEndpoints> = {
  getTimeline: view(({ params, query }) => timeline(params.id, query)),
  listNotes: view(({ params, query }) => notesOf(params.id, query)),
  addNote: change(addNote, noteView),
  getNote: view(({ params }) => noteView(params.id)),
  changeNote: change(changeNote, noteView),
  amendNote: change(amendNote, noteView),
};

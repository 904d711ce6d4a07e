import type { contactEndpoints, outreachEndpoints } from '@gza/contract';
import { change, view, type Handlers } from '../../platform/http/handlers.js';
import { joinHotlineCall, takeHotlineCall } from './commands/hotline.js';
import {
  changeReleaseNotice,
  recordPreReleaseVisit,
  recordReleaseNotice,
} from './commands/pre-release.js';
import { addSupportPerson, changeSupportPerson } from './commands/support-network.js';
import { addNote, amendNote, changeNote } from './commands/work-notes.js';
import { supportNetworkOf, supportPersonView } from './persistence/file.views.js';
import { notesOf, noteView } from './persistence/note.views.js';
import {
  hotlineCallList,
  hotlineCallView,
  releaseNoticeList,
  releaseNoticeView,
} from './persistence/outreach.views.js';

/** Those who stand by a person, and the contacts with them. */
export const contactHandlers: Handlers<typeof contactEndpoints> = {
  getSupportNetwork: view(({ params }) => supportNetworkOf(params.id)),
  addSupportPerson: change(addSupportPerson, supportPersonView),
  getSupportPerson: view(({ params }) => supportPersonView(params.id)),
  changeSupportPerson: change(changeSupportPerson, supportPersonView),
  listNotes: view(({ params, query }) => notesOf(params.id, query)),
  addNote: change(addNote, noteView),
  getNote: view(({ params }) => noteView(params.id)),
  changeNote: change(changeNote, noteView),
  amendNote: change(amendNote, noteView),
};

/** The hotline, and visits before release. */
export const outreachHandlers: Handlers<typeof outreachEndpoints> = {
  listHotlineCalls: view(({ query }) => hotlineCallList(query)),
  takeHotlineCall: change(takeHotlineCall, hotlineCallView),
  getHotlineCall: view(({ params }) => hotlineCallView(params.id)),
  joinHotlineCall: change(joinHotlineCall, hotlineCallView),
  listReleaseNotices: view(({ query }) => releaseNoticeList(query)),
  recordReleaseNotice: change(recordReleaseNotice, releaseNoticeView),
  getReleaseNotice: view(({ params }) => releaseNoticeView(params.id)),
  changeReleaseNotice: change(changeReleaseNotice, releaseNoticeView),
  recordPreReleaseVisit: change(recordPreReleaseVisit, releaseNoticeView),
};

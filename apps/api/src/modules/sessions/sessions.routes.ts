import type { sessionsEndpoints } from '@gza/contract';
import {
  answer,
  change,
  raw,
  secretAnswer,
  view,
  type Handlers,
} from '../../platform/http/handlers.js';
import { enrolmentView, groupView } from '../programmes/index.js';
import { changeGroup } from './commands/change-group.js';
import { completeEnrolment } from './commands/complete-enrolment.js';
import { createSession } from './commands/create-session.js';
import {
  cancelSession,
  holdSession,
  reopenSession,
  rescheduleSession,
} from './commands/move-session.js';
import { replaceSessionLeader } from './commands/replace-leader.js';
import { saveRegister } from './commands/save-register.js';
import { previewGroupSchedule, scheduleGroup } from './commands/schedule-group.js';
import { writeClinicalNote, writeSessionNote } from './commands/write-note.js';
import { findSessionClashes } from './find-session-clashes.query.js';
import { clinicalNotes, sessionNotes } from './persistence/note.views.js';
import { enrolmentAttendance, groupAttendance } from './persistence/attendance.views.js';
import { registerView } from './persistence/register.views.js';
import { groupSchedule, sessionList, sessionView } from './persistence/session.views.js';
import { calendar } from './persistence/calendar.views.js';
import { calendarFeedView } from './persistence/calendar-feed.views.js';
import { readCalendarFeed } from './read-calendar-feed.js';
import { createCalendarFeed, revokeCalendarFeed } from './commands/calendar-feed.js';

export const sessionsHandlers: Handlers<typeof sessionsEndpoints> = {
  changeGroup: change(changeGroup, groupView),
  scheduleGroup: change(scheduleGroup, groupSchedule),
  previewGroupSchedule: answer(previewGroupSchedule),
  listSessions: view(({ query }) => sessionList(query)),
  createSession: change(createSession, sessionView),
  findSessionClashes: answer(findSessionClashes),
  getSession: view(({ params }) => sessionView(params.id)),
  holdSession: change(holdSession, sessionView),
  reopenSession: change(reopenSession, sessionView),
  cancelSession: change(cancelSession, sessionView),
  rescheduleSession: change(rescheduleSession, sessionView),
  replaceSessionLeader: change(replaceSessionLeader, sessionView),

  getCalendar: view(({ query }, actor) => calendar(query, actor.id)),
  getCalendarFeed: view((_, actor) => calendarFeedView(actor.id)),
  createCalendarFeed: secretAnswer(createCalendarFeed),
  revokeCalendarFeed: change(revokeCalendarFeed),
  readCalendarFeed: raw(readCalendarFeed),

  getRegister: view(({ params }) => registerView(params.id)),
  getGroupAttendance: view(({ params }) => groupAttendance(params.id)),
  saveRegister: change(saveRegister, registerView),
  getEnrolmentAttendance: view(({ params }) => enrolmentAttendance(params.id)),
  completeEnrolment: change(completeEnrolment, enrolmentView),

  listSessionNotes: view(({ params }) => sessionNotes(params.id)),
  writeSessionNote: change(writeSessionNote, sessionNotes),
  listClinicalNotes: view(({ params }) => clinicalNotes(params.id)),
  writeClinicalNote: change(writeClinicalNote, clinicalNotes),
};

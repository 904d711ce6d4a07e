import { enrolmentMachine, finalStates, groupMachine, sessionsEndpoints } from '@gza/contract';
import { ProblemError } from '../../platform/errors.js';
import { mapConstraintToProblem } from '../../platform/http/problem-answer.js';
import { gzaModule } from '../../platform/module.js';
import { addTransferStep } from '../beneficiaries/index.js';
import { sessionsConsequences } from './consequences.js';
import { recomputeRegisterDeadlines } from './recompute-deadlines.js';
import {
  cancelWithEnrolment,
  cancelWithGroup,
  cancelWithSuspension,
  cancelWithTransfer,
} from './cancel-outstanding.js';
import { noteGuest } from './note-guest.js';
import { undoStartWithAttendance } from './undo-start.js';
import { endFeedOfMoved } from './commands/calendar-feed.js';
import { heldSessions } from './persistence/held-sessions.js';
import { sessionDependents } from './persistence/case-dependents.js';
import { sessionsColumnAccess } from './persistence/column-access.js';
import { sessionsEntities } from './persistence/entities.js';
import { sessionContacts, sessionRecordParts } from './persistence/recent.js';
import { sessionsToday } from './persistence/today.js';
import { sessionsHandlers } from './sessions.routes.js';

for (const index of ['group_time', 'group_number', 'person_time', 'person_number'])
  mapConstraintToProblem(`programme_session_${index}`, new ProblemError('session-clash'));

addTransferStep(cancelWithTransfer);

export const sessionsModule = gzaModule({
  name: 'sessions',
  endpoints: sessionsEndpoints,
  handlers: sessionsHandlers,
  entities: sessionsEntities,
  tables: ['attendance'],
  columnAccess: sessionsColumnAccess,
  today: sessionsToday,
  recordParts: sessionRecordParts,
  contacts: sessionContacts,
  caseDependents: sessionDependents,
  work: [heldSessions],
  consequences: sessionsConsequences,
  reactions: {
    'case.moved': {
      'cancel-sessions': {
        how: {
          ka: 'როცა საქმე ჩერდება, დაგეგმილი ინდივიდუალური შეხვედრები უქმდება.',
          en: 'When a case is suspended, the individual sessions ahead are cancelled.',
        },
        when: { to: ['suspended'] },
        handle: cancelWithSuspension,
      },
    },
    'group.moved': {
      'cancel-sessions': {
        how: {
          ka: 'როცა ჯგუფი სრულდება ან უქმდება, მისი დარჩენილი შეხვედრები უქმდება.',
          en: 'When a group is completed or cancelled, its remaining sessions are cancelled.',
        },
        when: { to: finalStates(groupMachine) },
        handle: cancelWithGroup,
      },
    },
    'enrolment.moved': {
      'cancel-sessions': {
        how: {
          ka: 'როცა ჩართვა მთავრდება, ბენეფიციარის დარჩენილი ინდივიდუალური შეხვედრები უქმდება.',
          en: 'When an enrolment ends, its own remaining sessions are cancelled.',
        },
        when: { to: finalStates(enrolmentMachine) },
        handle: cancelWithEnrolment,
      },
    },
    'attendance.undone': {
      'undo-start': {
        how: {
          ka: 'როცა დასწრების ბოლო ნიშანი უქმდება, პროგრამის დაწყებაც უქმდება.',
          en: 'When the last mark of attendance goes, the enrolment has not started.',
        },
        handle: undoStartWithAttendance,
      },
    },
    'attendance.guestMarked': {
      'note-guest': {
        how: {
          ka: 'სხვა ბიუროს საქმეში აისახება, რაც დასწრების ნიშანს მოჰყვება: პროგრამის დაწყება და გაცდენების განხილვა.',
          en: 'What follows from the mark is written in the case of the other bureau: the start of the enrolment and the review of absences.',
        },
        handle: noteGuest,
      },
    },
    'user.moved': {
      'end-calendar-address': {
        how: {
          ka: 'მომხმარებლის კალენდრის მისამართი უქმდება.',
          en: 'The address of the user’s calendar is revoked.',
        },
        handle: endFeedOfMoved,
      },
    },
    'workingDays.changed': {
      'recompute-deadlines': {
        how: {
          ka: 'შეხვედრების აღრიცხვის შესწორების ვადები თავიდან ითვლება.',
          en: 'The deadlines for correcting registers are recalculated.',
        },
        handle: recomputeRegisterDeadlines,
      },
    },
  },
});

export { giveSession } from './commands/replace-leader.js';
export { storeClashReason } from './persistence/clash.statements.js';
export { requireFreeLeaders, type LedWork } from './hand-over-leads.js';
export type { Claim } from './clash.rules.js';
export { findClashes, lockTimetableOf, requireNoClash, type ClashPointers } from './clashes.js';
export { subjectsOf } from './find-session-clashes.query.js';
export { checkHoliday } from './schedule.rules.js';
export { calendarWhere } from './persistence/calendar.views.js';

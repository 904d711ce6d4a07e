import { count, event, id, idOrNull, type EventTable } from '../kernel/event.js';

export const sessionsEvents = {
  'session.cancelled': event({
    summary: { ka: 'შეხვედრა გაუქმდა.', en: 'A session was cancelled.' },
    aggregate: 'session',
    aggregateId: 'sessionId',
    payload: { sessionId: id, groupId: idOrNull },
    audience: { nobody: 'because sessions are held by the Department itself' },
    noReaction: 'because calendar and Today read the sessions themselves',
  }),
  'session.rescheduled': event({
    summary: { ka: 'შეხვედრა გადაიდო.', en: 'A session was moved to another time.' },
    aggregate: 'session',
    aggregateId: 'sessionId',
    payload: { sessionId: id, successorId: id, groupId: idOrNull, enrolmentId: idOrNull },
    audience: { nobody: 'because sessions are held by the Department itself' },
    noReaction: 'because calendar and Today read the sessions themselves',
  }),
  'session.leaderReplaced': event({
    summary: {
      ka: 'შეხვედრას სხვა წამყვანი დაენიშნა.',
      en: 'Another leader of a session was named.',
    },
    aggregate: 'session',
    aggregateId: 'sessionId',
    payload: { sessionId: id, from: idOrNull, to: idOrNull },
    audience: { nobody: 'because sessions are held by the Department itself' },
    noReaction: 'because calendar and Today read the leader of a session themselves',
  }),
  'group.scheduled': event({
    summary: {
      ka: 'ჯგუფის შეხვედრები დაინიშნა.',
      en: 'Sessions of a programme group were scheduled.',
    },
    aggregate: 'group',
    aggregateId: 'groupId',
    payload: { groupId: id, sessions: count },
    audience: { nobody: 'because groups are run by the Department itself' },
    noReaction: 'because calendar and Today read the sessions themselves',
  }),
  'attendance.undone': event({
    summary: {
      ka: 'დასწრების ნიშანი გაუქმდა ან სხვა ნიშნით შეიცვალა.',
      en: 'A mark of attendance was removed, or corrected to an absence.',
    },
    aggregate: 'enrolment',
    aggregateId: 'enrolmentId',
    payload: { enrolmentId: id, beneficiaryId: id, sessionId: id },
    audience: { nobody: 'because the people of the case assess attendance' },
  }),
  'attendance.guestMarked': event({
    summary: {
      ka: 'ჯგუფმა აღრიცხა ადამიანი, რომლის საქმეც სხვა ბიუროშია.',
      en: 'A group recorded the attendance of a person whose case is of another bureau.',
    },
    aggregate: 'enrolment',
    aggregateId: 'enrolmentId',
    payload: { enrolmentId: id, beneficiaryId: id, sessionId: id },
    audience: { nobody: 'because the people of the case assess attendance' },
  }),
  'attendance.reviewDue': event({
    summary: {
      ka: 'არასაპატიო გაცდენების გამო დასწრების განხილვაა საჭირო.',
      en: 'Several unexcused absences in a row require a review of attendance.',
    },
    aggregate: 'enrolment',
    aggregateId: 'enrolmentId',
    payload: { enrolmentId: id, beneficiaryId: id, sessionId: id },
    audience: { nobody: 'because the people of the case assess attendance' },
    noReaction: 'because a person decides what follows, and Today shows the absences',
  }),
} as const satisfies EventTable;

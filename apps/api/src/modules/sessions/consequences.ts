import { effect, inStep, none, whenRead, type Consequences } from '../../platform/consequences.js';

const cancelled = effect(
  'The individual sessions that remain are cancelled; held ones stay.',
  { individualAhead: 'cancelled' },
  'sessions/cancel-sessions',
);
const unled = effect(
  'The scheduled sessions are marked when their leader can no longer lead them, and stand in the work that this worker leaves behind; management hands them over.',
  { leader: 'to replace' },
  whenRead,
);
const fewer = effect('The cancelled session is no longer expected.', { entries: '−1' }, whenRead);
const fewerMeetings = effect(
  'The cancelled sessions and appointments are no longer expected.',
  { entries: '−2' },
  whenRead,
);
const revoked = effect(
  'The address of the worker’s calendar is revoked; a new one is made under the new access.',
  { address: 'ended', entries: '−6' },
  'sessions/end-calendar-address',
);

export const sessionsConsequences: Consequences = {
  sessions: {
    mergeUndone: effect('The sessions go back to their person.', { person: 'own' }, inStep),
    ...none(
      'because an import makes no session, and is not undone once a person that it made has one',
      'importUndone',
    ),
    personMerged: effect(
      'The sessions go on under the surviving record.',
      { person: 'surviving' },
      inStep,
    ),
    caseTransferred: effect(
      'The individual sessions ahead are cancelled; those of a kept enrolment may be kept for a leader of the new bureau.',
      { individualAhead: 'cancelled', bureau: 'there' },
      inStep,
    ),
    caseSuspended: effect(
      'The individual sessions ahead are cancelled; sessions of groups take place.',
      { individualAhead: 'cancelled' },
      'sessions/cancel-sessions',
    ),
    caseClosed: cancelled,
    personDied: cancelled,
    workerLeft: unled,
    workerMoved: unled,
    workerRoleChanged: unled,
    sessionCancelled: effect('The session is cancelled.', { individualAhead: 'cancelled' }, inStep),
    sessionReopened: effect('The session is scheduled again.', { groupHeld: 'scheduled' }, inStep),
    groupCompleted: effect(
      'The sessions of the group that remain are cancelled.',
      { groupAhead: 'cancelled' },
      'sessions/cancel-sessions',
    ),
    ...none('because sessions belong to an enrolment of their own episode', 'episodeOpened'),
    ...none('because a session refers to the person and copies nothing of them', 'personCorrected'),
    ...none(
      'because sessions are held by the Department, and consents to share do not concern them',
      'consentGiven',
      'consentWithdrawn',
      'consentExpired',
      'organisationDeactivated',
    ),
    ...none(
      'because the ended enrolment of the walk is one of a group, whose sessions take place for the others; those of an individual enrolment are cancelled by the same reaction',
      'enrolmentEnded',
    ),
    ...none('because sessions serve an enrolment', 'referralEnded', 'planReplaced'),
  },
  registers: {
    ...none(
      'because the marks of a register name their own person again, and say the same',
      'mergeUndone',
    ),
    ...none(
      'because an import makes no register, and is not undone once a person that it made has one',
      'importUndone',
    ),
    ...none(
      'because the marks of a register name the surviving person, and say the same',
      'personMerged',
    ),
    sessionReopened: effect(
      'The marks of the register that was entered in error are deleted.',
      { group: 'none' },
      inStep,
    ),
    ...none(
      'because a held register says what was, also to the bureau that held it',
      'caseTransferred',
      'caseSuspended',
      'caseClosed',
      'episodeOpened',
      'personCorrected',
      'personDied',
      'consentGiven',
      'consentWithdrawn',
      'consentExpired',
      'workerLeft',
      'workerMoved',
      'workerRoleChanged',
      'organisationDeactivated',
      'enrolmentEnded',
      'referralEnded',
      'planReplaced',
      'groupCompleted',
    ),
    ...none('because a session that was not held has no register', 'sessionCancelled'),
  },
  calendarFeeds: {
    ...none('because a feed holds no name of a person', 'mergeUndone'),
    ...none('because an import makes no session', 'importUndone'),
    ...none('because a feed holds no name of a person', 'personMerged'),
    caseTransferred: effect(
      'The feed of the old worker no longer has the individual sessions and the appointments of the person.',
      { entries: '−4' },
      whenRead,
    ),
    caseSuspended: fewerMeetings,
    caseClosed: fewerMeetings,
    personDied: fewerMeetings,
    workerLeft: revoked,
    workerMoved: revoked,
    workerRoleChanged: revoked,
    sessionCancelled: fewer,
    groupCompleted: fewer,
    ...none('because a new case has no session yet', 'episodeOpened'),
    ...none('because a feed holds no name of a person', 'personCorrected'),
    ...none(
      'because a feed has sessions of the Department only',
      'consentGiven',
      'consentWithdrawn',
      'consentExpired',
      'organisationDeactivated',
      'referralEnded',
      'planReplaced',
    ),
    ...none('because the session stands in the calendar, held or scheduled', 'sessionReopened'),
    ...none('because the group meets without the person', 'enrolmentEnded'),
  },
};

import { effect, inStep, none, whenRead, type Consequences } from '../../platform/consequences.js';

const cancelled = effect(
  'The appointments ahead are cancelled; past ones stay to be recorded.',
  { ahead: 'cancelled' },
  'appointments/cancel-appointments',
);
const withoutColleague = effect(
  'The planned appointments are marked when their colleague can no longer meet the person, and stand in the work that this worker leaves behind; management hands them over.',
  { colleague: 'to replace' },
  whenRead,
);

export const appointmentsConsequences: Consequences = {
  appointments: {
    personMerged: effect(
      'The appointments go on under the surviving record.',
      { person: 'surviving' },
      inStep,
    ),
    mergeUndone: effect('The appointments go back to their person.', { person: 'own' }, inStep),
    caseTransferred: effect(
      'The appointments ahead are cancelled, because their colleague stays behind.',
      { ahead: 'cancelled', bureau: 'there' },
      inStep,
    ),
    caseSuspended: cancelled,
    caseClosed: cancelled,
    personDied: cancelled,
    workerLeft: withoutColleague,
    workerMoved: withoutColleague,
    workerRoleChanged: withoutColleague,
    ...none(
      'because an import makes no appointment, and is not undone once a person that it made has one',
      'importUndone',
    ),
    ...none('because appointments belong to their own episode', 'episodeOpened'),
    ...none(
      'because an appointment refers to the person and copies nothing of them',
      'personCorrected',
    ),
    ...none(
      'because appointments are held by the Department, and consents to share do not concern them',
      'consentGiven',
      'consentWithdrawn',
      'consentExpired',
      'organisationDeactivated',
      'referralEnded',
    ),
    ...none(
      'because an appointment belongs to no programme and to no plan',
      'sessionCancelled',
      'sessionReopened',
      'enrolmentEnded',
      'planReplaced',
      'groupCompleted',
    ),
  },
};

import { effect, none, type Consequences } from '../../platform/consequences.js';

const ended = effect(
  'The absence of the colleague is cancelled: nobody awaits them back in this bureau.',
  { absence: 'cancelled' },
  'staff-absences/end-absences',
);

export const staffAbsencesConsequences: Consequences = {
  staffAbsences: {
    workerLeft: ended,
    workerMoved: ended,
    ...none(
      'because who has another role in the same bureau is absent and stands in as before',
      'workerRoleChanged',
    ),
    ...none(
      'because an absence belongs to a member of staff, and to no person',
      'caseTransferred',
      'caseSuspended',
      'caseClosed',
      'episodeOpened',
      'personMerged',
      'mergeUndone',
      'importUndone',
      'personCorrected',
      'personDied',
      'consentGiven',
      'consentWithdrawn',
      'consentExpired',
      'organisationDeactivated',
      'sessionCancelled',
      'sessionReopened',
      'enrolmentEnded',
      'referralEnded',
      'planReplaced',
      'groupCompleted',
    ),
  },
};

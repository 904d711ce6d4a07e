import { effect, inStep, none, type Consequences } from '../../platform/consequences.js';

const ended = effect(
  'The sign-ins of the account end with the next request.',
  { worker: 'ended' },
  inStep,
);

export const accountsConsequences: Consequences = {
  signIns: {
    workerLeft: ended,
    workerMoved: ended,
    workerRoleChanged: ended,
    organisationDeactivated: effect(
      'The accounts of the organisation, their sign-ins and its API clients end.',
      { partner: 'ended' },
      'accounts/end-access-of-organisation',
    ),
    ...none(
      'because an account belongs to a user, whose access to the person follows from the person’s bureau, consents and referrals',
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
      'sessionCancelled',
      'sessionReopened',
      'enrolmentEnded',
      'referralEnded',
      'planReplaced',
      'groupCompleted',
    ),
  },
};

import { effect, inStep, none, type Consequences } from '../../platform/consequences.js';

const closes = effect(
  'The case is closed, its assignment ends, and its day of closing is kept. Who managed it last stays named.',
  { open: 'closed' },
  inStep,
);
const loses = (why: string) =>
  effect(
    `The open cases of the worker are left without a case manager; the ended assignment says that the worker ${why}. They stay in the work that this worker leaves behind, until they are handed over.`,
    { manager: 'none' },
    'beneficiaries/release-cases-of-moved',
  );

export const beneficiariesConsequences: Consequences = {
  cases: {
    personMerged: effect(
      'The cases of both stay, each as it is, under the surviving record.',
      { person: 'surviving' },
      inStep,
    ),
    caseTransferred: effect(
      'The case moves to the other bureau, without a case manager. Today shows it there to those who assign cases, and tells the manager before for two weeks where it went.',
      { bureau: 'there', manager: 'none' },
      inStep,
    ),
    caseSuspended: effect(
      'The case is suspended and keeps the state to which it returns.',
      { open: 'suspended' },
      inStep,
    ),
    caseClosed: closes,
    episodeOpened: effect(
      'A new case is opened beside the closed ones, which do not change.',
      { episodes: '+1' },
      inStep,
    ),
    personDied: closes,
    workerLeft: loses('left'),
    workerMoved: loses('moved'),
    workerRoleChanged: loses('got another role'),
    ...none('because a case refers to the person and copies nothing of them', 'personCorrected'),
    ...none('because a case does not rest on this consent', 'consentGiven'),
    ...none(
      'because this consent covers the sharing with partners; the end of the consent to voluntary work proposes the closing of a voluntary case in its own step',
      'consentWithdrawn',
      'consentExpired',
    ),
    ...none('because no case belongs to a partner', 'organisationDeactivated'),
    ...none(
      'because the people of the case decide what becomes of it',
      'sessionCancelled',
      'sessionReopened',
      'enrolmentEnded',
      'referralEnded',
      'groupCompleted',
    ),
    ...none('because the case is active already', 'planReplaced'),
  },
  consents: {
    personMerged: effect(
      'The consents of both stay under the surviving record. Of two equal ones in force, the one that ends earlier lapses as replaced.',
      { person: 'surviving' },
      inStep,
    ),
    caseTransferred: effect('The consents move with the person.', { bureau: 'there' }, inStep),
    consentGiven: effect('The consent is recorded.', { recorded: '+1' }, inStep),
    consentWithdrawn: effect('The consent is withdrawn.', { sharing: 'withdrawn' }, inStep),
    consentExpired: effect('The consent has lapsed.', { sharing: 'expired' }, inStep),
    ...none(
      'because a consent is given to the Department, not for one case, until it is withdrawn or its last day passes',
      'caseSuspended',
      'caseClosed',
      'episodeOpened',
    ),
    ...none(
      'because a consent is the word of the person, whoever corrects a name',
      'personCorrected',
    ),
    ...none('because what a person allowed is not taken back by their death', 'personDied'),
    ...none(
      'because a consent is given to the Department, not to a worker',
      'workerLeft',
      'workerMoved',
      'workerRoleChanged',
    ),
    ...none(
      'because the person gave it and only the person takes it back; nothing is shared meanwhile',
      'organisationDeactivated',
    ),
    ...none(
      'because work under a consent does not change it',
      'sessionCancelled',
      'sessionReopened',
      'enrolmentEnded',
      'referralEnded',
      'planReplaced',
      'groupCompleted',
    ),
  },
  savedViews: none(
    'because a saved view holds filters of a list and no person, and belongs to its author, for whom it waits',
    'caseTransferred',
    'caseSuspended',
    'caseClosed',
    'episodeOpened',
    'personMerged',
    'personCorrected',
    'personDied',
    'consentGiven',
    'consentWithdrawn',
    'consentExpired',
    'workerLeft',
    'workerMoved',
    'workerRoleChanged',
    'organisationDeactivated',
    'sessionCancelled',
    'sessionReopened',
    'enrolmentEnded',
    'referralEnded',
    'planReplaced',
    'groupCompleted',
  ),
};

import type { TaskRule } from '@gza/contract';
import { effect, inStep, none, whenRead, type Consequences } from '../../platform/consequences.js';

/** What rules ask for, for the person of the walk whose case has a manager, beside the changes of a step. */
const asked = (...rules: readonly TaskRule[]): string =>
  [...rules, 'documentExpiring', 'documentExpiring', 'safetyAlert'].sort().join(' ');
const underWay = ['familyContactDue', 'involvementEnding'] as const;

const lapsed = effect(
  'The open tasks lapse. What rules ask for ends with the case, but for an alert that stays open; the aftercare begins, unless nobody is there to ask.',
  { tasks: 'lapsed', askedFor: 'safetyAlert' },
  'tasks/lapse-tasks',
  whenRead,
);
const withoutColleague = effect(
  'The open tasks stand in the work that this worker leaves behind; management hands them over, or they follow the case to its new manager. Rules ask for a case manager.',
  { colleague: 'to replace', askedFor: asked('caseWithoutManager', ...underWay) },
  whenRead,
);

export const tasksConsequences: Consequences = {
  tasks: {
    personMerged: effect(
      'The tasks go on under the surviving record.',
      { person: 'surviving' },
      inStep,
    ),
    mergeUndone: effect('The tasks go back to their person.', { person: 'own' }, inStep),
    caseTransferred: effect(
      'The open tasks go with the case, and wait for the case manager whom the other bureau names; so does what rules ask for.',
      {
        colleague: 'none',
        bureau: 'there',
        askedFor: asked('caseWithoutManager', ...underWay),
      },
      inStep,
    ),
    caseClosed: lapsed,
    personDied: lapsed,
    workerLeft: withoutColleague,
    workerMoved: withoutColleague,
    workerRoleChanged: withoutColleague,
    caseSuspended: effect(
      'The open tasks stay, because what was agreed is still to be done. The rules of the work with the person pause.',
      { askedFor: asked() },
      whenRead,
    ),
    episodeOpened: effect(
      'Tasks belong to their own episode. Rules ask for what a new case needs.',
      { askedFor: asked('caseWithoutManager', 'firstContactDue', 'involvementEnding') },
      whenRead,
    ),
    planReplaced: effect(
      'A rule asks for the review of the new plan.',
      { askedFor: asked(...underWay, 'planReviewDue') },
      whenRead,
    ),
    ...none(
      'because an import makes no task, and is not undone once a person that it made has one',
      'importUndone',
    ),
    ...none('because a task refers to the person and copies nothing of them', 'personCorrected'),
    ...none(
      'because tasks are the work of the Department, and consents to share do not concern them',
      'consentGiven',
      'consentWithdrawn',
      'consentExpired',
      'organisationDeactivated',
      'referralEnded',
    ),
    ...none(
      'because a task belongs to no programme and to no plan',
      'sessionCancelled',
      'sessionReopened',
      'enrolmentEnded',
      'groupCompleted',
    ),
  },
};

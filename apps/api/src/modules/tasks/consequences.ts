import type { TaskRule } from '@gza/contract';
import { effect, inStep, none, whenRead, type Consequences } from '../../platform/consequences.js';

/** What rules ask for, for the person of the walk whose case has a manager, beside the changes of a step. */
const asked = (...rules: readonly TaskRule[]): string =>
  [...rules, 'documentExpiring', 'documentExpiring', 'safetyAlert'].sort().join(' ');
const beforeRelease = 'visitBeforeRelease';
const underWay = ['familyContactDue', 'involvementEnding', beforeRelease] as const;

const lapsed = (text: string, askedFor: string) =>
  effect(
    `The open tasks lapse. What rules ask for ends with the case, but for an alert that stays open${text}.`,
    { tasks: 'lapsed', askedFor },
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
      'The tasks go on under the surviving record, and rules read what both were: the application of the other record needs no visit to the prison.',
      {
        person: 'surviving',
        askedFor: asked('familyContactDue', 'involvementEnding'),
      },
      inStep,
      whenRead,
    ),
    mergeUndone: effect(
      'The tasks go back to their person, and rules ask again for what they asked for.',
      { person: 'own', askedFor: asked(...underWay) },
      inStep,
      whenRead,
    ),
    caseTransferred: effect(
      'The open tasks go with the case, and wait for the case manager whom the other bureau names; so does what rules ask for.',
      {
        colleague: 'none',
        bureau: 'there',
        askedFor: asked('caseWithoutManager', ...underWay),
      },
      inStep,
    ),
    caseClosed: lapsed(
      ', and the visit before a release, which management sees to; the aftercare begins, unless nobody is there to ask',
      'safetyAlert visitBeforeRelease',
    ),
    personDied: lapsed('; nobody is there to visit or to ask', 'safetyAlert'),
    workerLeft: withoutColleague,
    workerMoved: withoutColleague,
    workerRoleChanged: withoutColleague,
    caseSuspended: effect(
      'The open tasks stay, because what was agreed is still to be done. The rules of the work with the person pause.',
      { askedFor: asked(beforeRelease) },
      whenRead,
    ),
    episodeOpened: effect(
      'Tasks belong to their own episode. Rules ask for what a new case needs, and no longer for a visit before the release: the person has applied.',
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

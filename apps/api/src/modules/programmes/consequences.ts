import { effect, inStep, none, whenRead, type Consequences } from '../../platform/consequences.js';

const ended = effect(
  'Every enrolment that has not ended ends by an administrative exit; a completed one stays completed.',
  { individual: 'adminExit', inGroup: 'adminExit' },
  'programmes/end-enrolments',
);
const freed = effect('The place of the person becomes free.', { members: '−1' }, whenRead);
const unled = effect(
  'The group is marked when a facilitator can no longer lead it, and stands in the work that this worker leaves behind; management hands it over.',
  { leader: 'to replace' },
  whenRead,
);

export const programmesConsequences: Consequences = {
  enrolments: {
    mergeUndone: effect('The enrolments go back to their person.', { person: 'own' }, inStep),
    ...none(
      'because an import makes no enrolment, and is not undone once a person that it made has one',
      'importUndone',
    ),
    personMerged: effect(
      'The enrolments go on under the surviving record.',
      { person: 'surviving' },
      inStep,
    ),
    caseTransferred: effect(
      'Each open enrolment ends as transferred out, unless the transfer keeps it; all move with the person.',
      { individual: 'transferredOut', inGroup: 'transferredOut', bureau: 'there' },
      inStep,
    ),
    caseClosed: ended,
    personDied: ended,
    sessionReopened: effect(
      'When the last mark of attendance goes with the register, the enrolment has not started.',
      { inGroup: 'enrolled' },
      'sessions/undo-start',
    ),
    enrolmentEnded: effect('The enrolment ends.', { inGroup: 'droppedOut' }, inStep),
    ...none('because the place in a group is kept during a suspension', 'caseSuspended'),
    ...none('because an enrolment belongs to its episode', 'episodeOpened'),
    ...none(
      'because whether a person is suitable was decided with what was known, and failed rules stay named',
      'personCorrected',
    ),
    ...none('because an enrolment rests on the plan or the case', 'consentGiven'),
    ...none(
      'because programmes are run by the Department, and this consent covers partners',
      'consentWithdrawn',
      'consentExpired',
    ),
    ...none(
      'because an enrolment has no worker of its own',
      'workerLeft',
      'workerMoved',
      'workerRoleChanged',
    ),
    ...none('because programmes are run by the Department', 'organisationDeactivated'),
    ...none('because the programme goes on with its next session', 'sessionCancelled'),
    ...none('because a referral is another kind of help', 'referralEnded'),
    ...none(
      'because an enrolment serves its item through all versions of the plan',
      'planReplaced',
    ),
    ...none(
      'because a group is completed only when no member is enrolled or started',
      'groupCompleted',
    ),
  },
  groups: {
    ...none('because each person keeps the place in the group', 'mergeUndone'),
    ...none('because an import makes no place in a group', 'importUndone'),
    ...none('because the person keeps the place in the group', 'personMerged'),
    caseTransferred: effect(
      'The place becomes free; a person whose enrolment is kept stays in the group and is counted.',
      { members: '−1' },
      whenRead,
    ),
    caseClosed: freed,
    personDied: freed,
    workerLeft: unled,
    workerMoved: unled,
    workerRoleChanged: unled,
    enrolmentEnded: freed,
    groupCompleted: effect('The group is completed.', { group: 'completed' }, inStep),
    ...none('because the place in the group is kept', 'caseSuspended'),
    ...none('because nobody is in a group by a new case', 'episodeOpened'),
    ...none('because a group refers to the person and copies nothing of them', 'personCorrected'),
    ...none(
      'because groups are run by the Department, and consents to share do not concern them',
      'consentGiven',
      'consentWithdrawn',
      'consentExpired',
      'organisationDeactivated',
    ),
    ...none('because a group goes on with its next session', 'sessionCancelled', 'sessionReopened'),
    ...none(
      'because a group does not depend on referrals and plans',
      'referralEnded',
      'planReplaced',
    ),
  },
};

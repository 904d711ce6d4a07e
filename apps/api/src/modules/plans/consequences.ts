import { effect, inStep, none, whenRead, type Consequences } from '../../platform/consequences.js';

const items = 'plans/follow-enrolment';
const discarded = effect(
  'A version in preparation is discarded, whether it is a draft, waits for its approval or its signatures, or is signed. What names its goals and items goes on under the same ones of the version in force.',
  { nextPlan: 'discarded', plansOnToday: '−1' },
  'plans/end-plans',
);
const replanned = effect(
  'An item in progress by a referral that was withdrawn is planned again.',
  { serviceItem: 'planned' },
  'plans/follow-referral',
);
const ended = effect(
  'The plan in force is completed when the goals of the case were met and nothing of it is open, otherwise terminated; its next review is cleared. Goals and items show how far the plan came, and nobody has to see to them.',
  { inForce: 'terminated', review: 'none', colleague: 'none' },
  'plans/end-plans',
);

const left = effect(
  'The plan is carried out by the case manager of its case, whoever that is. The open items that the worker sees to stand in the work that this worker leaves behind; management hands them over.',
  { colleague: 'to replace' },
  whenRead,
);

export const plansConsequences: Consequences = {
  plans: {
    mergeUndone: effect('The plans go back to their person.', { person: 'own' }, inStep),
    ...none(
      'because an import makes no plan, and is not undone once a person that it made has one',
      'importUndone',
    ),
    personMerged: effect(
      'The plans go on under the surviving record.',
      { person: 'surviving' },
      inStep,
    ),
    caseTransferred: effect(
      'The plan moves with the person; the item of an enrolment that ends is planned again. Open items that a colleague sees to are seen to by the next case manager.',
      { bureau: 'there', programmeItem: 'planned', colleague: 'none' },
      inStep,
      items,
    ),
    caseClosed: ended,
    personDied: ended,
    consentWithdrawn: replanned,
    consentExpired: replanned,
    sessionReopened: effect(
      'When the start of an enrolment is undone, the item that it serves is planned again.',
      { programmeItem: 'planned' },
      items,
    ),
    enrolmentEnded: effect(
      'The item that the enrolment serves is done when it was completed, not done when it was left early, and planned again when nothing had begun or the person moved.',
      { programmeItem: 'notDone' },
      items,
    ),
    referralEnded: effect(
      'The item that the referral serves is done when the service was delivered, not done when it was discontinued or not taken up, and planned again otherwise.',
      { serviceItem: 'done' },
      'plans/follow-referral',
    ),
    planReplaced: effect(
      'The old version is superseded; the progress of its goals and items is carried to the next one, whose items follow what began before it was in force, and are seen to by the colleagues that it names.',
      { inForce: 'superseded', nextProgrammeItem: 'inProgress', review: 'none', colleague: 'none' },
      inStep,
      'plans/follow-what-began',
    ),
    ...none('because the plan waits for the resumption of the case', 'caseSuspended'),
    ...none('because a plan belongs to its episode', 'episodeOpened'),
    ...none(
      'because an approved plan says what was agreed; a draft follows the rules at its submission',
      'personCorrected',
    ),
    ...none('because a plan rests on the case', 'consentGiven'),
    workerLeft: left,
    workerMoved: left,
    ...none(
      'because any active colleague of the bureau may see to an item, and the case manager carries out the rest',
      'workerRoleChanged',
    ),
    ...none('because an item names a service and no partner', 'organisationDeactivated'),
    ...none('because an item goes on with the next session', 'sessionCancelled'),
    ...none('because a group is completed after its members', 'groupCompleted'),
  },
  approvals: {
    ...none('because what waits for its approval waits under its own person again', 'mergeUndone'),
    ...none(
      'because nothing of an import waits for an approval, and it is not undone once a person that it made has a plan or an assessment',
      'importUndone',
    ),
    ...none(
      'because a version that waits for its approval waits under the surviving record',
      'personMerged',
    ),
    caseClosed: discarded,
    personDied: discarded,
    caseTransferred: effect(
      'The approval is asked of the supervisor of the other bureau.',
      { plansOnToday: '−1' },
      'read from the changed records',
    ),
    planReplaced: effect('The signed version is in force.', { nextPlan: 'active' }, inStep),
    ...none('because an approval may be given during a suspension', 'caseSuspended'),
    ...none('because nothing of a new case waits for an approval', 'episodeOpened'),
    ...none(
      'because the supervisor decides on the version as it was submitted',
      'personCorrected',
      'consentGiven',
      'consentWithdrawn',
      'consentExpired',
      'organisationDeactivated',
      'sessionCancelled',
      'sessionReopened',
      'enrolmentEnded',
      'referralEnded',
      'groupCompleted',
    ),
    ...none(
      'because any supervisor of the bureau approves, and the author may be gone',
      'workerLeft',
      'workerMoved',
      'workerRoleChanged',
    ),
  },
};

import { effect, none, whenRead, type Consequences } from '../../platform/consequences.js';

const closed = effect(
  'The case leaves the stock and the caseload and is an exit of the day; its enrolments are administrative exits.',
  {
    'active-stock': '−1',
    'active-stock cases': '−1',
    caseload: '−1',
    'caseload of': '−1',
    'completion running': '−1',
    'completion adminExit': '+1',
    'enrolment-funnel adminExit': '+2',
    exits: '+1',
  },
  whenRead,
);
const unassigned = effect(
  'The caseload counts the open case as unassigned, and no longer for the worker.',
  { caseload: '−1', 'caseload of': '−1', 'caseload unassigned': '+1' },
  whenRead,
);
const unshared = effect(
  'Referrals that ended with the consent are no part of the uptake.',
  { 'referral-uptake sent': '−4' },
  whenRead,
);

export const reportingConsequences: Consequences = {
  figures: {
    ...none('because cases, sessions and services are counted as before', 'mergeUndone'),
    importUndone: effect(
      'The cases that the import opened leave every figure, as if it had not been.',
      {
        'active-stock': '−1',
        'active-stock cases': '−1',
        'caseload unassigned': '−1',
        entries: '−1',
        'entries first': '−1',
        'entries persons': '−1',
      },
      whenRead,
    ),
    ...none(
      'because cases, sessions and services are counted as before, and a person with two records once, as it should have been',
      'personMerged',
    ),
    caseTransferred: effect(
      'From now on the stock and the caseload are those of the other bureau. What was done before stays with the bureau that did it; open enrolments there end as transferred.',
      {
        'active-stock': '−1',
        'active-stock cases': '−1',
        caseload: '−1',
        'caseload of': '−1',
        'completion running': '−1',
        'completion transferredOut': '+1',
        'enrolment-funnel transferredOut': '+2',
      },
      whenRead,
    ),
    caseClosed: closed,
    personDied: closed,
    episodeOpened: effect(
      'The new case is an entry of the day by a returning person, in the stock and unassigned.',
      {
        'active-stock': '+1',
        'active-stock cases': '+1',
        'caseload unassigned': '+1',
        entries: '+1',
        'entries returning': '+1',
      },
      whenRead,
    ),
    consentWithdrawn: unshared,
    consentExpired: unshared,
    workerLeft: unassigned,
    workerMoved: unassigned,
    workerRoleChanged: unassigned,
    sessionReopened: effect(
      'The attendance of the register and the start that rested on it are not counted.',
      {
        attendance: '−1',
        'attendance of': '−1',
        'completion started': '−1',
        'completion running': '−1',
        'enrolment-funnel started': '−1',
      },
      whenRead,
    ),
    enrolmentEnded: effect(
      'The enrolment counts by its ending; the completion of a group is counted when the group has ended.',
      { 'enrolment-funnel droppedOut': '+1' },
      whenRead,
    ),
    referralEnded: effect(
      'The delivered service is counted with its units.',
      { 'services-delivered deliveries': '+1', 'services-delivered units': '+3' },
      whenRead,
    ),
    groupCompleted: effect(
      'The completion of its members is counted.',
      { completion: '+1', 'completion of': '+1', 'completion running': '−1' },
      whenRead,
    ),
    ...none('because a suspended case is in the stock and with its manager', 'caseSuspended'),
    ...none(
      'because totals do not depend on names and birth dates; breakdowns by age and sex follow the record',
      'personCorrected',
    ),
    ...none('because no figure counts consents', 'consentGiven'),
    ...none('because what a partner has done is counted, whoever it is', 'organisationDeactivated'),
    ...none('because only held sessions are counted', 'sessionCancelled'),
    ...none('because no figure counts versions of plans', 'planReplaced'),
  },
};

/** @typedef {import('./defects.mjs').Defect} Defect */

/** Name and promise of a defect, the module whose reaction is removed, and its handler. */
const reactions = /** @type {const} */ ([
  [
    'a case that leaves its referrals with the partner',
    'The referrals of a closed case are withdrawn.',
    'services',
    'endReferralsWithCase',
  ],
  [
    'a case that leaves its cards requested',
    'The requested cards of a closed case are cancelled.',
    'services',
    'cancelCardsWithCase',
  ],
  [
    'a consent that ends without its referrals',
    'Referrals that no consent covers are withdrawn.',
    'services',
    'withdrawWithConsent',
  ],
  [
    'a partner that ends and goes on offering',
    'The offers of a deactivated organisation are suspended.',
    'services',
    'suspendOffersOfOrganisation',
  ],
  [
    'a case that leaves places taken',
    'The enrolments of a closed case end.',
    'programmes',
    'endEnrolmentsWithCase',
  ],
  [
    'a case that leaves its plan in force',
    'The plans of a closed case end.',
    'plans',
    'endPlansWithCase',
  ],
  [
    'an item that stays planned while its programme runs',
    'An item of a plan follows its enrolment.',
    'plans',
    'followEnrolment',
  ],
  [
    'an item that does not hear of its referral',
    'An item of a plan follows its referral.',
    'plans',
    'followReferral',
  ],
  [
    'a suspended case whose sessions take place',
    'The individual sessions of a suspended case are cancelled.',
    'sessions',
    'cancelWithSuspension',
  ],
  [
    'a group that ends and goes on meeting',
    'The sessions of a completed group are cancelled.',
    'sessions',
    'cancelWithGroup',
  ],
  [
    'a start that outlives its register',
    'An enrolment whose last mark is undone has not started.',
    'sessions',
    'undoStartWithAttendance',
  ],
  [
    'a worker who leaves and keeps the cases',
    'The open cases of a worker who leaves have no manager.',
    'beneficiaries',
    'releaseCasesOfMoved',
  ],
  [
    'a case that leaves assessments in progress',
    'The assessments in progress of a closed case are discarded.',
    'assessments',
    'discardDraftsWithCase',
  ],
]);

/**
 * Reactions that no longer react: the cell of the page docs/consequences.md that they fill turns red.
 *
 * @type {readonly Defect[]}
 */
export const removedReactions = reactions.map(([name, promise, module, handler]) => ({
  name,
  promise,
  file: `apps/api/src/modules/${module}/index.ts`,
  find: `handle: ${handler},`,
  replacement: `handle: async () => void ${handler},`,
  test: 'apps/api/test/consequences/walk',
}));

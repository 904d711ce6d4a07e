import type { OperationId } from '@gza/contract';
import type { EventName } from '@gza/contract/events';

interface Cause {
  readonly title: string;
  /** Operations that cause it, each alone. */
  readonly operations: readonly OperationId[];
  /** Event of the catalogue to which other modules react, if there is one. */
  readonly event?: EventName;
  readonly job?: string;
}

/**
 * Steps after which something else may have to follow. A step that the product does not have yet stands in
 * `absentCauses`; with its first operation it moves here, and the compiler asks every module for its cell.
 */
export const causes = {
  caseTransferred: { title: 'Case transferred', operations: ['transferCase'] },
  caseSuspended: { title: 'Case suspended', operations: ['suspendCase'], event: 'case.moved' },
  caseClosed: { title: 'Case closed', operations: ['closeCase'], event: 'case.moved' },
  episodeOpened: {
    title: 'New episode opened',
    operations: ['acceptApplication'],
    event: 'case.opened',
  },
  personCorrected: { title: 'Person corrected', operations: ['changeBeneficiary'] },
  personMerged: {
    title: 'Person merged into another record',
    operations: ['mergePeople'],
    event: 'person.merged',
  },
  personDied: {
    title: 'Person deceased (case closed for `died`)',
    operations: ['closeCase'],
    event: 'case.moved',
  },
  consentGiven: { title: 'Consent given', operations: ['recordConsent'] },
  consentWithdrawn: {
    title: 'Consent withdrawn',
    operations: ['withdrawConsent'],
    event: 'consent.withdrawn',
  },
  consentExpired: {
    title: 'Consent expired',
    operations: [],
    job: 'expireConsents',
    event: 'consent.expired',
  },
  workerLeft: { title: 'Worker leaves', operations: ['changeUser'], event: 'user.moved' },
  workerMoved: {
    title: 'Worker moves to another bureau',
    operations: ['changeUser'],
    event: 'user.moved',
  },
  workerRoleChanged: {
    title: 'Worker changes role',
    operations: ['changeUser'],
    event: 'user.moved',
  },
  organisationDeactivated: {
    title: 'Organisation deactivated',
    operations: ['changeOrganisation'],
    event: 'organisation.deactivated',
  },
  sessionCancelled: {
    title: 'Session cancelled',
    operations: ['cancelSession'],
    event: 'session.cancelled',
  },
  sessionReopened: {
    title: 'Session reopened',
    operations: ['reopenSession'],
    event: 'attendance.undone',
  },
  enrolmentEnded: {
    title: 'Enrolment ended',
    operations: [
      'dropOutEnrolment',
      'withdrawEnrolment',
      'excludeFromProgramme',
      'transferOutEnrolment',
      'adminExitEnrolment',
      'recordNonStarter',
      'completeEnrolment',
    ],
    event: 'enrolment.moved',
  },
  referralEnded: {
    title: 'Referral ended',
    operations: [
      'deliverReferral',
      'rejectReferral',
      'markReferralNotTakenUp',
      'discontinueReferral',
      'withdrawReferral',
    ],
    event: 'referral.delivered',
  },
  planReplaced: {
    title: 'Plan version replaced',
    operations: ['activatePlan'],
    event: 'plan.superseded',
  },
  groupCompleted: {
    title: 'Group completed',
    operations: ['completeGroup'],
    event: 'group.moved',
  },
} as const satisfies Readonly<Record<string, Cause>>;
export type CauseName = keyof typeof causes;
export const causeNames = Object.keys(causes) as CauseName[];

/** Steps of the design that no operation causes yet. */
export const absentCauses: Readonly<
  Record<string, { readonly title: string; readonly because: string; readonly operations: RegExp }>
> = {};

/** What may depend on such a step. The rows of the table. */
export const dependents = {
  cases: 'Cases',
  enrolments: 'Enrolments',
  sessions: 'Sessions',
  registers: 'Registers',
  groups: 'Groups',
  plans: 'Plans and items',
  assessments: 'Assessments',
  approvals: 'Approvals',
  referrals: 'Referrals',
  offers: 'Offers of partners',
  cards: 'Cards',
  deliveries: 'Deliveries',
  consents: 'Consents',
  alerts: 'Alerts',
  drafts: 'Drafts',
  savedViews: 'Saved views',
  calendarFeeds: 'Calendar feeds',
  signIns: 'Sign-ins',
  figures: 'Figures',
} as const;
export type DependentName = keyof typeof dependents;
export const dependentNames = Object.keys(dependents) as DependentName[];

/** Dependent things of the design that the product does not store yet. */
export const absentDependents: Readonly<
  Record<string, { readonly title: string; readonly because: string; readonly operations: RegExp }>
> = {
  holds: {
    title: 'Holds',
    because: 'because nothing can be held yet: neither a place nor the erasure of a record',
    operations: /Hold|^hold(?!Session)/u,
  },
  notices: {
    title: 'Notices',
    because: 'because Today reads what waits, and nothing is stored for a reader yet',
    operations: /(?<!Release)Notice|Notification|Inbox/u,
  },
};

export interface Effect {
  /** What happens, as a sentence. */
  readonly does: string;
  /**
   * Facets that change, with their new value. A facet is one view of the thing: the state of a card that is
   * `requested`. A test walks each step and compares; what is not named here must not change.
   */
  readonly changes: Readonly<Record<string, string>>;
  /** Names of reactions (`services/cancel-cards`), or of what the step itself does in its transaction. */
  readonly by: readonly string[];
}
export interface NoEffect {
  /** The reason, beginning with *because*. */
  readonly nothing: string;
}
export type Cell = Effect | NoEffect;

/** Cells of a module: what each step does to the things that the module owns. */
export type Consequences = {
  readonly [D in DependentName]?: Readonly<Record<CauseName, Cell>>;
};

/** The step itself does it, in its transaction. */
export const inStep = 'the step itself';
/** Nothing is stored: the thing is read from what did change. */
export const whenRead = 'read from the changed records';

export const effect = (
  does: string,
  changes: Readonly<Record<string, string>>,
  ...by: string[]
): Effect => ({ does, changes, by });

/** The same reason for several steps. */
export const none = <const C extends CauseName>(
  nothing: string,
  ...of: readonly C[]
): Record<C, NoEffect> =>
  Object.fromEntries(of.map((cause) => [cause, { nothing }])) as Record<C, NoEffect>;

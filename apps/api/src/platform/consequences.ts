import type { OperationId } from '@gza/contract';
import type { EventName } from '@gza/contract/events';

interface Cause {
  readonly title: string;
  /** Operations that cause it, each alone. */
  readonly operations: readonly OperationId[];
  /** Events of the catalogue that tell of it, and to which other modules react. */
  readonly events?: readonly EventName[];
  readonly job?: string;
}

/**
 * Steps after which something else may have to follow. A step that the product does not have yet stands in
 * `absentCauses`; with its first operation it moves here, and the compiler asks every module for its cell.
 */
export const causes = {
  caseTransferred: { title: 'Case transferred', operations: ['transferCase'] },
  caseSuspended: { title: 'Case suspended', operations: ['suspendCase'], events: ['case.moved'] },
  caseClosed: { title: 'Case closed', operations: ['closeCase'], events: ['case.moved'] },
  episodeOpened: {
    title: 'New episode opened',
    operations: ['acceptApplication'],
    events: ['case.opened'],
  },
  personCorrected: { title: 'Person corrected', operations: ['changeBeneficiary'] },
  personMerged: {
    title: 'Person merged into another record',
    operations: ['mergePeople'],
    events: ['person.merged'],
  },
  mergeUndone: {
    title: 'Merge of two records undone',
    operations: ['undoMerge'],
    events: ['person.unmerged'],
  },
  importUndone: {
    title: 'Import undone',
    operations: ['undoImport'],
    events: ['import.undone'],
  },
  personDied: {
    title: 'Person deceased (case closed for `died`)',
    operations: ['closeCase'],
    events: ['case.moved'],
  },
  consentGiven: { title: 'Consent given', operations: ['recordConsent'] },
  consentWithdrawn: {
    title: 'Consent withdrawn',
    operations: ['withdrawConsent'],
    events: ['consent.withdrawn'],
  },
  consentExpired: {
    title: 'Consent expired',
    operations: [],
    job: 'expireConsents',
    events: ['consent.expired'],
  },
  workerLeft: { title: 'Worker leaves', operations: ['changeUser'], events: ['user.moved'] },
  workerMoved: {
    title: 'Worker moves to another bureau',
    operations: ['changeUser'],
    events: ['user.moved'],
  },
  workerRoleChanged: {
    title: 'Worker changes role',
    operations: ['changeUser'],
    events: ['user.moved'],
  },
  organisationDeactivated: {
    title: 'Organisation deactivated',
    operations: ['changeOrganisation'],
    events: ['organisation.deactivated'],
  },
  sessionCancelled: {
    title: 'Session cancelled',
    operations: ['cancelSession'],
    events: ['session.cancelled'],
  },
  sessionReopened: {
    title: 'Session reopened',
    operations: ['reopenSession'],
    events: ['attendance.undone'],
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
    events: ['enrolment.moved'],
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
    events: [
      'referral.delivered',
      'referral.rejected',
      'referral.notTakenUp',
      'referral.discontinued',
      'referral.withdrawn',
      'referral.expired',
    ],
  },
  planReplaced: {
    title: 'Plan version replaced',
    operations: ['activatePlan'],
    events: ['plan.superseded', 'plan.activated'],
  },
  groupCompleted: {
    title: 'Group completed',
    operations: ['completeGroup'],
    events: ['group.moved'],
  },
} as const satisfies Readonly<Record<string, Cause>>;
export type CauseName = keyof typeof causes;
export const causeNames = Object.keys(causes) as CauseName[];
/** Events that tell of a step. */
export const eventsOf = (name: CauseName): readonly EventName[] => {
  const { events = [] }: Cause = causes[name];
  return events;
};

type StepEvent = Extract<
  (typeof causes)[CauseName],
  { readonly events: unknown }
>['events'][number];

/** Every other event of the catalogue, with the reason why it is no step of the table. */
export const otherEvents: Readonly<Record<Exclude<EventName, StepEvent>, string>> = {
  'application.received': 'because nothing depends on an application before it is decided',
  'case.assigned':
    'because what depends on a case follows the case, whoever manages it; sessions and groups that the manager before leads are handed over with the case (`handOverWork`)',
  'assessment.started': 'because nothing depends on an assessment before it is approved',
  'assessment.completed': 'because nothing depends on an assessment before it is approved',
  'assessment.amended': 'because scores, level and alerts change in the step itself',
  'assessment.approved':
    'because it ends nothing: the approved one before is superseded in the step itself, and a plan keeps the assessment that it answers',
  'assessment.returned': 'because nothing depends on an assessment before it is approved',
  'safety-alert.raised': 'because it begins something and ends nothing',
  'plan.submitted': 'because nothing depends on a version before it is in force',
  'plan.discarded':
    'because what names its parts goes on under the version in force in the step itself, or stops the step',
  'plan.approved': 'because nothing depends on a version before it is in force',
  'plan.returned': 'because nothing depends on a version before it is in force',
  'plan.reopened':
    'because nothing depends on a version before it is in force; its signatures are voided in the step itself',
  'plan.signatureGiven': 'because nothing depends on a version before it is in force',
  'plan.signed': 'because nothing depends on a version before it is in force',
  'plan.reviewStarted': 'because a plan under review stays in force',
  'plan.reviewConcluded':
    'because a confirmed plan goes on; a review that ends the plan ends it as the closing of a case does',
  'plan.completed': 'because enrolments and referrals end in steps of their own, not with the plan',
  'plan.terminated':
    'because enrolments and referrals end in steps of their own, not with the plan',
  'planGoal.moved':
    'because people decide whether a goal is reached, and nothing follows from the decision',
  'planItem.moved': 'because an item follows what serves it, and not the other way round',
  'programmeVersion.moved': 'because groups and enrolments keep the version with which they began',
  'group.facilitatorReplaced':
    'because it changes who leads, and nothing that depends on the group: its sessions, members and registers stay',
  'session.rescheduled': 'because the session stays; calendars read the new time',
  'session.leaderReplaced':
    'because it changes who leads, and nothing that depends on the session; calendars read the new leader',
  'group.scheduled': 'because it begins something and ends nothing',
  'attendance.guestMarked': 'because a mark of a guest is a mark as any other',
  'attendance.reviewDue': 'because it asks for a decision and ends nothing',
  'referral.sent': 'because it begins something and ends nothing',
  'referral.discarded': 'because nothing depends on a draft',
  'referral.accepted': 'because it begins something and ends nothing',
  'referral.inProgress': 'because it begins something and ends nothing',
  'service.delivered':
    'because a delivery says what the person received, and ends nothing; it begins its plan item (`service.delivered` in [events](events.md))',
  'service.itemChanged':
    'because it changes what a delivery serves; the plan items follow (`service.itemChanged` in [events](events.md))',
  'appointment.moved':
    'because nothing depends on an appointment: calendars, Today and the record read it',
  'task.moved':
    'because calendar, record and Today read the tasks themselves, and nothing is stored that depends on one',
  'staffAbsence.changed':
    'because it belongs to no person: Today and the lists read the absences themselves',
  'workingDays.changed':
    'because it belongs to no person: each module computes its open deadlines anew (`workingDays.changed` in [events](events.md))',
};

/** Steps of the design that no operation causes yet. */
export const absentCauses: Readonly<
  Record<string, { readonly title: string; readonly because: string; readonly operations: RegExp }>
> = {};

/** What may depend on such a step. The rows of the table. */
export const dependents = {
  cases: 'Cases',
  releaseNotices: 'Notices of release',
  enrolments: 'Enrolments',
  sessions: 'Sessions',
  appointments: 'Appointments',
  tasks: 'Tasks',
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
  scans: 'Scans of papers',
  photos: 'Photos',
  alerts: 'Alerts',
  drafts: 'Drafts',
  savedViews: 'Saved views',
  calendarFeeds: 'Calendar feeds',
  staffAbsences: 'Absences of staff',
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

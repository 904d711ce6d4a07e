import type { Endpoints, OperationId } from './endpoints.js';

type FirstSegment<P extends string> = P extends `/api/v1/${infer Rest}`
  ? Rest extends `${infer Head}/${string}`
    ? Head
    : Rest
  : never;

/** Resource that an operation reads or changes: the first segment of its path after `/api/v1/`. */
export type Resource = FirstSegment<Endpoints[OperationId]['path']>;

/**
 * Reach of a change of a resource, for programs that cache responses of the API:
 * - `casework`: a person and the work with them. One step causes others (a signed plan moves the case,
 *   and both are on the timeline), and each response repeats the person's name.
 * - `reference`: its names occur in responses of all other resources.
 * - `summary`: made of all other resources, changed by none of its own operations.
 * - `own`: no other resource shows it, though it may show names of others.
 */
export type Reach = 'casework' | 'reference' | 'summary' | 'own';

/** Every resource of the endpoint table; a new path without its line does not compile. */
export const resources: Readonly<Record<Resource, Reach>> = {
  beneficiaries: 'casework',
  'person-merges': 'casework',
  applications: 'casework',
  cases: 'casework',
  consents: 'casework',
  'legal-bases': 'casework',
  outcomes: 'casework',
  'support-persons': 'casework',
  notes: 'casework',
  'hotline-calls': 'casework',
  'pre-release': 'casework',
  documents: 'casework',
  assessments: 'casework',
  'safety-alerts': 'casework',
  plans: 'casework',
  groups: 'casework',
  enrolments: 'casework',
  sessions: 'casework',
  calendar: 'casework',
  'issued-cards': 'casework',
  'service-deliveries': 'casework',
  referrals: 'casework',
  'referral-visits': 'casework',
  appointments: 'casework',
  tasks: 'casework',
  'task-steps': 'casework',
  'staff-absences': 'casework',
  directory: 'casework',
  work: 'casework',
  users: 'reference',
  invitations: 'reference',
  'api-clients': 'reference',
  organisations: 'reference',
  bureaus: 'reference',
  regions: 'reference',
  establishments: 'reference',
  settings: 'reference',
  areas: 'reference',
  programmes: 'reference',
  'programme-versions': 'reference',
  instruments: 'reference',
  services: 'reference',
  'working-days': 'reference',
  // Deadlines and calendars of all other resources depend on them.
  'day-off-decrees': 'reference',
  'public-holidays': 'reference',
  today: 'summary',
  // The response contains the number of open cases of each colleague.
  staff: 'summary',
  reports: 'summary',
  'audit-events': 'summary',
  auth: 'own',
  me: 'own',
  imports: 'own',
  'saved-views': 'own',
  'calendar-feeds': 'own',
  'event-deliveries': 'own',
};

/** Changes whose reach is smaller than that of their resource. */
const exceptions: Readonly<Record<string, Reach | undefined>> = {
  createCalendarFeed: 'own',
  revokeCalendarFeed: 'own',
  // It removes people and cases.
  undoImport: 'casework',
} satisfies Partial<Record<OperationId, Reach>>;

/** Operations that read by POST, because their query names a person or is too long for a URL. */
export const postReads = [
  'searchBeneficiaries',
  'findDuplicates',
  'previewGroupSchedule',
  'findSessionClashes',
  'findAppointmentClashes',
] as const satisfies readonly OperationId[];

/** The resource of an operation by its path; none for those outside `/api/v1/`. */
export const resourceOf = (path: string): Resource | undefined => {
  const [, api, version, resource] = path.split('/');
  return api === 'api' && version === 'v1' ? (resource as Resource) : undefined;
};

/** An operation by its id and path: who asks has these two, and need not have the whole table. */
export interface OperationPath {
  readonly id: string;
  readonly path: string;
}

/** Returns whether a response of `shown` may be out of date after a call of `changed`. */
export function isStaleAfter(changed: OperationPath, shown: OperationPath): boolean {
  const [from, to] = [resourceOf(changed.path), resourceOf(shown.path)];
  if (!from || !to) return false;
  if (from === to) return true;
  const reach = exceptions[changed.id] ?? resources[from];
  if (reach === 'own') return false;
  return reach === 'reference' || resources[to] === 'summary' || resources[to] === reach;
}

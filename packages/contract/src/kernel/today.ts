import type { Permission } from './permission.js';

/**
 * The sections of Today. `orderBy` names the field of a line that orders its section: an instant (`at`)
 * or a calendar date (`day`); the earliest line comes first unless the section says otherwise.
 */
export const todaySections = {
  alerts: { orderBy: 'at' },
  signatures: { orderBy: 'at' },
  sessions: { orderBy: 'at' },
  toRecord: { orderBy: 'at' },
  tasks: { orderBy: 'day' },
  overdue: { orderBy: 'day' },
  approvals: { orderBy: 'at' },
  absences: { orderBy: 'at', newestFirst: true },
  answers: { orderBy: 'at', newestFirst: true },
  newCases: { orderBy: 'at', newestFirst: true },
  unassigned: { orderBy: 'at' },
  applications: { orderBy: 'day' },
  releases: { orderBy: 'day' },
  accounts: { orderBy: 'at', newestFirst: true },
} as const satisfies Record<string, { orderBy: 'at' | 'day'; newestFirst?: true }>;
export type TodaySectionName = keyof typeof todaySections;
export const todaySectionNames = Object.keys(todaySections) as TodaySectionName[];

/** Screens that a line leads to; the portal knows their addresses. */
export const todayTargets = [
  'person',
  'personAssessments',
  'personAttendance',
  'personCase',
  'personFile',
  'personPlan',
  'personTimeline',
  'application',
  'assessment',
  'referral',
  'session',
  'appointment',
  'home',
] as const;
export type TodayTarget = (typeof todayTargets)[number];

/** A kind of line on Today, declared by the module whose records wait. */
export interface TodayKindSpec {
  readonly section: TodaySectionName;
  /** Users with the permission get such lines; the database decides which records they see. */
  readonly permission: Permission;
  readonly target: TodayTarget;
  /** Whether the link to the target contains the id of the record or of its person. */
  readonly by: 'record' | 'person';
}

export const todayKind = <const K extends TodayKindSpec>(spec: K): K => spec;

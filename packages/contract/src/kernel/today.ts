import type { Permission } from './permission.js';

/**
 * The sections of Today. `orderBy` names the field of a line that orders its section: an instant (`at`)
 * or a calendar date (`day`); the earliest line comes first unless the section says otherwise.
 * Sections of work are also those of the day of an absent colleague: they hold the work of one member of staff, and
 * not news, nor what a whole bureau waits for.
 */
export const todaySections = {
  alerts: { orderBy: 'at' },
  colleagues: { orderBy: 'day' },
  signatures: { orderBy: 'at', ofWork: true },
  sessions: { orderBy: 'at', ofWork: true },
  toRecord: { orderBy: 'at', ofWork: true },
  tasks: { orderBy: 'day', ofWork: true },
  overdue: { orderBy: 'day', ofWork: true },
  approvals: { orderBy: 'at' },
  absences: { orderBy: 'at', newestFirst: true, ofWork: true },
  answers: { orderBy: 'at', newestFirst: true, ofWork: true },
  newCases: { orderBy: 'at', newestFirst: true },
  unassigned: { orderBy: 'at' },
  applications: { orderBy: 'day' },
  releases: { orderBy: 'day' },
  accounts: { orderBy: 'at', newestFirst: true },
} as const satisfies Record<string, { orderBy: 'at' | 'day'; newestFirst?: true; ofWork?: true }>;
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
  'colleagueDay',
  'staffAbsences',
  'preRelease',
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

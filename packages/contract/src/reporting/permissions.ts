import type { PermissionSummaries, PermissionTable } from '../kernel/permission.js';
import { figureReaders } from '../kernel/role-groups.js';
import { management } from '../kernel/roles.js';

export const reportingPermissions = {
  'report.read': figureReaders,
  'report.readSmallCounts': management,
  'report.readAttendanceRows': management,
  'report.breakDownByStaff': management,
} as const satisfies PermissionTable;

export const reportingPermissionSummaries: PermissionSummaries<typeof reportingPermissions> = {
  'report.read': 'Read reports, and the rows behind them without names.',
  'report.readSmallCounts': 'See counts of few persons, which are hidden from others.',
  'report.readAttendanceRows': 'Read the rows behind the report of attendance.',
  'report.breakDownByStaff': 'Break a report down by case manager.',
};

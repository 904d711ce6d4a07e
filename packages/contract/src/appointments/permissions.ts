import type { PermissionSummaries, PermissionTable } from '../kernel/permission.js';
import { caseworkers } from '../kernel/role-groups.js';
import { management } from '../kernel/roles.js';

export const appointmentsPermissions = {
  'appointment.read': [...caseworkers, ...management],
  'appointment.write': [...caseworkers, ...management],
  'appointment.hold': caseworkers,
} as const satisfies PermissionTable;

export const appointmentsPermissionSummaries: PermissionSummaries<typeof appointmentsPermissions> =
  {
    'appointment.read': 'Read appointments, and be told of the own ones.',
    'appointment.write': 'Make an appointment with a person, change, move and cancel it.',
    'appointment.hold': 'Be the colleague whom a person meets.',
  };

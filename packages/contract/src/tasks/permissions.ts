import type { PermissionSummaries, PermissionTable } from '../kernel/permission.js';
import { caseworkers } from '../kernel/role-groups.js';
import { management } from '../kernel/roles.js';

export const tasksPermissions = {
  'task.read': [...caseworkers, ...management],
  'task.write': [...caseworkers, ...management],
  'task.hold': [...caseworkers, ...management],
  'task.supervise': ['supervisor'],
  'involvement.extend': management,
} as const satisfies PermissionTable;

export const tasksPermissionSummaries: PermissionSummaries<typeof tasksPermissions> = {
  'task.read':
    'Read what has to be done for people, by rule or by hand, and be told of the own tasks.',
  'task.write': 'Make a task, complete, postpone and cancel it; postpone what a rule asks for.',
  'task.hold': 'Be the colleague who has to do a task.',
  'task.supervise':
    'Be told what rules ask of the own bureau: silent cases, ends of the involvement, and what nobody has to do.',
  'involvement.extend': 'Let the work with a person go on after its period.',
};

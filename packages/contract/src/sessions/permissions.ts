import type { PermissionSummaries, PermissionTable } from '../kernel/permission.js';
import { caseworkers } from '../kernel/role-groups.js';
import { management } from '../kernel/roles.js';

const delivery = [...caseworkers, ...management] as const;
/** Roles that keep a register; a facilitator only that of their own groups. */
const keepers = [...delivery, 'facilitator'] as const;
const readers = [...keepers, 'clinicalSupervisor'] as const;

export const sessionsPermissions = {
  'session.read': readers,
  'session.schedule': delivery,
  'session.assignLeader': management,
  'register.save': keepers,
  'register.correctLate': management,
  'attendance.read': [...readers, 'probationOfficer'],
  'absence.followUp': ['socialWorker', 'probationOfficer'],
  'sessionNote.read': delivery,
  'sessionNote.write': caseworkers,
  'clinicalNote.read': ['psychologist', 'clinicalSupervisor'],
  'clinicalNote.write': ['psychologist'],
  'calendarFeed.use': keepers,
} as const satisfies PermissionTable;

export const sessionsPermissionSummaries: PermissionSummaries<typeof sessionsPermissions> = {
  'session.read': 'Read sessions, their registers and the calendar.',
  'session.schedule': 'Schedule sessions, move and cancel them.',
  'session.assignLeader': 'Name another leader of a scheduled session.',
  'register.save': 'Record who attended a session, hold or reopen it.',
  'register.correctLate': 'Correct a register after its last day for corrections.',
  'attendance.read': 'Read the attendance of a person in a programme.',
  'absence.followUp': 'Be told of unexcused absences.',
  'sessionNote.read': 'Read the working notes of a session.',
  'sessionNote.write': 'Write the working note of a session.',
  'clinicalNote.read': 'Read the clinical notes of a session.',
  'clinicalNote.write': 'Write the clinical note of a session.',
  'calendarFeed.use': 'Have an address under which the own calendar shows the sessions.',
};

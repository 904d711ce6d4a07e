import type { PermissionSummaries, PermissionTable } from '../kernel/permission.js';
import { caseworkers } from '../kernel/role-groups.js';
import { management, roles, staffRoles } from '../kernel/roles.js';

const delivery = [...caseworkers, ...management] as const;
const groupReaders = [...delivery, 'facilitator', 'clinicalSupervisor'] as const;

export const programmesPermissions = {
  'programme.read': roles,
  'programme.manage': ['head', 'administrator'],
  'programmeVersion.read': staffRoles,
  'programmeVersion.draft': [...management, 'administrator'],
  'programmeVersion.approve': ['head', 'clinicalSupervisor'],
  'programmeVersion.release': ['head', 'administrator'],
  'group.read': groupReaders,
  'group.manage': delivery,
  'group.lead': ['facilitator', 'psychologist', 'socialWorker'],
  'enrolment.read': [...groupReaders, 'probationOfficer'],
  'enrolment.manage': delivery,
} as const satisfies PermissionTable;

export const programmesPermissionSummaries: PermissionSummaries<typeof programmesPermissions> = {
  'programme.read': 'Read the catalogue of programmes.',
  'programme.manage': 'Add areas and programmes to the catalogue, and correct them.',
  'programmeVersion.read': 'Read a version of a programme with its sessions and rules.',
  'programmeVersion.draft': 'Draft a version of a programme, and submit it to the experts.',
  'programmeVersion.approve': 'Approve a version of a programme or return it.',
  'programmeVersion.release': 'Put a version of a programme to use, suspend, resume or retire it.',
  'group.read': 'Read groups and their members.',
  'group.manage': 'Plan a group, recruit for it, start, complete or cancel it.',
  'group.lead': 'Lead groups and sessions.',
  'enrolment.read': 'Read enrolments in programmes; officers the mandatory ones.',
  'enrolment.manage': 'Propose an enrolment, judge suitability, enrol, and end it in all its ways.',
};

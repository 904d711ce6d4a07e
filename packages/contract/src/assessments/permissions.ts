import type { PermissionSummaries, PermissionTable } from '../kernel/permission.js';
import { caseworkers } from '../kernel/role-groups.js';
import { management, staffRoles } from '../kernel/roles.js';

const approvers = ['clinicalSupervisor', ...management] as const;

export const assessmentsPermissions = {
  'instrument.read': [...staffRoles, 'reportingClient'],
  'assessment.read': [...caseworkers, 'probationOfficer', ...approvers],
  'assessment.conduct': caseworkers,
  'assessment.approve': approvers,
  'interviewAssessment.approve': management,
  'clinicalAssessment.conduct': ['psychologist'],
  'clinicalAssessment.approve': ['clinicalSupervisor'],
  'levelOverride.propose': [...caseworkers, ...management],
  'levelOverride.decide': management,
  'safetyAlert.read': [...caseworkers, ...approvers],
  'safetyAlert.acknowledge': [...caseworkers, ...approvers],
  'safetyAlert.respond': ['psychologist', ...approvers],
} as const satisfies PermissionTable;

export const assessmentsPermissionSummaries: PermissionSummaries<typeof assessmentsPermissions> = {
  'instrument.read': 'Read the instruments of assessment and their versions.',
  'assessment.read':
    'Read assessments; answers and clinical ones are hidden from whom they do not concern.',
  'assessment.conduct': 'Begin an assessment, fill it in, complete, reopen, discard or amend it.',
  'assessment.approve': 'Approve or return assessments: the two permissions below say which.',
  'interviewAssessment.approve':
    'Approve or return an interview with its summary of risks and needs.',
  'clinicalAssessment.conduct': 'Fill in a clinical test, complete, reopen or discard it.',
  'clinicalAssessment.approve': 'Approve or return a clinical test.',
  'levelOverride.propose': 'Propose another level of risk than the computed one.',
  'levelOverride.decide': 'Approve or reject a proposed level of risk.',
  'safetyAlert.read': 'Read safety alerts.',
  'safetyAlert.acknowledge': 'Say that one handles a safety alert.',
  'safetyAlert.respond': 'Close a safety alert with what was done.',
};

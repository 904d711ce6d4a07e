import { management, type Role } from './roles.js';

/** Staff who work on cases in their bureau. */
export const caseworkers = ['socialWorker', 'psychologist'] as const satisfies readonly Role[];
/** Staff who may read the case of a beneficiary of their bureau. */
export const caseReaders = [
  ...caseworkers,
  'probationOfficer',
  ...management,
] as const satisfies readonly Role[];
/**
 * Roles that may see whether and how somebody met a person: the helping professions, not the officers
 * (domain.md 2.5).
 */
export const supportRoles = [
  ...caseworkers,
  'clinicalSupervisor',
  ...management,
] as const satisfies readonly Role[];
/** Roles that may read figures. */
export const figureReaders = [
  ...management,
  'analyst',
  'reportingClient',
] as const satisfies readonly Role[];
/** Staff with work of their own on cases or sessions, for whom Today has lines. */
export const staffOnCases = [
  ...caseworkers,
  'lawyer',
  'facilitator',
  'probationOfficer',
  'clinicalSupervisor',
  ...management,
] as const satisfies readonly Role[];

import { management, type Role } from './roles.js';

/** Staff who work on cases in their bureau. */
export const caseworkers = ['socialWorker', 'psychologist'] as const satisfies readonly Role[];
/** Staff who may read the case of a beneficiary of their bureau. */
export const caseReaders = [
  ...caseworkers,
  'probationOfficer',
  ...management,
] as const satisfies readonly Role[];
/** Those who may know that and how somebody was met: the helping side, not the officers (domain.md 2.5). */
export const supportRoles = [
  ...caseworkers,
  'clinicalSupervisor',
  ...management,
] as const satisfies readonly Role[];
/** Those who may read figures. */
export const figureReaders = [
  ...management,
  'analyst',
  'reportingClient',
] as const satisfies readonly Role[];
/** Staff who have work of their own with cases or sessions: those who have a Today. */
export const staffOnCases = [
  ...caseworkers,
  'lawyer',
  'facilitator',
  'probationOfficer',
  'clinicalSupervisor',
  ...management,
] as const satisfies readonly Role[];

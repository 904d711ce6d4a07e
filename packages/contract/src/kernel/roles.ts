/** People and clients that may call the API: domain.md, section 2.6. */
export const staffRoles = [
  'socialWorker',
  'psychologist',
  'lawyer',
  'facilitator',
  'probationOfficer',
  'supervisor',
  'clinicalSupervisor',
  'head',
  'analyst',
  'administrator',
] as const;
export type StaffRole = (typeof staffRoles)[number];

export const userRoles = [...staffRoles, 'partnerUser'] as const;
export type UserRole = (typeof userRoles)[number];

export const clientRoles = ['partnerClient', 'reportingClient'] as const;
export type ClientRole = (typeof clientRoles)[number];

export const roles = [...userRoles, ...clientRoles] as const;
export type Role = (typeof roles)[number];

/** What an API client may have been granted. A client calls an endpoint only with the endpoint's scope. */
export const scopes = [
  'referrals:read',
  'referrals:write',
  'directory:read',
  'reporting:read',
] as const;
export type Scope = (typeof scopes)[number];

/** Staff who work on cases in their bureau. */
export const caseworkers = ['socialWorker', 'psychologist'] as const satisfies readonly Role[];
/** Staff who answer for a bureau or for all of them. */
export const management = ['supervisor', 'head'] as const satisfies readonly Role[];
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

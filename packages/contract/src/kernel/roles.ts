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

/**
 * Scopes that can be granted to an API client. A client may call an endpoint only with the endpoint's scope.
 */
export const scopes = [
  'referrals:read',
  'referrals:write',
  'directory:read',
  'reporting:read',
] as const;
export type Scope = (typeof scopes)[number];

/** Staff who are responsible for one bureau or for all bureaus. */
export const management = ['supervisor', 'head'] as const satisfies readonly Role[];

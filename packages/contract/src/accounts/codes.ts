/** Closed sets of codes of accounts, clients and the audit, free of validators so that the portal can show them. */
/** Reasons of an invitation: the account is new, or its owner needs a new password. */
export const invitationKinds = ['newAccount', 'newPassword'] as const;
export const invitationStates = ['open', 'used', 'expired', 'revoked'] as const;
export const apiClientKinds = ['partnerClient', 'reportingClient'] as const;

/** Operations on personal data that the audit distinguishes (security.md). */
export const auditOperations = [
  'collection',
  'alteration',
  'consultation',
  'disclosure',
  'combination',
  'erasure',
  'signIn',
] as const;
/** What personal data are processed for; each operation of the API has one. */
export const auditPurposes = [
  'intake',
  'casework',
  'rehabilitation',
  'services',
  'figures',
  'administration',
  'accountability',
  'access',
  'upkeep',
] as const;
export type AuditPurpose = (typeof auditPurposes)[number];
export const auditResults = ['done', 'refused'] as const;

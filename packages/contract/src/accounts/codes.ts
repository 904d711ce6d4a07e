/** Closed sets of codes of accounts, clients and the audit, free of validators so that the portal can show them. */
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
export const auditResults = ['done', 'refused'] as const;

/** Closed sets of codes of accounts, clients and the audit, free of validators so that the portal can show them. */
export const apiClientKinds = ['partnerClient', 'reportingClient'] as const;

/** What the audit says of an operation on personal data (security.md). */
export const auditOperations = [
  'collection',
  'alteration',
  'consultation',
  'disclosure',
  'combination',
  'erasure',
] as const;
export const auditResults = ['done', 'refused'] as const;

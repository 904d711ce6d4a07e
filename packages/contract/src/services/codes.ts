/** Closed sets of codes of this module, free of validators so that the portal can show them. */

/** How a service of the catalogue is given. */
export const serviceKinds = [
  'issuance',
  'consultation',
  'navigation',
  'education',
  'event',
] as const;
export type ServiceKind = (typeof serviceKinds)[number];

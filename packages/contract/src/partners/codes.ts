/** Closed sets of codes of this module, free of validators so that the portal can show them. */

/** Legal form of an organisation; grants go to non-commercial legal entities (`nnle`) only. */
export const legalForms = ['nnle', 'lepl', 'municipal', 'llc', 'other'] as const;
export type LegalForm = (typeof legalForms)[number];

export const contactPointKinds = ['phone', 'email', 'web', 'address'] as const;
export type ContactPointKind = (typeof contactPointKinds)[number];

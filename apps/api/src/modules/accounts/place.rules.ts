/** Roles without a bureau. Other staff work in a bureau, a partner's person in an organisation. */
const withoutBureau = ['head', 'analyst', 'administrator', 'partnerUser'];

export interface PlaceProblem {
  readonly field: 'bureau' | 'organisation';
  readonly code: 'required' | 'notApplicable';
}

/** Returns what is wrong with the place of a role: a bureau or an organisation, or neither. */
export function placeOf(
  role: string,
  bureau: string | null | undefined,
  organisation: string | null | undefined,
): PlaceProblem | undefined {
  const needsBureau = !withoutBureau.includes(role);
  if (needsBureau !== Boolean(bureau))
    return { field: 'bureau', code: needsBureau ? 'required' : 'notApplicable' };
  const needsOrganisation = role === 'partnerUser';
  if (needsOrganisation !== Boolean(organisation))
    return { field: 'organisation', code: needsOrganisation ? 'required' : 'notApplicable' };
  return undefined;
}

import type { Dto } from '@gza/contract';

interface Named {
  givenName: string;
  familyName: string;
}

/** Family name first, as lists and files are sorted. */
export function personName(person: Named, nameless: string): string {
  return `${person.familyName} ${person.givenName}`.trim() || nameless;
}

/** What tells two people of one name apart: the personal number, or the reference of an import. */
export function identifier(
  person: Pick<Dto<'Beneficiary'>, 'personalNumber' | 'externalReference'>,
) {
  return person.personalNumber ?? person.externalReference ?? '';
}

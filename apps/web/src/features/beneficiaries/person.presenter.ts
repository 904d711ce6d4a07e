import type { Dto } from '@gza/contract';

/**
 * The identifier that distinguishes people of one name: the personal number, or the reference of an import.
 */
export function identifier(
  person: Pick<Dto<'Beneficiary'>, 'personalNumber' | 'externalReference'>,
) {
  return person.personalNumber ?? person.externalReference ?? '';
}

import type { Dto } from '@gza/contract';

export { personName } from '../../platform/person-name.js';

/**
 * The identifier that distinguishes people of one name: the personal number, or the reference of an import.
 */
export function identifier(
  person: Pick<Dto<'Beneficiary'>, 'personalNumber' | 'externalReference'>,
) {
  return person.personalNumber ?? person.externalReference ?? '';
}

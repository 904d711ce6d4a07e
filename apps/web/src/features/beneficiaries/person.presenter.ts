import type { Dto } from '@gza/contract';

export { personName } from '../../platform/person-name.js';

/** What tells two people of one name apart: the personal number, or the reference of an import. */
export function identifier(
  person: Pick<Dto<'Beneficiary'>, 'personalNumber' | 'externalReference'>,
) {
  return person.personalNumber ?? person.externalReference ?? '';
}

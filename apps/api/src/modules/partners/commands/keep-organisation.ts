import type { partnersEndpoints } from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { checkRegions } from '../../../platform/reference.lookup.js';
import { OrganisationRecord } from '../persistence/entities.js';
import { searchKeyOf } from '../search-key.js';
import { definedFields } from '../../../platform/defined-fields.js';

type Table = typeof partnersEndpoints;

/** Registers a partner organisation; its name in either language stands once (`organisation-exists`). */
export async function createOrganisation(
  tx: Tx,
  { body }: Input<Table['createOrganisation']>,
): Promise<Done> {
  const regions = body.regions ?? [];
  await checkRegions(tx, regions);
  const { id } = await tx.create(OrganisationRecord, {
    nameKa: body.name.ka,
    nameEn: body.name.en,
    legalForm: body.legalForm,
    contactPoints: body.contactPoints ?? [],
    regions,
    searchKey: searchKeyOf(body.name),
    active: true,
  });
  return { id };
}

/** Changes what is known of an organisation. Referrals that stand are not touched by its standing. */
export async function changeOrganisation(
  tx: Tx,
  { params, body, ifMatch }: Input<Table['changeOrganisation']>,
): Promise<Done> {
  const organisation = await tx.lock(OrganisationRecord, params.id, ifMatch);
  if (body.regions) await checkRegions(tx, body.regions);
  const { name, ...others } = body;
  await tx.update(OrganisationRecord, organisation, {
    ...definedFields(others),
    ...(name && { nameKa: name.ka, nameEn: name.en, searchKey: searchKeyOf(name) }),
  });
  return { id: params.id };
}

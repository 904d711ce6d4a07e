import type { partnersEndpoints } from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { checkRegions } from '../../workforce/index.js';
import { OrganisationRecord } from '../persistence/entities.js';
import { phoneOf } from '../../../platform/text/phone.js';
import { searchKeyOf } from '../search-key.js';
import { definedFields } from '../../../platform/defined-fields.js';

type Table = typeof partnersEndpoints;
type Points = OrganisationRecord['contactPoints'];

/** The contact points with phone numbers in E.164; numbers that the organisation has already stay. */
const contactPointsOf = (points: Points, stored: Points = []): Points =>
  points.map((point, index) => {
    if (point.kind !== 'phone') return point;
    const same = stored.find(({ kind, value }) => kind === 'phone' && value === point.value);
    const value = phoneOf(`/contactPoints/${index}/value`, point.value, same?.value);
    return { ...point, value: value ?? point.value };
  });

/** Registers a partner organisation; its name is unique in each language (`organisation-exists`). */
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
    contactPoints: contactPointsOf(body.contactPoints ?? []),
    regions,
    searchKey: searchKeyOf(body.name),
    active: true,
  });
  return { id };
}

/**
 * Changes an organisation. When it is deactivated, its offers and its access end by the reactions to the
 * event; its open referrals stay and are listed to those who sent them. Reactivation brings nothing back.
 */
export async function changeOrganisation(
  tx: Tx,
  { params, body, ifMatch }: Input<Table['changeOrganisation']>,
): Promise<Done> {
  const organisation = await tx.lock(OrganisationRecord, params.id, ifMatch);
  if (body.regions) await checkRegions(tx, body.regions, organisation.regions);
  const { name, contactPoints, ...others } = body;
  const deactivated = organisation.active && body.active === false;
  await tx.update(OrganisationRecord, organisation, {
    ...definedFields(others),
    ...(contactPoints && {
      contactPoints: contactPointsOf(contactPoints, organisation.contactPoints),
    }),
    ...(name && { nameKa: name.ka, nameEn: name.en, searchKey: searchKeyOf(name) }),
  });
  if (deactivated) tx.emit('organisation.deactivated', { organisationId: params.id });
  return { id: params.id };
}

import type { Dto } from '@gza/contract';
import type pg from 'pg';
import { searchKeyOf } from '../search-key.js';

export interface NewOrganisation extends Dto<'CreateOrganisationBody'> {
  readonly id: string;
}

/** Writes an organisation as the owner of the database, for loaders; an existing one is not changed. */
export async function insertOrganisation(
  client: pg.ClientBase,
  { id, name, legalForm, contactPoints = [], regions = [] }: NewOrganisation,
  at: Date,
): Promise<void> {
  await client.query(
    `
      insert into
        organisation (
          id,
          name_ka,
          name_en,
          legal_form,
          contact_points,
          regions,
          search_key,
          created_at,
          updated_at
        )
      values
        ($1, $2, $3, $4, $5, $6, $7, $8, $8)
      on conflict (id) do nothing`,
    [
      id,
      name.ka,
      name.en,
      legalForm,
      JSON.stringify(contactPoints),
      regions,
      searchKeyOf(name),
      at,
    ],
  );
}

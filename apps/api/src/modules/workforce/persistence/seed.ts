import type pg from 'pg';
import { referenceId, type ReferenceData } from '../../../platform/reference.js';

/** Writes regions and bureaus of the catalogue. What an administrator has changed is left as it is. */
export async function seedPlaces(
  client: pg.ClientBase,
  { catalogue: { regions, bureaus } }: ReferenceData,
): Promise<void> {
  for (const { code, ka, en } of regions) {
    await client.query(
      'insert into region (code, name_ka, name_en, id) values ($1, $2, $3, $4) on conflict (code) do update set name_ka = excluded.name_ka, name_en = excluded.name_en where region.version = 1',
      [code, ka, en, referenceId('region', code)],
    );
  }
  for (const bureau of bureaus) {
    await client.query(
      `
        insert into
          bureau (id, code, name_ka, name_en, regions, confirmed)
        values
          ($1, $2, $3, $4, $5, $6)
        on conflict (id) do update
        set
          name_ka = excluded.name_ka,
          name_en = excluded.name_en,
          regions = excluded.regions,
          confirmed = excluded.confirmed
        where
          bureau.version = 1`,
      [
        referenceId('bureau', bureau.code),
        bureau.code,
        bureau.ka,
        bureau.en,
        bureau.regions,
        bureau.confirmed,
      ],
    );
  }
}

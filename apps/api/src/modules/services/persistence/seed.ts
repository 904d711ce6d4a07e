import type pg from 'pg';
import { referenceId, type ReferenceData } from '../../../platform/reference.js';

/** Writes the services of the catalogue, in its order. */
export async function seedServices(
  client: pg.ClientBase,
  { catalogue }: ReferenceData,
): Promise<void> {
  for (const [position, { code, kind, ka, en }] of catalogue.services.entries()) {
    await client.query(
      `
        insert into
          service (code, kind, name_ka, name_en, position, id)
        values
          ($1, $2, $3, $4, $5, $6)
        on conflict (code) do update
        set
          kind = excluded.kind,
          name_ka = excluded.name_ka,
          name_en = excluded.name_en,
          position = excluded.position
        where
          service.version = 1`,
      [code, kind, ka, en, position, referenceId('service', code)],
    );
  }
}

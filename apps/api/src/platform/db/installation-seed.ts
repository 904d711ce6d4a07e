import type pg from 'pg';
import type { SeedName } from '../../config.js';
import { MigrationError } from './migrate.js';

/**
 * Returns the seed of the installation. The first migration fixes it, so that a later start without the
 * setting neither adds nor removes reference data. A database of before this setting has those of Georgia.
 */
export async function installationSeed(
  client: pg.ClientBase,
  wanted: SeedName | undefined,
): Promise<SeedName> {
  const { rows } = await client.query<{ fixed: SeedName | null; used: boolean }>(`
    select
      (
        select
          value
        from
          installation
        where
          key = 'seed'
      ) as fixed,
      exists (
        select
        from
          region
      ) as used`);
  const begun = rows[0]?.fixed ?? (rows[0]?.used ? 'georgia' : undefined);
  if (begun && wanted && begun !== wanted)
    throw new MigrationError(
      `This database was begun with GZA_SEED=${begun}, and GZA_SEED is ${wanted} now. Unset GZA_SEED, or use a new database.`,
    );
  const seed = begun ?? wanted ?? 'georgia';
  await client.query(
    "insert into installation (key, value) values ('seed', $1) on conflict (key) do nothing",
    [seed],
  );
  return seed;
}

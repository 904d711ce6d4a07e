import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import type { DatabaseRole } from '../actor.js';

const remedy =
  'run the migration first (node apps/api/dist/migrate.js, with the GZA_SECRET of the server)';

/** Error: the database is not at the state that this version needs. The message says what to run. */
export class NotMigrated extends Error {
  constructor(reason: string) {
    super(`${reason}: ${remedy}.`);
  }
}

/**
 * Explains why a role of the API cannot sign in: the migration creates the roles and sets their passwords. Any
 * other error stays as it is.
 */
export function explainRoleError(error: unknown, role: DatabaseRole): unknown {
  const { code } = error as { code?: string };
  if (code === '28P01' || code === '28000')
    return new NotMigrated(
      `The database does not accept the role ${role}: it is not there, or was made with another GZA_SECRET`,
    );
  if (code === '42501')
    return new NotMigrated(`The database does not let the role ${role} connect`);
  return error;
}

/** The files of the migrations of this version end in the names of their classes: `1790000000100-platform`. */
const stampsOfThisVersion = (): string[] =>
  readdirSync(fileURLToPath(new URL('../../migrations/', import.meta.url)))
    .filter((file) => /^\d{13}-[\w-]+\.[jt]s$/u.test(file))
    .map((file) => file.slice(0, 13))
    .sort();

/**
 * Throws `NotMigrated` when a migration of this version has not run on the database. A newer database is
 * accepted: a server of the previous version goes on while the next one is installed.
 */
export async function requireMigrated(pool: pg.Pool): Promise<void> {
  let done: Set<string>;
  try {
    const { rows } = await pool.query<{ stamp: string }>(
      'select "timestamp"::text as stamp from public.migration',
    );
    done = new Set(rows.map(({ stamp }) => stamp));
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === '42P01' || code === '42501' || code === '3F000')
      throw new NotMigrated('The database has no tables of this version');
    throw error;
  }
  const missing = stampsOfThisVersion().filter((stamp) => !done.has(stamp));
  if (missing.length > 0)
    throw new NotMigrated(`The database lacks ${missing.length} of the migrations of this version`);
}

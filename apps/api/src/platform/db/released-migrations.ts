import { createHash } from 'node:crypto';
import type { MigrationInterface, QueryRunner } from 'typeorm';

type MigrationClass = new () => MigrationInterface;

/** Migrations fixed by a release: the hash of each by its name. */
export type ReleasedMigrations = Readonly<Record<string, string>>;

/**
 * Records the statements that a migration sends. No database executes them, so the migration must not depend
 * on results.
 */
export async function statementsOf(migration: MigrationClass): Promise<string[]> {
  const statements: string[] = [];
  const recorder = {
    query: async (sql: string) => {
      statements.push(sql);
      return [];
    },
  };
  // Migrations call only `query`, so the recorder implements nothing else of the runner.
  await new migration().up(recorder as unknown as QueryRunner);
  return statements;
}

const withoutLayout = (sql: string): string => sql.replace(/--[^\n]*/gu, '').replace(/\s+/gu, ' ');

/**
 * Computes SHA-256 over the sent statements, with those of the helpers of `rls.ts`; layout and comments do
 * not count.
 */
export async function hashOf(migration: MigrationClass): Promise<string> {
  const statements = await statementsOf(migration);
  return createHash('sha256').update(statements.map(withoutLayout).join('\n')).digest('hex');
}

export const hashesOf = async (
  migrations: readonly MigrationClass[],
): Promise<ReleasedMigrations> =>
  Object.fromEntries(
    await Promise.all(migrations.map(async (m) => [m.name, await hashOf(m)] as const)),
  );

/** Lists the errors of released migrations, one line each with the correction. */
export const changedSince = (
  version: string,
  released: ReleasedMigrations,
  present: ReleasedMigrations,
): string[] =>
  Object.entries(released).flatMap(([name, hash]) => {
    if (present[name] === undefined)
      return [`${name} was released in ${version} and is gone: restore its file.`];
    if (present[name] === hash) return [];
    return [
      `${name} was released in ${version} and sends other statements now: undo the change to it (or to the helpers of platform/db/rls.ts that it calls) and write a new migration.`,
    ];
  });

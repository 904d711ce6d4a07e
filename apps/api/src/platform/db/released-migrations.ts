import { createHash } from 'node:crypto';
import type { MigrationInterface, QueryRunner } from 'typeorm';

type MigrationClass = new () => MigrationInterface;

/** What a release fixed: the hash of every migration by its name. */
export type ReleasedMigrations = Readonly<Record<string, string>>;

/** The statements that a migration sends. It runs against nothing, so it must not depend on answers. */
export async function statementsOf(migration: MigrationClass): Promise<string[]> {
  const statements: string[] = [];
  const recorder = {
    query: async (sql: string) => {
      statements.push(sql);
      return [];
    },
  };
  // Migrations use `query` alone, so the recorder is as much of a runner as they need.
  await new migration().up(recorder as unknown as QueryRunner);
  return statements;
}

const withoutLayout = (sql: string): string => sql.replace(/--[^\n]*/gu, '').replace(/\s+/gu, ' ');

/** SHA-256 over what is sent, helpers of `rls.ts` included; layout and comments do not count. */
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

/** What is wrong with migrations that were released, one line each with its mend. */
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

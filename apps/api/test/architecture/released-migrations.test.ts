import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  changedSince,
  hashesOf,
  hashOf,
  type ReleasedMigrations,
} from '../../src/platform/db/released-migrations.js';

const folder = path.join(__dirname, '../../src/migrations');
const released = JSON.parse(
  readFileSync(path.join(__dirname, '../../../../data/upgrade/released.json'), 'utf8'),
) as Record<string, { migrations: ReleasedMigrations }>;

const presentMigrations = (): (new () => MigrationInterface)[] =>
  readdirSync(folder)
    .filter((name) => /^\d{13}-[\w-]+\.ts$/u.test(name))
    .flatMap((name) =>
      Object.values(require(path.join(folder, name)) as Record<string, unknown>).filter(
        (v): v is new () => MigrationInterface => typeof v === 'function',
      ),
    );

const sending = (...statements: string[]) =>
  class Sample1790000000000 implements MigrationInterface {
    async up(run: QueryRunner): Promise<void> {
      for (const statement of statements) await run.query(statement);
    }
    async down(): Promise<void> {}
  };

describe('migrations that were released', () => {
  it('send the statements that they sent then', async () => {
    const present = await hashesOf(presentMigrations());
    expect(Object.keys(present).length).toBeGreaterThan(12);
    expect(
      Object.entries(released).flatMap(([version, { migrations }]) =>
        changedSince(version, migrations, present),
      ),
    ).toEqual([]);
  });

  it('are known by what they send, whatever the layout and the comments', async () => {
    const [one, laidOut, other, parted] = await Promise.all([
      hashOf(sending('create table a (n int)')),
      hashOf(sending('create table a\n  (n int) -- numbers\n')),
      hashOf(sending('create table a (n bigint)')),
      hashOf(sending('create table a', '(n int)')),
    ]);
    expect(laidOut.length).toBe(64);
    expect(other).not.toBe(one);
    expect(parted).not.toBe(one);
    expect(await hashOf(sending('create table a (n int) '))).toBe(laidOut);
  });

  it('are named with the mend when they changed or are gone', () => {
    expect(
      changedSince(
        '0.2.0',
        { Plans1: 'a', People2: 'b', Gone3: 'c' },
        { Plans1: 'x', People2: 'b' },
      ),
    ).toEqual([
      'Plans1 was released in 0.2.0 and sends other statements now: undo the change to it (or to the helpers of platform/db/rls.ts that it calls) and write a new migration.',
      'Gone3 was released in 0.2.0 and is gone: restore its file.',
    ]);
  });
});

import type { QueryRunner } from 'typeorm';
import type pg from 'pg';

/** What a connection asks as whom: the settings that the opening of an actor would have made. */
export interface Asking {
  readonly connection: 'gza_staff' | 'gza_partner' | 'gza_analyst' | 'gza_worker';
  readonly role?: string;
  readonly actor?: string;
  readonly organisation?: string;
  /** Bureaus whose case files the actor works with. */
  readonly bureaus?: readonly string[];
}

/** An id that is easy to tell from others. */
export const idOf = (n: number): string => `0190b0a0-0000-7000-8000-${String(n).padStart(12, '0')}`;

/** A query runner for a migration, or a recipe of migrations, that a test runs itself. */
export const queryRunnerOf = (owner: pg.Client): QueryRunner =>
  // The cast: migrations call nothing of a query runner but `query`.
  ({
    query: async (sql: string, values?: unknown[]) => (await owner.query<object>(sql, values)).rows,
  }) as unknown as QueryRunner;

/** Tables of a test, closed by the recipes of migrations, and whoever asks for their rows. */
export class Scratch {
  /** For the recipes of migrations. */
  readonly run: QueryRunner;

  constructor(private readonly owner: pg.Client) {
    this.run = queryRunnerOf(owner);
  }

  async create(sql: string): Promise<void> {
    await this.owner.query(sql);
  }

  /** Runs a statement as somebody, and undoes it. Answers its first column, or `refused`. */
  async as(asking: Asking, sql: string): Promise<string[] | 'refused'> {
    await this.owner.query(`begin; set local role ${asking.connection}`);
    try {
      await this.owner.query(
        `select set_config('gza.role', $1, true), set_config('gza.actor', $2, true), set_config('gza.organisation', $3, true),
           set_config('gza.bureaus', $4, true)`,
        [
          asking.role ?? '',
          asking.actor ?? '',
          asking.organisation ?? '',
          asking.bureaus ? `{${asking.bureaus.join(',')}}` : '',
        ],
      );
      const { rows } = await this.owner.query<unknown[]>({ text: sql, rowMode: 'array' });
      return rows.map(([first]) => String(first)).toSorted();
    } catch (error) {
      // 42501: a grant is missing, or WITH CHECK does not hold.
      if ((error as { code?: string }).code === '42501') return 'refused';
      throw error;
    } finally {
      await this.owner.query('rollback');
    }
  }
}

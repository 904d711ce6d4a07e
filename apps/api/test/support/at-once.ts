import pg from 'pg';
import type { Reply, TestApi } from './api.js';

/** A third connection that holds a row until requests wait for it: which of two meets the other is not left to luck. */
export class AtOnce {
  private constructor(
    private readonly api: TestApi,
    private readonly holder: pg.Client,
  ) {}

  static async start(api: TestApi): Promise<AtOnce> {
    const holder = new pg.Client({ connectionString: api.config.databaseUrl });
    await holder.connect();
    return new AtOnce(api, holder);
  }

  stop(): Promise<void> {
    return this.holder.end();
  }

  /** Waits until a number of connections of this database wait for a lock. */
  async untilWaiting(count: number): Promise<void> {
    for (const end = Date.now() + 20_000; Date.now() < end;) {
      const { rows } = await this.api.owner.query<{ n: number }>(
        `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      );
      if (rows[0]?.n === count) return;
    }
    throw new Error(`No ${count} requests wait for the row: somebody does not ask for its lock.`);
  }

  async hold(table: string, id: string): Promise<void> {
    await this.holder.query('begin');
    await this.holder.query(`select from ${table} where id = $1 for update`, [id]);
  }

  async release(): Promise<void> {
    await this.holder.query('commit');
  }

  /**
   * Holds a row, sends all requests, and releases the row when each of them waits. Returns the replies in
   * the order of their status.
   */
  async send<T>(
    [table, id]: readonly [table: string, id: string],
    requests: readonly (() => Promise<Reply<T>>)[],
  ): Promise<Reply<T>[]> {
    await this.hold(table, id);
    try {
      const running = Promise.all(requests.map((request) => request()));
      await this.untilWaiting(requests.length);
      await this.release();
      return (await running).sort((a, b) => a.status - b.status);
    } finally {
      await this.holder.query('rollback');
    }
  }
}

/** `[status, code]` of each answer. */
export const codes = (replies: readonly Reply<unknown>[]): (readonly [number, string])[] =>
  replies.map(({ status, problem }) => [
    status,
    status < 400 ? 'done' : problem.type.replace('/problems/', ''),
  ]);

/** Of two who read the same version, one changes it; the other is told so. */
export const oneWins = [
  [200, 'done'],
  [412, 'stale-version'],
] as const;

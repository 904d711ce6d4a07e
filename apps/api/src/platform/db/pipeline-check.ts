import type pg from 'pg';
import { begin, commit, executeBatch, executeTransaction, usePipelining } from './pipeline.js';
import type { StatementParts } from './statement.js';

const one = (n: number): StatementParts => ({
  name: 'pipeline-check-number',
  text: 'select $1::int as n, null as nothing, $2::jsonb as json, $3::text[] as list',
  values: [n, JSON.stringify({ n }), [`a ${n}`, 'ბ']],
});
const rowOf = (n: number) => ({ n, nothing: null, json: { n }, list: [`a ${n}`, 'ბ'] });
const failing: StatementParts = {
  name: 'pipeline-check-failure',
  text: 'select 1 / $1::int as never',
  values: [0],
};

const set: StatementParts = {
  name: 'pipeline-check-set',
  text: "select set_config('gza.check', $1, true) as value",
  values: ['set'],
};
const shown: StatementParts = {
  name: 'pipeline-check-shown',
  text: "select coalesce(current_setting('gza.check', true), '') as value",
  values: [],
};

const isDivisionByZero = (error: unknown): boolean => (error as { code?: string }).code === '22012';

/**
 * Sends batches with known results: in order, prepared and repeated, and after an error in their middle.
 * Returns the first difference from the expected results; undefined without one.
 */
async function differenceIn(client: pg.ClientBase): Promise<string | undefined> {
  for (const n of [1, 2]) {
    const results = await executeBatch(client, begin, one(n), one(n + 1), commit);
    const rows = results.map((result) => result.rows as unknown[]);
    const answered = JSON.stringify(rows);
    if (answered !== JSON.stringify([[], [rowOf(n)], [rowOf(n + 1)], []]))
      return `a batch answered ${answered}`;
  }
  const failed = await executeBatch(client, begin, failing, one(3), commit).then(
    () => 'no failure',
    (error: unknown) => (isDivisionByZero(error) ? undefined : String(error)),
  );
  await client.query('rollback');
  if (failed !== undefined) return `a batch with a failing statement gave ${failed}`;
  const [, after] = await executeBatch(client, begin, one(4), commit);
  if (after?.rows[0]?.n !== 4) return 'a batch after a failure gave no answer';
  const within = await executeTransaction(client, set, shown);
  const [later] = await executeTransaction(client, shown);
  const values = [...within, later].map((result) => result?.rows[0]?.value as unknown);
  if (values.join() !== 'set,set,') return `a transaction in one packet kept ${values.join()}`;
  return undefined;
}

const checkLimitMs = 5000;

async function inTime(work: Promise<string | undefined>): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve('the batches got no answer'), checkLimitMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Checks pipelining on a connection at every start, because it uses internals of `pg` that a newer `pg` may
 * change. When the results differ from the known ones, batches are sent one statement at a time, which is
 * slower but correct.
 */
export async function checkPipelining(
  pool: pg.Pool,
  onDifference: (difference: string) => void,
): Promise<void> {
  const client = await pool.connect();
  let difference: string | undefined;
  try {
    difference = await inTime(differenceIn(client));
  } catch (error) {
    difference = String(error);
  }
  // A connection after a failed batch is in an unknown state.
  client.release(difference !== undefined);
  usePipelining(difference === undefined);
  if (difference !== undefined) onDifference(difference);
}

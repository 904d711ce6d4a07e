import type pg from 'pg';
import { type Config, createServer } from '@gza/api';
import { play, strands } from './play.js';
import { createRandom } from './random.js';
import { DemoClock, DemoWorld } from './world.js';

/** Number of beneficiaries of the smallest demo that shows every state of every life cycle. */
export const demoSize = 110;

/** The content of the database: empty, a whole demo, an interrupted one, or data of real users. */
export async function demoState(
  owner: pg.ClientBase,
): Promise<'empty' | 'loaded' | 'interrupted' | 'inUse'> {
  const { rows } = await owner.query<{ demo: string | null; used: boolean }>(
    `select (select value from installation where key = 'demo') as demo, exists (select from user_account) as used`,
  );
  if (rows[0]?.demo === 'loaded') return 'loaded';
  if (rows[0]?.demo === 'loading') return 'interrupted';
  return rows[0]?.used ? 'inUse' : 'empty';
}

const mark = (owner: pg.ClientBase, state: 'loading' | 'loaded') =>
  owner.query(
    `insert into installation (key, value) values ('demo', $1) on conflict (key) do update set value = excluded.value`,
    [state],
  );

/**
 * Deletes the data of an interrupted load: all of it depends on accounts, organisations and beneficiaries.
 */
async function clear(owner: pg.ClientBase): Promise<void> {
  await owner.query(
    'truncate user_account, organisation, api_client, beneficiary, name_key, audit_event, outbox_event, idempotency_key, sign_in_attempt cascade',
  );
}

export interface DemoOptions {
  /** Number of beneficiaries; by default that of the configuration, or else `demoSize`. */
  readonly size?: number;
  /** Called with a description of each part of the load. */
  readonly progress?: (text: string) => void;
}

/** Loads the demo over the API, with a server of its own. */
export async function loadDemo(
  config: Config,
  owner: pg.ClientBase,
  options: DemoOptions = {},
): Promise<void> {
  if ((await demoState(owner)) === 'interrupted') await clear(owner);
  await mark(owner, 'loading');
  const clock = new DemoClock();
  const poolSize = Math.max(config.poolSize, strands);
  const server = await createServer({ ...config, logLevel: 'silent', poolSize }, clock);
  await server.app.ready();
  const world = new DemoWorld(server, owner, clock);
  try {
    await play(world, createRandom('gza'), {
      size: options.size ?? config.demoSize ?? demoSize,
      progress: options.progress ?? (() => undefined),
    });
    await mark(owner, 'loaded');
  } finally {
    await world.end();
    await server.close();
  }
}

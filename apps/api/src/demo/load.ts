import type pg from 'pg';
import type { Config } from '../config.js';
import { createServer } from '../server.js';
import { createAccounts, createAdministrator } from './accounts.js';
import { inLanes } from './lanes.js';
import { createOrganisations } from './organisations.js';
import { demoBeneficiary } from './people.js';
import { createRandom } from './random.js';
import { Road, teamOf } from './road.js';
import { DemoClock, DemoWorld } from './world.js';

export const demoSize = 300;

/** What stands in the database: nobody, a whole demo, one that was interrupted, or somebody's own data. */
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

/** Takes away what an interrupted load left: everything hangs on accounts, organisations and beneficiaries. */
async function clear(owner: pg.ClientBase): Promise<void> {
  await owner.query(
    'truncate user_account, organisation, api_client, beneficiary, name_key, audit_event, outbox_event, idempotency_key, sign_in_failure cascade',
  );
}

export interface DemoOptions {
  /** How many beneficiaries, `demoSize` unless told. */
  readonly size?: number;
  /** Hears what is being done. */
  readonly progress?: (text: string) => void;
}

/** How many strands of work go on at once: enough to keep the server and the database busy. */
const width = 4;

async function play(world: DemoWorld, { size = demoSize, progress }: DemoOptions): Promise<void> {
  const random = createRandom('gza');
  const administrator = await createAdministrator(world);
  const organisationIds = await createOrganisations(administrator);
  const people = await createAccounts(
    world,
    random.fork('accounts'),
    administrator,
    organisationIds,
  );
  const now = world.clock.now();
  let done = 0;
  await inLanes(
    Array.from({ length: size }, (_, index) => index),
    width,
    async (index) => {
      const person = demoBeneficiary(random, index, now);
      const own = random.fork(`road ${index}`);
      await world.clock.apart(() =>
        new Road(world, own, teamOf(own, people, person.bureauId), person).walk(),
      );
      done += 1;
      if (done % 25 === 0) progress?.(`${done} of ${size} people`);
    },
  );
}

/** Loads the demo over the API of a server of its own. */
export async function loadDemo(
  config: Config,
  owner: pg.ClientBase,
  options: DemoOptions = {},
): Promise<void> {
  if ((await demoState(owner)) === 'interrupted') await clear(owner);
  await mark(owner, 'loading');
  const clock = new DemoClock();
  const server = await createServer({ ...config, logLevel: 'silent' }, clock);
  await server.app.ready();
  const world = new DemoWorld(server, owner, clock);
  try {
    await play(world, options);
    await mark(owner, 'loaded');
  } finally {
    await world.end();
    await server.close();
  }
}

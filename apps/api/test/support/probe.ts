import { modules } from '../../src/modules/index.js';
import { statement } from '../../src/platform/db/statement.js';
import type { Tx } from '../../src/platform/db/unit-of-work.js';
import { gzaModule, type GzaModule } from '../../src/platform/module.js';
import { reactionsOf, type StoredEvent } from '../../src/platform/outbox/reactions.js';
import { relayOutbox } from '../../src/platform/outbox/relay.js';
import { TestApi } from './api.js';

export interface ProbeRun {
  readonly event_id: string;
  readonly user_id: string;
}

export const how = { ka: 'იწერს, რომ გაეშვა.', en: 'Writes that it ran.' };

/** A module that reacts to a real event in two ways, in addition to the reactions of the product. */
export class Probe {
  /** Accounts on which the handler `probe/first` fails. */
  readonly poisoned = new Set<string>();
  /** How often `probe/first` failed. */
  failures = 0;
  /** Work of a test while `probe/first` handles an event, after its effect. */
  inside: (tx: Tx) => Promise<void> = async () => {};

  private constructor(
    readonly api: TestApi,
    private readonly modules: readonly GzaModule[],
  ) {}

  static async start(): Promise<Probe> {
    // The server needs the module, and the probe the server.
    const late: { probe?: Probe } = {};
    const all = [...modules, probeModule(() => late.probe)];
    const api = await TestApi.start(all);
    await api.owner.query(
      `create table probe_run (n bigint generated always as identity, handler text, event_id uuid, user_id uuid);
       grant insert on probe_run to gza_worker`,
    );
    return (late.probe = new Probe(api, all));
  }

  /** Events that a handler ran for, in order. A second run for one event appears twice. */
  async runsOf(handler: 'first' | 'second'): Promise<ProbeRun[]> {
    const { rows } = await this.api.owner.query<ProbeRun>(
      'select event_id, user_id from probe_run where handler = $1 order by n',
      [handler],
    );
    return rows;
  }

  /** Runs the relay at the same time as the server's, as another process would. */
  relay(): Promise<void> {
    const { uow, app } = this.api.server;
    return relayOutbox(uow, reactionsOf(this.modules), app.log)({});
  }

  /** Events of an account, in the order in which they happened. */
  async eventsOf(userId: string): Promise<string[]> {
    const { rows } = await this.api.owner.query<{ id: string }>(
      'select id from outbox_event where aggregate_id = $1 order by sequence',
      [userId],
    );
    return rows.map(({ id }) => id);
  }
}

const insertRun = statement({
  name: 'probe-note',
  params: ['text', 'uuid', 'uuid'],
  text: 'insert into probe_run (handler, event_id, user_id) values ($1, $2, $3)',
});
/** Fails in the database, with a name in the message. */
const poison = statement({ name: 'probe-poison', text: `select 'ნინო'::uuid` });

const note = (tx: Tx, handler: string, { id, payload }: StoredEvent<'user.moved'>) =>
  tx.sql(insertRun(handler, id, payload.userId));

const probeModule = (probe: () => Probe | undefined) =>
  gzaModule({
    name: 'probe',
    endpoints: {},
    handlers: {},
    entities: [],
    reactions: {
      'user.moved': {
        first: {
          how,
          handle: async (tx, event) => {
            await note(tx, 'first', event);
            const at = probe();
            await at?.inside(tx);
            if (!at?.poisoned.has(event.payload.userId)) return;
            at.failures += 1;
            await tx.sql(poison());
          },
        },
        second: {
          how,
          handle: async (tx, event) => void (await note(tx, 'second', event)),
        },
      },
    },
  });

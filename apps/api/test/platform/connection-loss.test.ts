import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { systemActor } from '../../src/platform/actor.js';
import { DatabaseUnavailable } from '../../src/platform/db/connection.js';
import { Database } from '../../src/platform/db/database.js';
import { viewStatement } from '../../src/platform/db/statement.js';
import { UnitOfWork } from '../../src/platform/db/unit-of-work.js';
import { toProblemError } from '../../src/platform/http/problem-answer.js';
import { TestApi } from '../support/api.js';

const context = { endpoint: 'test', operation: 'none', traceId: 'test' } as const;
const actor = systemActor('test');
const sleep = viewStatement({ name: 'test-sleep', text: 'select pg_sleep(30)::text as body' })();
const one = viewStatement({ name: 'test-one', text: `select '1' as body` })();
const echo = viewStatement({
  name: 'test-value',
  params: ['text'],
  text: 'select $1::text as body',
});

/** Forwards between the server and its database, and cuts the connections. */
class Proxy {
  private readonly sockets = new Set<Socket>();
  private constructor(private readonly server: Server) {}

  static async to(url: URL): Promise<Proxy> {
    const { port, hostname } = url;
    const server = createServer((near) => {
      const far = connect(Number(port), hostname);
      for (const [socket, other] of [
        [near, far],
        [far, near],
      ] as const) {
        proxy.sockets.add(socket);
        socket.pipe(other);
        socket.on('error', () => other.destroy());
        socket.on('close', () => other.destroy());
      }
    });
    const proxy = new Proxy(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }
  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }
  cut(): void {
    for (const socket of this.sockets) socket.resetAndDestroy();
    this.sockets.clear();
  }
  async close(): Promise<void> {
    if (!this.server.listening) return;
    this.cut();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

describe('a database that goes away', () => {
  let api: TestApi;
  let proxy: Proxy;
  let database: Database;
  let uow: UnitOfWork;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());

  /** Each test loses a database of its own. */
  beforeEach(async () => {
    const url = new URL(api.config.databaseUrl);
    proxy = await Proxy.to(url);
    url.hostname = '127.0.0.1';
    url.port = String(proxy.port);
    database = await Database.connect(
      { ...api.config, databaseUrl: url.href },
      [],
      () => undefined,
    );
    uow = new UnitOfWork(database, api.clock);
  });
  afterEach(async () => {
    await database.close();
    await proxy.close();
  });

  const sleeping = `from pg_stat_activity where datname = current_database() and query like '%pg_sleep(30)%' and state = 'active' and pid <> pg_backend_pid()`;
  /** Waits until the statement runs, so that the cut comes in its middle; or until it is gone. */
  const until = async (runs: boolean) => {
    while (((await api.owner.query(`select ${sleeping}`)).rowCount ?? 0) > 0 !== runs);
  };
  const failure = async (work: Promise<unknown>) => {
    const settled = work.then(
      () => undefined,
      (error: unknown) => error,
    );
    await until(true);
    proxy.cut();
    await api.owner.query(`select pg_terminate_backend(pid) ${sleeping}`);
    await until(false);
    return settled;
  };

  it('is unavailable to a read that was under way', async () => {
    const error = await failure(uow.view(actor, context, sleep));
    expect(error).toBeInstanceOf(DatabaseUnavailable);
    expect(toProblemError(error).code).toBe('unavailable');
  });

  it('is unavailable to a change that was under way', async () => {
    const error = await failure(uow.run(actor, context, (tx) => tx.sql(sleep)));
    expect(error).toBeInstanceOf(DatabaseUnavailable);
    expect(toProblemError(error).code).toBe('unavailable');
  });

  it('does not take a mistake of our own for a lost connection', async () => {
    const unsendable = {
      toPostgres: () => {
        throw new Error('no text for this');
      },
    };
    const error = await uow
      .view(actor, context, echo(unsendable as never))
      .catch((thrown: unknown) => thrown);
    expect(error).not.toBeInstanceOf(DatabaseUnavailable);
    expect(toProblemError(error).code).toBe('internal');
  });

  it('is unavailable to whoever asks when nobody listens', async () => {
    await proxy.close();
    const error = await uow.view(actor, context, one).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DatabaseUnavailable);
    expect(toProblemError(error).code).toBe('unavailable');
  });
});

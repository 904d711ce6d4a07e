import { mkdtempSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { connect, type Socket } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort, pause, runBuilt, type Run } from '../support/built.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

/** A connection that is used again and again, and what it got. */
class Connection {
  private constructor(private readonly socket: Socket) {}
  /** One letter for each byte, as lengths count them. */
  private text = '';
  private problem: string | undefined;
  private ended = false;

  static async open(port: number): Promise<Connection> {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    const connection = new Connection(socket);
    socket.on('data', (data: Buffer) => (connection.text += data.toString('latin1')));
    socket.on('error', (error: NodeJS.ErrnoException) => (connection.problem = error.code));
    socket.on('end', () => (connection.ended = true));
    return connection;
  }

  send(text: string): void {
    this.socket.write(text.replaceAll('\n', '\r\n'));
  }

  /** The next answer: its status, and whether it ends the connection. */
  async answer(): Promise<{ status: number; ends: boolean }> {
    for (;;) {
      if (this.problem) throw new Error(this.problem);
      const head = this.text.indexOf('\r\n\r\n');
      const length = Number(/content-length: (\d+)/iu.exec(this.text)?.[1] ?? 0);
      if (head >= 0 && this.text.length >= head + 4 + length) {
        const headers = this.text.slice(0, head);
        this.text = this.text.slice(head + 4 + length);
        return {
          status: Number(/^HTTP\/1\.1 (\d+)/u.exec(headers)?.[1]),
          ends: /\r\nconnection: close/iu.test(headers),
        };
      }
      if (this.ended) throw new Error('ended without an answer');
      await pause(5);
    }
  }

  abandon(): undefined {
    this.socket.destroy();
  }

  async end(): Promise<string> {
    while (!this.ended && !this.problem) await pause(5);
    return this.problem ?? 'ended';
  }
}

const question = 'GET /api/health/live HTTP/1.1\nHost: gza\n\n';
const body = JSON.stringify({ email: 'nobody@gza.example', password: 'not-this-one' });
const halfOfSignIn = `POST /api/v1/auth/login HTTP/1.1\nHost: gza\nContent-Type: application/json\nContent-Length: ${body.length}\n\n`;

describe('a server that is told to stop', () => {
  let database: TestDatabase;
  let dataDir: string;
  let server: Run;
  let port: number;

  beforeAll(async () => {
    dataDir = mkdtempSync(path.join(tmpdir(), 'gza-drain-'));
    database = await createTestDatabase();
    port = await freePort();
    server = runBuilt('main.js', {
      DATABASE_URL: database.url,
      GZA_DATA_DIR: dataDir,
      GZA_DRAIN_SECONDS: '30',
      HOST: '127.0.0.1',
      PORT: String(port),
    });
    while (!(await isReady())) {
      if (server.child.exitCode !== null) throw new Error(`it ended: ${server.output()}`);
      await pause(50);
    }
  });
  afterAll(async () => {
    if (server.child.exitCode === null) server.child.kill('SIGKILL');
    await server.exit;
    await database.drop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  /** Over a connection of its own, which does not stay open. */
  const isReady = () =>
    new Promise<boolean>((resolve) => {
      get({ port, host: '127.0.0.1', path: '/api/health/ready', agent: false }, (answer) => {
        answer.resume();
        answer.on('end', () => resolve(answer.statusCode === 200));
      }).on('error', () => resolve(false));
    });
  const refused = () =>
    Connection.open(port).then(
      (connection) => connection.abandon(),
      (error: NodeJS.ErrnoException) => error.code,
    );

  it('answers what is under way and what comes on open connections, then ends each', async () => {
    const idle = await Promise.all(Array.from({ length: 60 }, () => Connection.open(port)));
    const underWay = await Promise.all(Array.from({ length: 20 }, () => Connection.open(port)));
    for (const connection of idle) connection.send(question);
    for (const connection of idle)
      expect(await connection.answer()).toEqual({ status: 200, ends: false });
    for (const connection of underWay) connection.send(halfOfSignIn);

    server.child.kill('SIGTERM');
    let state: string | undefined;
    while ((state = await refused()) === undefined) await pause(5);
    expect(state).toBe('ECONNREFUSED');

    for (const connection of idle) connection.send(question);
    for (const connection of underWay) connection.send(body);
    expect(await Promise.all(idle.map((connection) => connection.answer()))).toEqual(
      idle.map(() => ({ status: 200, ends: true })),
    );
    const answers = await Promise.all(underWay.map((connection) => connection.answer()));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([401, 429]));
    expect(answers.every(({ ends }) => ends)).toBe(true);
    const ends = await Promise.all([...idle, ...underWay].map((connection) => connection.end()));
    expect(new Set(ends)).toEqual(new Set(['ended']));
    expect(await server.exit).toBe(0);
  }, 30_000);
});

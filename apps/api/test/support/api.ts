import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  endpoints,
  pathParameters,
  type AnswerOf,
  type BodyOf,
  type Dto,
  type EndpointSpec,
  type Endpoints,
  type OperationId,
  type PathParams,
  type QueryOf,
  type Role,
  type Scope,
  type UserRole,
} from '@gza/contract';
import { answerAjv, componentRef } from '@gza/contract/schema';
import type { ValidateFunction } from 'ajv';
import pg from 'pg';
import request from 'supertest';
import { v7 as uuidv7 } from 'uuid';
import { readConfig, type Config } from '../../src/config.js';
import { signAccessToken } from '../../src/platform/auth/access-token.js';
import { newClientSecret, secretIdOf } from '../../src/platform/auth/sign-in.service.js';
import type { Clock } from '../../src/platform/clock.js';
import type { GzaModule } from '../../src/platform/module.js';
import { referenceId } from '../../src/platform/reference.js';
import { createServer, type Server } from '../../src/server.js';
import { auditOfTrace, expectAudited, newTraceId } from './audit-witness.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { recordExchange } from './recorded-examples.js';

/** Hash of a password that nobody has: people of tests are signed in without one. */
const unknownPassword =
  '$argon2id$v=19$m=8,t=1,p=1$w7Yer6diQ4X7jUeAccXmrg$uSITrEgvivn7iUhOub+w41upABAEZUTSyFtQ2jDnYso';

/** A clock that tests move. It starts on a Tuesday morning in Tbilisi. */
export class TestClock implements Clock {
  private time = new Date('2026-11-24T06:00:00.000Z');
  now(): Date {
    return new Date(this.time);
  }
  set(instant: string): void {
    this.time = new Date(instant);
  }
  advance({
    days = 0,
    hours = 0,
    minutes = 0,
    seconds = 0,
  }: {
    days?: number;
    hours?: number;
    minutes?: number;
    seconds?: number;
  }): void {
    this.time = new Date(
      this.time.getTime() + (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000,
    );
  }
}

export interface Reply<T> {
  status: number;
  body: T;
  /** Version of the ETag, if the answer has one. */
  version: number;
  headers: Record<string, string>;
  problem: Dto<'Problem'>;
  text: string;
  /** The content of a file. */
  bytes: Buffer | undefined;
}

/** A file that a test sends. */
interface SentFile {
  readonly content: Buffer;
  readonly name?: string;
}

/** Reads an answer as it is. */
function bytesOf(
  response: NodeJS.EventEmitter,
  done: (error: Error | null, bytes: Buffer) => void,
): void {
  const parts: Buffer[] = [];
  response.on('data', (part: Buffer | string) =>
    parts.push(typeof part === 'string' ? Buffer.from(part, 'latin1') : part),
  );
  response.on('end', () => done(null, Buffer.concat(parts)));
}

type Input<E extends EndpointSpec> = Partial<Record<keyof PathParams<E>, string>> & {
  query?: Partial<Exclude<QueryOf<E>, undefined>> | Record<string, unknown>;
  body?: BodyOf<E> | Record<string, unknown> | string;
  version?: number | undefined;
  key?: string;
  accept?: string;
  language?: 'ka' | 'en';
};

const ajv = answerAjv();
const validators = new Map<string, ValidateFunction>();

function mustMatch(dto: string, body: unknown, what: string): void {
  let validate = validators.get(dto);
  if (!validate) validators.set(dto, (validate = ajv.compile(componentRef(dto))));
  if (!validate(body))
    throw new Error(
      `${what}: the answer does not match ${dto}: ${ajv.errorsText(validate.errors)}\n${JSON.stringify(body).slice(0, 1500)}`,
    );
}

/** The headers that the OpenAPI document promises for a successful answer. */
function mustHaveHeaders(
  spec: EndpointSpec,
  {
    status,
    headers,
    hasId,
  }: { status: number; headers: Record<string, string | undefined>; hasId: boolean },
  what: string,
): void {
  const json = headers['content-type']?.startsWith('application/json') ?? false;
  const secret = spec.problems?.includes('secret-handed-out') === true;
  const tagged = spec.method === 'GET' || (spec.ifMatch === true && !secret);
  if (json && tagged && spec.answer && !('public' in spec.access) && !headers['etag'])
    throw new Error(`${what}: the answer has no ETag`);
  if (status === 201 && hasId && !headers['location'])
    throw new Error(`${what}: the answer has no Location`);
}

/** Every `{mark}` of the texts of a problem has its value. */
function mustBeFilled({ title, detail, errors = [] }: Dto<'Problem'>, what: string): void {
  for (const text of [title, detail, ...errors.map((error) => error.detail)])
    if (/\{\w+\}/u.test(text)) throw new Error(`${what}: a text is not filled: ${text}`);
}

/** A caller with a token. Every answer is checked against its schema, and every call against the audit. */
export class Caller {
  constructor(
    private readonly address: string,
    readonly token: string | undefined,
    readonly id: string,
    readonly name: string,
    readonly bureauId: string | null,
    /** Connection that reads, without policies, the audit entries of a call. */
    private readonly owner?: pg.Client,
  ) {}

  /** The same caller without the audit check, for a test in which the audit cannot be written. */
  unwitnessed(): Caller {
    return new Caller(this.address, this.token, this.id, this.name, this.bureauId);
  }

  async call<Id extends OperationId>(
    operation: Id,
    input: Input<Endpoints[Id]> = {} as Input<Endpoints[Id]>,
  ): Promise<Reply<AnswerOf<Endpoints[Id]>>> {
    const spec: EndpointSpec = endpoints[operation];
    const given = input as Record<string, unknown> & Input<EndpointSpec>;
    const url = spec.path.replace(/\{(\w+)\}/gu, (_, name: string) =>
      encodeURIComponent(String(given[name])),
    );
    const method = spec.method.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete';
    const traceId = newTraceId();
    let sent = request(this.address)
      [method](url)
      .set('traceparent', `00-${traceId}-${traceId.slice(16)}-01`)
      .set('accept', input.accept ?? 'application/json')
      .set('accept-language', input.language ?? 'en');
    if (this.token) sent = sent.set('authorization', `Bearer ${this.token}`);
    if (input.query) sent = sent.query(input.query);
    if (input.version !== undefined) sent = sent.set('if-match', `"${input.version}"`);
    if (input.key) sent = sent.set('idempotency-key', input.key);
    if (spec.bodyMedia) sent = sent.type(spec.bodyMedia);
    const file = spec.bodyMedia === 'application/octet-stream' && (input.body as SentFile);
    if (file && file.name !== undefined)
      sent = sent.set(
        'content-disposition',
        `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      );
    if (spec.answerMedia === 'application/octet-stream') sent = sent.buffer(true).parse(bytesOf);
    const content = file ? file.content : (input.body as object | undefined);
    const response = content === undefined ? await sent : await sent.send(content);
    const media = String(response.headers['content-type'] ?? '');
    const bytes = Buffer.isBuffer(response.body) ? response.body : undefined;
    const text = bytes?.toString('utf8') ?? response.text;
    const body =
      media.includes('json') && text && !media.includes('ndjson')
        ? (JSON.parse(text) as unknown)
        : undefined;
    if (response.status >= 400) {
      mustMatch('Problem', body, `${operation} ${response.status}`);
      mustBeFilled(body as Dto<'Problem'>, operation);
    } else {
      mustHaveHeaders(
        spec,
        {
          status: response.status,
          headers: response.headers as Record<string, string>,
          hasId: typeof (body as { id?: unknown } | undefined)?.id === 'string',
        },
        operation,
      );
      if (spec.answer && media.includes('application/json'))
        mustMatch(spec.answer, body, operation);
    }
    recordExchange({
      operation,
      params: Object.fromEntries(
        pathParameters(spec.path).map((name) => [name, String(given[name])]),
      ),
      query: input.query,
      body: file ? undefined : input.body,
      status: response.status,
      answer: body ?? (bytes ? undefined : response.text),
    });
    if (this.owner)
      expectAudited(
        {
          operation,
          spec,
          callerId: this.id,
          status: response.status,
          body,
          streamed: /ndjson|text\/csv/u.test(media),
          signedIn: response.status !== 401,
        },
        await auditOfTrace(this.owner, traceId),
      );
    return {
      status: response.status,
      body: body as AnswerOf<Endpoints[Id]>,
      version: Number(/^"(\d+)[-"]/u.exec(String(response.headers['etag'] ?? ''))?.[1]),
      headers: response.headers as Record<string, string>,
      problem: body as Dto<'Problem'>,
      text: text ?? '',
      bytes,
    };
  }

  /** The answer of a call that must succeed. */
  async ok<Id extends OperationId>(
    operation: Id,
    input?: Input<Endpoints[Id]>,
  ): Promise<AnswerOf<Endpoints[Id]>> {
    const reply = await this.call(operation, input);
    if (reply.status >= 400)
      throw new Error(
        `${operation} as ${this.name}: ${reply.status} ${JSON.stringify(reply.problem)}`,
      );
    return reply.body;
  }

  /** The problem of a call that must be rejected: `[status, code]`, as tests assert it. */
  async refused<Id extends OperationId>(
    operation: Id,
    input?: Input<Endpoints[Id]>,
  ): Promise<[number, string]> {
    const reply = await this.call(operation, input);
    return [
      reply.status,
      reply.status < 400 ? 'not refused' : (reply.problem.type.split('/').at(-1) ?? ''),
    ];
  }
}

/** The assembled server on a database of its own, with people to call it. */
export class TestApi {
  private constructor(
    readonly server: Server,
    /** Address of the server. It is the same for all requests: no port opens and closes between them. */
    readonly address: string,
    readonly clock: TestClock,
    readonly config: Config,
    private readonly database: TestDatabase,
    /** The owner's connection, which no policy limits. */
    readonly owner: pg.Client,
    private readonly dataDir: string,
  ) {}

  /**
   * @param settings environment variables beside those of every test
   * @param given a migrated database; by default a new one
   */
  static async start(
    modules?: readonly GzaModule[],
    settings: Readonly<Record<string, string>> = {},
    given?: TestDatabase,
  ): Promise<TestApi> {
    const database = given ?? (await createTestDatabase());
    const dataDir = mkdtempSync(path.join(tmpdir(), 'gza-test-'));
    const config = readConfig({
      GZA_ENV: 'test',
      DATABASE_URL: database.url,
      GZA_DATA_DIR: dataDir,
      GZA_SECRET: process.env['GZA_TEST_SECRET'],
      GZA_POOL_SIZE: '4',
      // A starved machine of tests connects late; limits-of-time.test.ts proves the limit.
      GZA_POOL_WAIT_MS: '15000',
      PORT: '0',
      ...settings,
    });
    const clock = new TestClock();
    const server = await createServer(config, clock, modules);
    const address = await server.app.listen({ host: '127.0.0.1', port: 0 });
    const owner = new pg.Client({ connectionString: database.url });
    await owner.connect();
    return new TestApi(server, address, clock, config, database, owner, dataDir);
  }

  async stop(): Promise<void> {
    await this.server.close();
    await this.owner.end();
    await this.database.drop();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  /** A caller without a token. */
  get nobody(): Caller {
    return new Caller(this.address, undefined, '', 'nobody', null);
  }

  private async account(
    role: UserRole,
    name: string,
    bureauId: string | null,
    organisationId: string | null,
  ): Promise<Caller> {
    const id = uuidv7();
    const signInId = uuidv7();
    const now = this.clock.now();
    await this.owner.query(
      `insert into user_account (id, email, name, role, bureau_id, organisation_id, password_hash, created_at, updated_at) values ($1, $2, $3, $4, $5, $6, $8, $7, $7)`,
      [id, `${id}@gza.example`, name, role, bureauId, organisationId, now, unknownPassword],
    );
    await this.owner.query(
      `insert into sign_in (id, user_id, created_at, expires_at, last_used_at, refresh_hash, rotated_at) values ($1, $2, $3, '2100-01-01', $3, '', $3)`,
      [signInId, id, now],
    );
    const far = new Date('2099-01-01');
    const token = signAccessToken(
      this.server.app,
      { kind: 'user', id, signInId, role, bureauId, organisationId },
      far,
    );
    return new Caller(this.address, token, id, name, bureauId, this.owner);
  }

  /** The caller with a token of this server: the account of another server whose data were copied here. */
  async known(caller: Caller): Promise<Caller> {
    const { rows } = await this.owner.query<{
      signInId: string;
      role: UserRole;
      bureauId: string | null;
      organisationId: string | null;
    }>(
      `select s.id as "signInId", u.role, u.bureau_id as "bureauId", u.organisation_id as "organisationId"
       from user_account u join sign_in s on s.user_id = u.id where u.id = $1`,
      [caller.id],
    );
    const [account] = rows;
    if (!account) throw new Error(`${caller.name} is not known here`);
    const token = signAccessToken(
      this.server.app,
      { kind: 'user', id: caller.id, ...account },
      new Date('2099-01-01'),
    );
    return new Caller(this.address, token, caller.id, caller.name, caller.bureauId, this.owner);
  }

  /** A signed-in member of staff. Heads, analysts and administrators belong to no bureau. */
  staff(role: UserRole, name: string, bureau = 'tbilisi'): Promise<Caller> {
    const bureauId = ['head', 'analyst', 'administrator'].includes(role)
      ? null
      : referenceId('bureau', bureau);
    return this.account(role, name, bureauId, null);
  }

  partnerUser(name: string, organisationId: string): Promise<Caller> {
    return this.account('partnerUser', name, null, organisationId);
  }

  /** An API client with a token. */
  async client(
    kind: Extract<Role, 'partnerClient' | 'reportingClient'>,
    scopes: Scope[],
    organisationId: string | null = null,
  ): Promise<Caller> {
    const id = uuidv7();
    const now = this.clock.now();
    const { hash } = newClientSecret();
    await this.owner.query(
      `insert into api_client (id, kind, name, purpose, organisation_id, scopes, secret_hash, created_at, updated_at) values ($1, $2, $2, 'test', $3, $4, $5, $6, $6)`,
      [id, kind, organisationId, scopes, hash, now],
    );
    const token = signAccessToken(
      this.server.app,
      {
        kind: 'client',
        id,
        role: kind,
        bureauId: null,
        organisationId,
        scopes,
        secretId: secretIdOf(hash),
      },
      new Date('2099-01-01'),
    );
    return new Caller(this.address, token, id, kind, null, this.owner);
  }

  /** Rows of the audit for one operation, oldest first. */
  async auditOf(endpoint: OperationId): Promise<
    {
      actor_id: string;
      role: string;
      operation: string;
      result: string;
      problem: string | null;
      subjects: string[];
    }[]
  > {
    const { rows } = await this.owner.query(
      'select actor_id, role, operation, result, problem, subjects from audit_event where endpoint = $1 order by at, id',
      [endpoint],
    );
    return rows as never;
  }
}

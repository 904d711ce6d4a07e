import { hkdfSync } from 'node:crypto';
import pg from 'pg';
import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import type { Config } from '../../config.js';
import { databaseRoles, type DatabaseRole } from '../actor.js';
import { attachErrorListener, lossListener } from './connection.js';
import { connectionOf } from './connection-url.js';
import { explainRoleError } from './migration-state.js';
import { NamedClient } from './named-client.js';

export type { Statement } from './statement.js';

export type EntityClass = EntityTarget<ObjectLiteral>;

/** Derives the password of a database role from the secret, so that it is stored nowhere. */
export const rolePassword = (secret: string, role: DatabaseRole): string =>
  Buffer.from(hkdfSync('sha256', secret, 'gza', `database role ${role}`, 24)).toString('hex');

/**
 * No statement, no wait for a lock and no forgotten transaction holds a connection for ever. Only a report
 * over everything comes near the first.
 */
const timeouts = {
  statement_timeout: 30_000,
  lock_timeout: 5_000,
  idle_in_transaction_session_timeout: 60_000,
} as const;

/**
 * Figures are planned with the values of the question. PostgreSQL otherwise plans a statement once for any period
 * after five executions, without knowing that it is a year, which costs several times as much.
 */
const planning = { options: '-c plan_cache_mode=force_custom_plan' } as const;

function connectionAs(config: Config, role: DatabaseRole) {
  return {
    ...(role === 'gza_analyst' && planning),
    ...connectionOf(config.databaseUrl),
    user: role,
    password: rolePassword(config.secret, role),
    application_name: `gza ${role}`,
    // Limit for connecting, and for waiting for a free connection: by default a full pool answers within 2 seconds.
    connectionTimeoutMillis: config.poolWaitMs,
    keepAlive: true,
    ...timeouts,
  };
}

/** Dates stay `YYYY-MM-DD`, bigint stays text; instants become `Date`. */
pg.types.setTypeParser(pg.types.builtins.DATE, (text: string) => text);

/**
 * The pools of the process: one for each database role, pipelined, plus a plain one for each where
 * a connection has to be held open across round trips (COPY streams, jobs).
 */
export class Database {
  private readonly sources = new Map<DatabaseRole, DataSource>();
  private readonly plain = new Map<DatabaseRole, pg.Pool>();

  private constructor(
    private readonly config: Config,
    private readonly onError: (error: Error) => void,
  ) {}

  static async connect(
    config: Config,
    entities: EntityClass[],
    onError: (error: Error) => void,
  ): Promise<Database> {
    const database = new Database(config, onError);
    for (const role of databaseRoles) {
      const {
        host,
        port,
        database: name,
        user,
        password,
        ssl,
        ...extra
      } = connectionAs(config, role);
      const source = new DataSource({
        type: 'postgres',
        host,
        port,
        database: name,
        username: user,
        password,
        ssl,
        entities: entities as never,
        installExtensions: false,
        uuidExtension: 'pgcrypto',
        poolErrorHandler: onError,
        extra: {
          ...extra,
          pipeline: true,
          Client: NamedClient,
          max: config.poolSize,
          idleTimeoutMillis: 60_000,
          ...(role === 'gza_worker' && { max: Math.max(4, Math.ceil(config.poolSize / 4)) }),
        },
      });
      try {
        await source.initialize();
      } catch (error) {
        throw explainRoleError(error, role);
      }
      database.sources.set(role, source);
      attachErrorListener(database.pool(role), onError);
    }
    return database;
  }

  source(role: DatabaseRole): DataSource {
    const source = this.sources.get(role);
    if (!source) throw new Error(`no pool for ${role}`);
    return source;
  }

  /** Returns the pipelined pool of a role. */
  pool(role: DatabaseRole): pg.Pool {
    return (this.source(role).driver as PostgresDriver).master as pg.Pool;
  }

  /** Returns a pool whose connections may keep a portal or a COPY open. */
  plainPool(role: DatabaseRole): pg.Pool {
    let pool = this.plain.get(role);
    if (!pool) {
      pool = new pg.Pool({
        ...connectionAs(this.config, role),
        max: 6,
        idleTimeoutMillis: 30_000,
        // Streams and jobs last as long as they last.
        statement_timeout: 0,
        idle_in_transaction_session_timeout: 0,
        // Jobs can wait, and graphile-worker fails when a connection is refused while it marks a job as done.
        ...(role === 'gza_worker' && { connectionTimeoutMillis: 60_000 }),
      });
      pool.on('error', this.onError);
      pool.on('connect', (client) => client.on('error', lossListener(client, this.onError)));
      this.plain.set(role, pool);
    }
    return pool;
  }

  async close(): Promise<void> {
    await Promise.all([
      ...[...this.sources.values()].map((s) => s.destroy()),
      ...[...this.plain.values()].map((p) => p.end()),
    ]);
  }
}

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { settingDefaults } from '@gza/contract';
import type { S3Bucket } from './platform/files/s3-store.js';
import { isPhoneRegion } from './platform/text/phone.js';
import { connectionOf, ConnectionUrlError } from './platform/db/connection-url.js';

/** Reference data that ship with the product: those of Georgia, or none for the agency of another country. */
export const seedNames = ['georgia', 'none'] as const;
export type SeedName = (typeof seedNames)[number];

/** Environment of the server. `embedded`: our own PostgreSQL under the data folder, with demo data. */
export const environments = ['embedded', 'development', 'test', 'production'] as const;
export type Environment = (typeof environments)[number];

export interface Config {
  environment: Environment;
  host: string;
  port: number;
  /** Port of the operator's metrics; not served when absent. */
  metricsPort: number | undefined;
  /** Connection of the migrator. The API uses its host, port and database, and signs in as its own roles. */
  databaseUrl: string;
  /** Connections of each actor's pool. */
  poolSize: number;
  /** Milliseconds to wait for a connection to the database; afterwards the answer is 503. */
  poolWaitMs: number;
  /** Whether statements are sent in batches; otherwise one at a time (docs/adr/0017). */
  pipelining: boolean;
  /** Requests that one caller may send in a minute; 0 = no limit. */
  requestsPerMinute: number;
  /** Longest time that a stopping server waits for silent connections. */
  drainSeconds: number;
  dataDir: string;
  /** Folder of the encrypted contents of files. */
  filesDir: string;
  /** Bucket of an S3-compatible store, instead of the folder. */
  s3: S3Bucket | undefined;
  /** Largest file that is accepted, in bytes. */
  fileLimit: number;
  /** The ClamAV daemon that checks files for viruses; absent, they are not checked. */
  clamav: { readonly host: string; readonly port: number } | undefined;
  webDir: string;
  /** At least 32 characters; database role passwords and cookies are derived from it. */
  secret: string;
  /** PEM of the ES256 key that signs access tokens; generated under the data folder when absent. */
  jwtPrivateKey: string | undefined;
  /** Addresses and networks of the reverse proxies whose `X-Forwarded-*` headers are believed. */
  trustedProxies: readonly string[];
  /** PEM of the key before a rotation: its tokens are accepted until they expire. */
  jwtPreviousKey: string | undefined;
  logLevel: string;
  /** Whether demo data and demo accounts may be loaded. */
  demo: boolean;
  /** Number of beneficiaries of the demo; absent, the smallest with every state of every life cycle. */
  demoSize: number | undefined;
  /** Reference data of a new database; absent, a new database gets those of Georgia. */
  seed: SeedName | undefined;
  /** Region of phone numbers without a country code, ISO 3166-1, until a setting names another. */
  phoneRegion: string;
}

export class ConfigError extends Error {}

type Env = Record<string, string | undefined>;

function port(env: Env, name: string): number | undefined {
  const text = env[name];
  if (text === undefined || text === '') return undefined;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > 65535) {
    throw new ConfigError(`${name} is "${text}"; set it to a port number between 0 and 65535.`);
  }
  return value;
}

/**
 * Returns the secret: from the environment in production; elsewhere generated once and kept with the data.
 */
function secretOf(env: Env, environment: Environment, dataDir: string): string {
  const given = env['GZA_SECRET'];
  if (given !== undefined && given.length >= 32) return given;
  if (given !== undefined)
    throw new ConfigError('GZA_SECRET is too short; set it to at least 32 random characters.');
  if (environment === 'production')
    throw new ConfigError('GZA_SECRET is not set; set it to at least 32 random characters.');
  const file = path.join(dataDir, 'secret');
  try {
    return readFileSync(file, 'utf8');
  } catch {
    mkdirSync(dataDir, { recursive: true });
    const made = randomBytes(32).toString('hex');
    writeFileSync(file, made, { mode: 0o600 });
    return made;
  }
}

const proxyNames = ['loopback', 'linklocal', 'uniquelocal'];

function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  return (
    bits === undefined || (/^\d{1,3}$/u.test(bits) && Number(bits) <= (version === 4 ? 32 : 128))
  );
}

/** Reads the list of trusted proxies; none by default, so that nobody writes an address of their own. */
function trustedProxiesOf(env: Env): string[] {
  const entries = (env['GZA_TRUSTED_PROXIES'] ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  const wrong = entries.find((entry) => !proxyNames.includes(entry) && !isNetwork(entry));
  if (wrong !== undefined)
    throw new ConfigError(
      `GZA_TRUSTED_PROXIES contains "${wrong}"; list IP addresses, networks like 10.0.0.0/8, or ${proxyNames.join(', ')}, separated by commas.`,
    );
  return entries;
}

/** Returns DATABASE_URL when it is an address whose parameters are understood. */
function databaseUrlOf(env: Env): string {
  const url = env['DATABASE_URL'];
  if (!url || !URL.canParse(url) || !/^postgres(ql)?:$/u.test(new URL(url).protocol)) {
    throw new ConfigError(
      'DATABASE_URL is missing or not a URL; set it like postgresql://user:password@host:5432/gza.',
    );
  }
  try {
    connectionOf(url);
    return url;
  } catch (error) {
    throw error instanceof ConnectionUrlError ? new ConfigError(error.message) : error;
  }
}

/** Returns the reference data that the environment asks for. The demo works with those of Georgia only. */
function seedOf(env: Env): SeedName | undefined {
  const seed = env['GZA_SEED'] as SeedName | undefined;
  if (seed === undefined) return undefined;
  if (!seedNames.includes(seed))
    throw new ConfigError(`GZA_SEED is "${seed}"; set it to one of ${seedNames.join(', ')}.`);
  if (seed === 'none' && env['GZA_DEMO'] === '1')
    throw new ConfigError(
      'GZA_SEED=none begins without the bureaus that the demo data need; unset GZA_DEMO.',
    );
  return seed;
}

/** Returns the number of people that the demo is asked to have. */
function demoSizeOf(env: Env): number | undefined {
  const text = env['GZA_DEMO_SIZE'];
  if (text === undefined) return undefined;
  const size = /^\d+$/u.test(text) ? Number(text) : Number.NaN;
  if (!(size >= 30 && size <= 2000))
    throw new ConfigError(`GZA_DEMO_SIZE is "${text}"; set it to a whole number from 30 to 2000.`);
  return size;
}

/** Returns the region of phone numbers until an administrator sets another. */
function phoneRegionOf(env: Env): string {
  const code = env['GZA_PHONE_REGION'] ?? settingDefaults.phoneRegion;
  if (!isPhoneRegion(code))
    throw new ConfigError(
      `GZA_PHONE_REGION is "${code}"; set it to the code of a country in ISO 3166-1, such as GE.`,
    );
  return code;
}

/** Returns the largest size of a file in bytes. */
function fileLimitOf(env: Env): number {
  const mebibytes = Number(env['GZA_FILE_LIMIT_MIB'] ?? 10);
  if (!Number.isInteger(mebibytes) || mebibytes < 1 || mebibytes > 1024)
    throw new ConfigError('GZA_FILE_LIMIT_MIB must be a whole number of mebibytes from 1 to 1024.');
  return mebibytes * 1024 * 1024;
}

/** Returns the bucket for files; none when no bucket is named. */
function s3Of(env: Env): S3Bucket | undefined {
  const bucket = env['GZA_S3_BUCKET'];
  const endpoint = env['GZA_S3_ENDPOINT'] || undefined;
  const [accessKeyId, secretAccessKey] = [env['GZA_S3_ACCESS_KEY'], env['GZA_S3_SECRET_KEY']];
  if (!bucket) {
    if (endpoint)
      throw new ConfigError('GZA_S3_ENDPOINT is set without GZA_S3_BUCKET; set both, or neither.');
    return undefined;
  }
  if (endpoint && !URL.canParse(endpoint))
    throw new ConfigError(
      `GZA_S3_ENDPOINT is "${endpoint}"; set it to an address such as https://s3.example.org.`,
    );
  if (!accessKeyId !== !secretAccessKey)
    throw new ConfigError('Set both GZA_S3_ACCESS_KEY and GZA_S3_SECRET_KEY, or neither.');
  return {
    bucket,
    region: env['GZA_S3_REGION'] || 'us-east-1',
    endpoint,
    credentials: accessKeyId && secretAccessKey ? { accessKeyId, secretAccessKey } : undefined,
  };
}

function clamavOf(env: Env): Config['clamav'] {
  const host = env['GZA_CLAMAV_HOST'];
  const given = port(env, 'GZA_CLAMAV_PORT');
  if (host) return { host, port: given ?? 3310 };
  if (given !== undefined)
    throw new ConfigError('GZA_CLAMAV_PORT is set without GZA_CLAMAV_HOST; set both, or neither.');
  return undefined;
}

/**
 * Twice the processors, on the assumption that the database has as many. More connections only wait for one
 * another in the database, and cost a fifth of the throughput (docs/performance.md).
 */
const defaultPoolSize = (): number => Math.max(4, 2 * availableParallelism());

/**
 * Reads and checks the environment. Throws `ConfigError` with the name of the variable and how to correct it.
 */
export function readConfig(env: Env): Config {
  const environment = (env['GZA_ENV'] ?? 'development') as Environment;
  if (!environments.includes(environment)) {
    throw new ConfigError(
      `GZA_ENV is "${environment}"; set it to one of ${environments.join(', ')}.`,
    );
  }
  const seed = seedOf(env);
  const databaseUrl = databaseUrlOf(env);
  const dataDir = path.resolve(env['GZA_DATA_DIR'] ?? '.data');
  const poolSize = Number(env['GZA_POOL_SIZE'] ?? defaultPoolSize());
  if (!Number.isInteger(poolSize) || poolSize < 1)
    throw new ConfigError('GZA_POOL_SIZE must be a whole number of at least 1.');
  const poolWaitMs = Number(env['GZA_POOL_WAIT_MS'] ?? 1800);
  if (!Number.isInteger(poolWaitMs) || poolWaitMs < 100)
    throw new ConfigError('GZA_POOL_WAIT_MS must be a whole number of milliseconds, at least 100.');
  // A screen sends about ten requests; three screens a second is neither a person nor a fair program.
  const requestsPerMinute = Number(
    env['GZA_REQUESTS_PER_MINUTE'] ?? (environment === 'production' ? 1800 : 0),
  );
  if (!Number.isInteger(requestsPerMinute) || requestsPerMinute < 0)
    throw new ConfigError(
      'GZA_REQUESTS_PER_MINUTE must be a whole number of requests, or 0 for no limit.',
    );
  const drainSeconds = Number(env['GZA_DRAIN_SECONDS'] ?? (environment === 'production' ? 5 : 1));
  if (!Number.isFinite(drainSeconds) || drainSeconds < 0 || drainSeconds > 60)
    throw new ConfigError('GZA_DRAIN_SECONDS must be a number of seconds between 0 and 60.');
  return {
    environment,
    host: env['HOST'] ?? (environment === 'production' ? '0.0.0.0' : '127.0.0.1'),
    port: port(env, 'PORT') ?? 3000,
    metricsPort: port(env, 'GZA_METRICS_PORT'),
    databaseUrl,
    poolSize,
    poolWaitMs,
    pipelining: env['GZA_PIPELINING'] !== 'off',
    requestsPerMinute,
    drainSeconds,
    dataDir,
    filesDir: path.resolve(env['GZA_FILES_DIR'] ?? path.join(dataDir, 'files')),
    s3: s3Of(env),
    fileLimit: fileLimitOf(env),
    clamav: clamavOf(env),
    webDir: path.resolve(env['GZA_WEB_DIR'] ?? 'apps/web/dist'),
    secret: secretOf(env, environment, dataDir),
    jwtPrivateKey: env['GZA_JWT_PRIVATE_KEY'],
    jwtPreviousKey: env['GZA_JWT_PREVIOUS_KEY'],
    trustedProxies: trustedProxiesOf(env),
    logLevel: env['GZA_LOG_LEVEL'] ?? (environment === 'test' ? 'silent' : 'info'),
    demo: seed !== 'none' && (environment === 'embedded' || env['GZA_DEMO'] === '1'),
    demoSize: demoSizeOf(env),
    seed,
    phoneRegion: phoneRegionOf(env),
  };
}

import { readFileSync } from 'node:fs';
import type { ConnectionOptions } from 'node:tls';

/** Error: DATABASE_URL cannot be used as it stands. The message names the cause and the correction. */
export class ConnectionUrlError extends Error {}

type Encryption = Pick<
  ConnectionOptions,
  'host' | 'rejectUnauthorized' | 'ca' | 'cert' | 'key' | 'checkServerIdentity'
>;

/** Address, credentials and encryption of a database, as `pg` and TypeORM take them. */
export interface Connection {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
  readonly password: string;
  /** False: plain text. */
  readonly ssl: false | Encryption;
}

/** Parameters about encryption that are honoured; any other is refused, because ignoring it could be unsafe. */
const known = ['sslmode', 'sslrootcert', 'sslcert', 'sslkey'];
const aboutEncryption = /^(ssl|gss|channel_binding|require_auth|uselibpqcompat)/u;
const modes = ['disable', 'require', 'verify-ca', 'verify-full'];

function fileOf(url: URL, name: string): string | undefined {
  const file = url.searchParams.get(name);
  if (file === null || file === '' || file === 'system') return undefined;
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new ConnectionUrlError(
      `DATABASE_URL names ${name}=${file}, which cannot be read (${(error as { code?: string }).code ?? 'unknown error'}): correct the path, or let this account read the file.`,
    );
  }
}

/** A connection that may fall back to plain text, or any mode that is not known, is refused. */
function modeOf(url: URL): string {
  const mode = url.searchParams.get('sslmode');
  const files = ['sslrootcert', 'sslcert', 'sslkey'].filter((name) => url.searchParams.has(name));
  if (mode === null) {
    if (files.length === 0) return 'disable';
    throw new ConnectionUrlError(
      `DATABASE_URL has ${files.join(' and ')} but no sslmode, so the connection would be plain text: add sslmode=verify-full.`,
    );
  }
  if (mode === 'prefer' || mode === 'allow')
    throw new ConnectionUrlError(
      `DATABASE_URL has sslmode=${mode}, which falls back to plain text without a message: use sslmode=verify-full for TLS, or sslmode=disable for plain text.`,
    );
  if (!modes.includes(mode))
    throw new ConnectionUrlError(
      `DATABASE_URL has sslmode=${mode}; set it to one of ${modes.join(', ')}.`,
    );
  return mode;
}

function encryptionOf(url: URL, host: string): Connection['ssl'] {
  const mode = modeOf(url);
  if (mode === 'disable') return false;
  const ca = fileOf(url, 'sslrootcert');
  const cert = fileOf(url, 'sslcert');
  const key = fileOf(url, 'sslkey');
  return {
    // The name that the certificate must have; `pg` passes only names, and the address may be an IP.
    host,
    rejectUnauthorized: true,
    ...(ca !== undefined && { ca }),
    ...(cert !== undefined && { cert }),
    ...(key !== undefined && { key }),
    ...(mode === 'verify-ca' && { checkServerIdentity: () => undefined }),
  };
}

/**
 * Reads DATABASE_URL. The certificate of the server is verified in every encrypted mode: `require` and
 * `verify-full` compare the host too, `verify-ca` only the authority. Throws `ConnectionUrlError`.
 */
export function connectionOf(databaseUrl: string): Connection {
  const url = new URL(databaseUrl);
  const unknown = [...url.searchParams.keys()].find(
    (name) => aboutEncryption.test(name) && !known.includes(name),
  );
  if (unknown !== undefined)
    throw new ConnectionUrlError(
      `DATABASE_URL has the parameter ${unknown}, which Gza does not know: remove it, and use ${known.join(', ')}.`,
    );
  const host =
    url.searchParams.get('host') ?? decodeURIComponent(url.hostname).replace(/^\[(.+)\]$/u, '$1');
  return {
    host,
    port: Number(url.port || 5432),
    database: decodeURIComponent(url.pathname.slice(1)),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    ssl: encryptionOf(url, host),
  };
}

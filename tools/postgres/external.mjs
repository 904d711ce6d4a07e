import pg from 'pg';
import { UserError, messageOf } from '../lib/user-error.mjs';
import { OLDEST_MAJOR } from './binaries.mjs';

const CONNECT_LIMIT_MS = 10_000;

/**
 * Checks an external server before anything is changed on it.
 *
 * @param {string} url  the value of DATABASE_URL
 * @returns {Promise<{ version: string }>}
 * @throws {UserError} when it cannot be used; the message has no password
 */
export async function checkServer(url) {
  const place = placeOf(url);
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_LIMIT_MS,
  });
  // A server that goes away later must not end this process with an unhandled event.
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (error) {
    throw new UserError(
      `${place} cannot be used (${reasonOf(error)}): start that server, correct DATABASE_URL, or unset it for the embedded database.`,
    );
  }
  try {
    const { rows } = await client.query(
      `select current_setting('server_version') as version,
              current_setting('server_version_num')::int as number,
              current_setting('server_encoding') as encoding,
              (select rolsuper or (rolcreaterole and rolbypassrls)
                 from pg_roles where rolname = current_user) as able`,
    );
    const { version, number, encoding, able } = rows[0];
    if (number < OLDEST_MAJOR * 10_000) {
      throw new UserError(
        `${place} is PostgreSQL ${version}, and Gza needs ${OLDEST_MAJOR} or later: upgrade it, or unset DATABASE_URL for the embedded database.`,
      );
    }
    if (encoding !== 'UTF8') {
      throw new UserError(
        `${place} stores ${encoding}, which cannot hold Georgian: create it again with ENCODING 'UTF8' TEMPLATE template0.`,
      );
    }
    // Row-level security binds the owner too, and reference data are written as the owner.
    if (!able) {
      const user = new URL(url).username;
      throw new UserError(
        `${place} lets ${user} neither create roles nor write reference data: as a superuser of that server, run ALTER ROLE ${user} CREATEROLE BYPASSRLS.`,
      );
    }
    return { version };
  } finally {
    await client.end();
  }
}

/** @param {string} url */
function placeOf(url) {
  try {
    const { protocol, hostname, port, pathname } = new URL(url);
    if (/^postgres(ql)?:$/.test(protocol))
      return `The database${pathname} at ${hostname}:${port || 5432}`.replace('/', ' ');
  } catch {
    // The message below does not repeat the address, which may contain a password.
  }
  throw new UserError(
    'DATABASE_URL is not an address of the form postgres://user:password@host:5432/database: correct it, or unset it for the embedded database.',
  );
}

/**
 * The reason of a failed connection. A name with several addresses fails with one error for each.
 *
 * @param {unknown} error
 */
const reasonOf = (error) => messageOf(error instanceof AggregateError ? error.errors[0] : error);

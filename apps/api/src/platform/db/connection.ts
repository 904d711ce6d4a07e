import pg from 'pg';

/** Error: the database cannot be reached, or the connection was lost during use. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';

  constructor(cause: unknown) {
    super('the database is not available', { cause });
  }
}

const lost = new WeakSet<object>();
const listeners = new WeakMap<object, (error: Error) => void>();

/** Marks connections that failed, because `pg` gives the cause of a failed statement only in English. */
export const lossListener = (client: object, onError: (error: Error) => void) => (error: Error) => {
  lost.add(client);
  onError(error);
};

/**
 * Listens for the loss of connections that are checked out of the pool: `pg` leaves those without a listener,
 * and Node ends a process with an unhandled `error` event. It listens at every checkout and not on
 * connecting, because TypeORM connects its first client before we get the pool.
 */
export function attachErrorListener(pool: pg.Pool, onError: (error: Error) => void): void {
  pool.on('acquire', (client) => {
    const listener = lossListener(client, onError);
    listeners.set(client, listener);
    client.on('error', listener);
  });
  pool.on('release', (_, client) => {
    const listener = listeners.get(client);
    if (listener) client.off('error', listener);
  });
}

/**
 * Waits for a connection. An error of the server itself keeps its SQLSTATE; any other becomes
 * `DatabaseUnavailable`.
 */
export async function acquire<C>(connecting: Promise<C>): Promise<C> {
  try {
    return await connecting;
  } catch (error) {
    throw error instanceof pg.DatabaseError ? error : new DatabaseUnavailable(error);
  }
}

/** Returns the error of a statement on this connection: `DatabaseUnavailable` when the connection is lost. */
export const failureOn = (client: object, error: unknown): unknown =>
  lost.has(client) ? new DatabaseUnavailable(error) : error;

/** Runs work on a connection of the pool; a lost connection does not return to the pool. */
export async function withClient<T>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await acquire(pool.connect());
  try {
    return await work(client);
  } catch (error) {
    throw failureOn(client, error);
  } finally {
    client.release(lost.has(client));
  }
}

import pg from 'pg';

/** The database cannot be reached, or the connection was lost while it was used. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';

  constructor(cause: unknown) {
    super('the database is not available', { cause });
  }
}

const lost = new WeakSet<object>();
const listeners = new WeakMap<object, (error: Error) => void>();

/** Connections that failed are remembered: `pg` says why a statement failed only in English. */
export const lossListener = (client: object, onError: (error: Error) => void) => (error: Error) => {
  lost.add(client);
  onError(error);
};

/**
 * Listens for the loss of connections that are out of the pool, where `pg` leaves them without a
 * listener and Node ends a process whose `error` event nobody listens to. It listens at every turn and
 * not on connecting: TypeORM connects its first client before the pool is in our hands.
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

/** Waits for a connection. What the server itself refuses keeps its SQLSTATE; anything else is `DatabaseUnavailable`. */
export async function acquire<C>(connecting: Promise<C>): Promise<C> {
  try {
    return await connecting;
  } catch (error) {
    throw error instanceof pg.DatabaseError ? error : new DatabaseUnavailable(error);
  }
}

/** The failure of a statement on this connection: `DatabaseUnavailable` when the connection is lost. */
export const failureOn = (client: object, error: unknown): unknown =>
  lost.has(client) ? new DatabaseUnavailable(error) : error;

/** Runs work on a connection of the pool; a lost one is not put back. */
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

import type { Socket } from 'node:net';
import type pg from 'pg';
import type { Actor } from '../actor.js';
import type { Statement } from './database.js';

/** The statement that opens an actor; the database answers whether the sign-in or client still stands. */
export const openActor = (actor: Actor, now: Date): Statement => ({
  name: 'open-actor',
  text: 'select app.open_actor($1, $2, $3, $4, $5, $6, $7) as stands',
  values: [
    actor.kind,
    actor.id,
    actor.kind === 'user' ? actor.signInId : null,
    actor.role,
    actor.bureauId,
    actor.organisationId,
    now.toISOString(),
  ],
});

/** Sends a named statement. */
export const query = (client: pg.ClientBase, s: Statement) =>
  client.query({ ...s, values: [...s.values] });

/** The socket of a client, which `pg`'s types do not show. */
const socketOf = (client: pg.ClientBase): Socket | undefined =>
  (client as { connection?: { stream?: Socket } }).connection?.stream;

/**
 * Sends several statements in one packet and waits for all their answers, which come in order. Throws
 * the first failure; no rejection of a later statement is left unhandled.
 */
export async function together<T extends readonly unknown[]>(
  client: pg.ClientBase,
  send: () => { [K in keyof T]: Promise<T[K]> },
): Promise<T> {
  const socket = socketOf(client);
  socket?.cork();
  let promises: readonly Promise<unknown>[];
  try {
    promises = send();
  } finally {
    socket?.uncork();
  }
  const settled = await Promise.allSettled(promises);
  const failed = settled.find((s) => s.status === 'rejected');
  if (failed) throw failed.reason as Error;
  return settled.map((s) => (s as PromiseFulfilledResult<unknown>).value) as unknown as T;
}

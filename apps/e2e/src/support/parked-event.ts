import { randomUUID } from 'node:crypto';
import pg from 'pg';

async function withDatabase<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: process.env['E2E_DATABASE_URL'] });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Removes the parked deliveries of other journeys. */
export const removeParked = (): Promise<unknown> =>
  withDatabase((client) => client.query(`delete from event_delivery where state = 'parked'`));

/**
 * Parks an event of an account for a handler of the product, as five failures would. The handler itself
 * works: run again, it handles the event. Returns the id of the delivery.
 */
export async function parkEvent(userId: string): Promise<string> {
  const [event, delivery] = [randomUUID(), randomUUID()];
  await withDatabase((client) =>
    client.query(
      `with made as (
         insert into outbox_event (id, at, type, aggregate, aggregate_id, payload, distributed_at)
         values ($1, now() - interval '1 hour', 'user.moved', 'user', $3::uuid, jsonb_build_object('userId', $3::uuid), now())
         returning *
       )
       insert into event_delivery (id, event_id, event_type, aggregate, aggregate_id, sequence, happened_at, handler,
         state, failures, first_failed_at, parked_at, error_code, error, version, updated_at)
       select $2, id, type, aggregate, aggregate_id, sequence, at, 'sessions/end-calendar-address',
         'parked', 5, at, at + interval '23 minutes', '42P01', 'relation … does not exist', 6, now()
       from made`,
      [event, delivery, userId],
    ),
  );
  return delivery;
}

import type { EventName, EventPayload } from '@gza/contract/events';
import { narrow, type RowOf } from '../db/statement-types.js';
import { statement } from '../db/statement.js';
import type { AfterFailure } from './backoff.rules.js';
import type { Failure } from './failure.rules.js';
import type { RegisteredReaction } from './reactions.js';

/**
 * Statement of the lock that lets only one run of the relay distribute at a time; the lock ends with the
 * transaction.
 */
export const lockDistribution = statement({
  name: 'outbox-lock-distribution',
  row: { locked: 'void' },
  text: `
    select
      pg_advisory_xact_lock(hashtext ('gza outbox distribution')) as locked`,
});

/** SQL condition: delivery `d` is due at the time `now`. */
const isDue = (now: string) => `
  d.state = 'waiting'
  and (
    d.next_try_at is null
    or d.next_try_at <= ${now}
  )`;

/** Events that one statement distributes at most. */
export const mostDistributedAtOnce = 500;

const distribute = statement({
  name: 'outbox-distribute',
  params: ['jsonb', 'timestamptz'],
  row: { events: 'int', due: 'boolean' },
  text: `
    with
      next as (
        update outbox_event
        set
          distributed_at = $2
        where
          id in (
            select
              id
            from
              outbox_event
            where
              distributed_at is null
            order by
              sequence
            limit
              ${mostDistributedAtOnce}
          )
        returning
          id,
          type,
          aggregate,
          aggregate_id,
          sequence,
          at,
          payload
      ),
      made as (
        insert into
          event_delivery (
            id,
            event_id,
            event_type,
            aggregate,
            aggregate_id,
            sequence,
            happened_at,
            handler,
            updated_at
          )
        select
          gen_random_uuid(),
          n.id,
          n.type,
          n.aggregate,
          n.aggregate_id,
          n.sequence,
          n.at,
          r.handler,
          $2
        from
          next n
          join jsonb_to_recordset($1) as r (event text, handler text, "when" jsonb) on r.event = n.type
          and not exists (
            select
            from
              jsonb_each(r."when") as c (field, codes)
            where
              not c.codes @> coalesce(n.payload -> c.field, 'null')
          )
        returning
          id
      )
    select
      (
        select
          count(*)::int
        from
          next
      ) as events,
      exists (
        select
        from
          made
      )
      or exists (
        select
        from
          event_delivery d
        where
          ${isDue('$2')}
      ) as due`,
});

/**
 * Creates a delivery for each handler that one of the next events concerns (`concerns` in reactions.ts, as SQL).
 * Returns the number of these events, and whether a delivery is due: one of them, or an earlier one.
 */
export const distributeEvents = (reactions: readonly RegisteredReaction[], now: Date) =>
  distribute(
    JSON.stringify(reactions.map(({ event, handler, when }) => ({ event, handler, when }))),
    now,
  );

const deliveryColumns = {
  deliveryId: 'uuid',
  handler: 'text',
  aggregate: 'text',
  aggregateId: 'uuid',
  failures: 'int',
  version: 'int',
  id: 'uuid',
  type: narrow<EventName>('text'),
  payload: narrow<EventPayload<EventName>>('jsonb'),
  at: 'timestamptz',
} as const;

/** An event that a handler is due to handle, and the number of its earlier failures. */
export type Delivery = Readonly<RowOf<typeof deliveryColumns>>;

/**
 * Locks the next delivery that is due. A delivery waits while an earlier event of the same aggregate waits
 * for the same handler; a parked one blocks no other. Deliveries locked by another run of the relay are
 * skipped.
 */
export const nextDelivery = statement({
  name: 'outbox-next-delivery',
  params: ['timestamptz'],
  row: deliveryColumns,
  text: `
    select
      d.id as "deliveryId",
      d.handler,
      d.aggregate,
      d.aggregate_id as "aggregateId",
      d.failures,
      d.version,
      e.id,
      e.type,
      e.payload,
      e.at
    from
      event_delivery d
      join outbox_event e on e.id = d.event_id
    where
      ${isDue('$1')}
      and not exists (
        select
        from
          event_delivery earlier
        where
          earlier.state = 'waiting'
          and earlier.handler = d.handler
          and earlier.aggregate = d.aggregate
          and earlier.aggregate_id = d.aggregate_id
          and earlier.sequence < d.sequence
      )
    order by
      d.sequence,
      d.handler
    limit
      1
    for update of
      d skip locked`,
});

const setHandled = statement({
  name: 'outbox-mark-handled',
  params: ['uuid', 'timestamptz'],
  row: { more: 'boolean' },
  text: `
    update event_delivery as h
    set
      state = 'handled',
      handled_at = $2,
      next_try_at = null,
      version = version + 1,
      updated_at = $2
    where
      h.id = $1
    returning
      exists (
        select
        from
          event_delivery d
        where
          d.id <> h.id
          and ${isDue('$2')}
      ) as more`,
});

/** Marks a delivery as handled, and returns whether another one is due. */
export const markHandled = ({ deliveryId }: Delivery, now: Date) => setHandled(deliveryId, now);

const setFailed = statement({
  name: 'outbox-mark-failed',
  params: ['uuid', 'int', 'text', 'int', 'text', 'text', 'timestamptz', 'timestamptz'],
  row: { id: 'uuid' },
  text: `
    update event_delivery
    set
      state = $3,
      failures = $4,
      error_code = $5,
      error = $6,
      next_try_at = $7,
      first_failed_at = coalesce(first_failed_at, $8),
      parked_at = case
        when $3 = 'parked' then $8
      end,
      version = version + 1,
      updated_at = $8
    where
      id = $1
      and version = $2
      and state = 'waiting'
    returning
      id`,
});

/** Counts a failure, unless another run or user has changed the delivery since it was read. */
export const markFailed = (
  { deliveryId, failures, version }: Delivery,
  { code, message }: Failure,
  { state, nextTryAt }: AfterFailure,
  now: Date,
) => setFailed(deliveryId, version, state, failures + 1, code, message, nextTryAt, now);

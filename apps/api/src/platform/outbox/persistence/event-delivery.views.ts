import type { Dto } from '@gza/contract';
import { listOf } from '../../db/keyset.js';
import { statement, viewStatement } from '../../db/statement.js';

/** The presenter adds the texts of event and handler: the database has only their names. */
const deliveryJson = `
  json_build_object(
    'id', d.id,
    'eventId', d.event_id,
    'event', d.event_type,
    'aggregate', d.aggregate,
    'aggregateId', d.aggregate_id,
    'handler', d.handler,
    'happenedAt', app.instant(d.happened_at),
    'state', d.state,
    'failures', d.failures,
    'firstFailedAt', app.instant(d.first_failed_at),
    'parkedAt', app.instant(d.parked_at),
    'nextTryAt', app.instant(d.next_try_at),
    'errorCode', d.error_code,
    'error', d.error,
    'version', d.version
  )`;

export const eventDeliveryList = listOf((query: Dto<'EventDeliveryQuery'>) => ({
  name: 'event-deliveries',
  item: deliveryJson,
  from: 'event_delivery d',
  where: ['d.failures > 0'],
  filters: [
    ['d.state = $', query.state ?? 'parked'],
    ['d.handler = $', query.handler],
  ],
  sort: { by: 'd.first_failed_at', type: 'timestamptz' },
  id: 'd.id',
  page: query,
}));

export const eventDeliveryView = viewStatement({
  name: 'event-delivery',
  params: ['uuid'],
  text: `
    select
      ${deliveryJson}::text as body,
      d.version
    from
      event_delivery d
    where
      d.id = $1`,
});

/** Counts by handler, for handlers with parked or waiting events. */
export const eventDeliverySummary = viewStatement({
  name: 'event-delivery-summary',
  text: `
    with
      counted as (
        select
          handler,
          count(*) filter (
            where
              state = 'parked'
          ) as parked,
          count(*) filter (
            where
              state = 'waiting'
              and failures > 0
          ) as failing,
          count(*) filter (
            where
              state = 'waiting'
          ) as waiting
        from
          event_delivery
        where
          state in ('parked', 'waiting')
        group by
          handler
      )
    select
      json_build_object(
        'parked', coalesce(sum(parked), 0),
        'handlers', coalesce(
          json_agg(
            json_build_object(
              'handler', handler,
              'parked', parked,
              'failing', failing,
              'waiting', waiting
            )
            order by
              handler
          ),
          '[]'
        )
      )::text as body
    from
      counted`,
});

/** Sets every parked event of a handler to waiting; returns a row for each. */
export const parkedEventsAgain = statement({
  name: 'event-deliveries-run-again',
  params: ['text', 'timestamptz'],
  row: { id: 'uuid' },
  text: `
    update event_delivery
    set
      state = 'waiting',
      next_try_at = null,
      version = version + 1,
      updated_at = $2
    where
      handler = $1
      and state = 'parked'
    returning
      id`,
});

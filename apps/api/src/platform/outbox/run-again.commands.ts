import type { Dto, platformEndpoints } from '@gza/contract';
import type { Tx } from '../db/unit-of-work.js';
import { ProblemError } from '../errors.js';
import type { Done, Input } from '../http/handlers.js';
import { EventDeliveryRecord } from './persistence/event-delivery.entity.js';
import { parkedEventsAgain } from './persistence/event-delivery.views.js';

type Table = typeof platformEndpoints;

/** Retries a parked event. Its failures stay counted: one more and it is parked again. */
export async function runEventAgain(
  tx: Tx,
  { params, ifMatch }: Input<Table['runEventAgain']>,
): Promise<Done> {
  const delivery = await tx.lock(EventDeliveryRecord, params.id, ifMatch);
  if (delivery.state !== 'parked') throw new ProblemError('event-not-parked');
  await tx.update(EventDeliveryRecord, delivery, { state: 'waiting', nextTryAt: null });
  await tx.enqueue('relayOutbox', {});
  return { id: delivery.id };
}

/** Retries every parked event of a handler. Repeated, it finds none, or those that have been parked since. */
export async function runEventsAgain(
  tx: Tx,
  { body }: Input<Table['runEventsAgain']>,
): Promise<Dto<'EventsRunAgain'>> {
  const again = await tx.sql(parkedEventsAgain(body.handler, tx.now));
  if (again.length > 0) await tx.enqueue('relayOutbox', {});
  tx.audit({});
  return { count: again.length };
}

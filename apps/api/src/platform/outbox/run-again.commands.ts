import type { Dto, platformEndpoints } from '@gza/contract';
import type { Tx } from '../db/unit-of-work.js';
import { notFound, ProblemError } from '../errors.js';
import type { Input } from '../http/handlers.js';
import { EventDeliveryRecord } from './persistence/event-delivery.entity.js';
import { eventDeliveryView, parkedEventsAgain } from './persistence/event-delivery.views.js';

type Table = typeof platformEndpoints;

/** Retries a parked event. Its failures stay counted: one more and it is parked again. */
export async function runEventAgain(
  tx: Tx,
  { params, ifMatch }: Input<Table['runEventAgain']>,
): Promise<string> {
  const delivery = await tx.lock(EventDeliveryRecord, params.id, ifMatch);
  if (delivery.state !== 'parked') throw new ProblemError('event-not-parked');
  await tx.update(EventDeliveryRecord, delivery, { state: 'waiting', nextTryAt: null });
  await tx.enqueue('relayOutbox', {});
  tx.audit({});
  const row = await tx.row(eventDeliveryView(delivery.id));
  if (!row?.body) throw notFound();
  return row.body;
}

export async function runEventsAgain(
  tx: Tx,
  { body }: Input<Table['runEventsAgain']>,
): Promise<Dto<'EventsRunAgain'>> {
  const again = await tx.sql(parkedEventsAgain(body.handler, tx.now));
  if (again.length > 0) await tx.enqueue('relayOutbox', {});
  tx.audit({});
  return { count: again.length };
}

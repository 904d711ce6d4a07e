import type { Dto } from '@gza/contract';
import { events, type EventSpec } from '@gza/contract/events';
import type { RegisteredReaction } from './reactions.js';

type HandlerName = { readonly handler: string };
type StoredDelivery = Omit<Dto<'EventDelivery'>, 'handler' | 'summary'> & HandlerName;
type StoredCounts = Omit<Dto<'HandlerDeliveries'>, 'handler'> & HandlerName;
interface StoredSummary {
  readonly parked: number;
  readonly handlers: readonly StoredCounts[];
}

const catalogue: Readonly<Record<string, EventSpec>> = events;

/** Adds the texts of events and handlers to the responses of the database, which has only their names. */
export function deliveryPresenter(reactions: readonly RegisteredReaction[]) {
  const texts = new Map(reactions.map(({ handler, how }) => [handler, how]));
  const handlerRef = (name: string): Dto<'EventHandlerRef'> => ({
    name,
    how: texts.get(name) ?? null,
  });
  const delivery = (stored: StoredDelivery): Dto<'EventDelivery'> => ({
    ...stored,
    summary: catalogue[stored.event]?.summary ?? null,
    handler: handlerRef(stored.handler),
  });
  const parsed = <Stored, Shown>(body: string, show: (stored: Stored) => Shown): string =>
    JSON.stringify(show(JSON.parse(body) as Stored));
  return {
    one: (body: string) => parsed(body, delivery),
    page: (body: string) =>
      parsed(body, ({ items, nextCursor }: { items: StoredDelivery[]; nextCursor: string }) => ({
        items: items.map(delivery),
        nextCursor,
      })),
    summary: (body: string) =>
      parsed(body, ({ parked, handlers }: StoredSummary): Dto<'EventDeliverySummary'> => ({
        parked,
        handlers: handlers.map((counts) => ({ ...counts, handler: handlerRef(counts.handler) })),
      })),
  };
}

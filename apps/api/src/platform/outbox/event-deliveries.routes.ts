import { eventEndpoints } from '@gza/contract';
import { answer, change, view, type Handlers } from '../http/handlers.js';
import { deliveryPresenter } from './delivery.presenter.js';
import {
  eventDeliveryList,
  eventDeliverySummary,
  eventDeliveryView,
} from './persistence/event-delivery.views.js';
import type { RegisteredReaction } from './reactions.js';
import { runEventAgain, runEventsAgain } from './run-again.commands.js';

export { eventEndpoints } from '@gza/contract';

/** Handlers with which the operator sees and retries events whose handlers failed. */
export function eventHandlers(
  reactions: readonly RegisteredReaction[],
): Handlers<typeof eventEndpoints> {
  const present = deliveryPresenter(reactions);
  return {
    getEventDeliverySummary: view(() => eventDeliverySummary(), present.summary),
    listEventDeliveries: view(({ query }) => eventDeliveryList(query), present.page),
    runEventAgain: change(runEventAgain, eventDeliveryView, present.one),
    runEventsAgain: answer(runEventsAgain),
  };
}

import { endpoint, type EndpointTable } from '../kernel/endpoint.js';

/** What the operator sees of events whose handlers fail, and does about them. */
export const eventEndpoints = {
  getEventDeliverySummary: endpoint({
    method: 'GET',
    path: '/api/v1/event-deliveries/summary',
    summary: 'How many events are parked, fail and wait, by handler',
    access: { permission: 'eventDelivery.manage' },
    audit: 'none',
    answer: 'EventDeliverySummary',
  }),
  listEventDeliveries: endpoint({
    method: 'GET',
    path: '/api/v1/event-deliveries',
    summary:
      'Events that a handler failed on: parked ones, or those that are tried again by themselves',
    access: { permission: 'eventDelivery.manage' },
    audit: 'none',
    query: 'EventDeliveryQuery',
    answer: 'EventDeliveryPage',
  }),
  runEventAgain: endpoint({
    method: 'POST',
    path: '/api/v1/event-deliveries/{id}/run-again',
    summary: 'Let the handler try a parked event again; at a failure it is parked again',
    access: { permission: 'eventDelivery.manage' },
    audit: 'alteration',
    answer: 'EventDelivery',
    ifMatch: true,
    problems: ['event-not-parked'],
  }),
  runEventsAgain: endpoint({
    method: 'POST',
    path: '/api/v1/event-deliveries/run-again',
    summary: 'Let a handler try all its parked events again, the oldest first',
    access: { permission: 'eventDelivery.manage' },
    audit: 'alteration',
    body: 'RunEventsAgainBody',
    answer: 'EventsRunAgain',
  }),
} as const satisfies EndpointTable;

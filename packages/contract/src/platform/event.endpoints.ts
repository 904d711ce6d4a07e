import { endpoint, type EndpointTable } from '../kernel/endpoint.js';

/** Operations with which the operator sees and retries events whose handlers failed. */
export const eventEndpoints = {
  getEventDeliverySummary: endpoint({
    method: 'GET',
    path: '/api/v1/event-deliveries/summary',
    summary: 'Count parked, failing and waiting events, by handler',
    access: { permission: 'eventDelivery.manage' },
    audit: 'none',
    answer: 'EventDeliverySummary',
  }),
  listEventDeliveries: endpoint({
    method: 'GET',
    path: '/api/v1/event-deliveries',
    summary:
      'List events that a handler failed on: parked ones, or those that are retried automatically',
    access: { permission: 'eventDelivery.manage' },
    audit: 'none',
    query: 'EventDeliveryQuery',
    answer: 'EventDeliveryPage',
  }),
  runEventAgain: endpoint({
    method: 'POST',
    path: '/api/v1/event-deliveries/{id}/run-again',
    summary: 'Run a parked event again; if it fails, it is parked again',
    access: { permission: 'eventDelivery.manage' },
    audit: 'alteration',
    answer: 'EventDelivery',
    ifMatch: true,
    problems: ['event-not-parked'],
  }),
  runEventsAgain: endpoint({
    method: 'POST',
    path: '/api/v1/event-deliveries/run-again',
    summary: 'Run all parked events of a handler again, the oldest first',
    access: { permission: 'eventDelivery.manage' },
    audit: 'alteration',
    body: 'RunEventsAgainBody',
    answer: 'EventsRunAgain',
  }),
} as const satisfies EndpointTable;

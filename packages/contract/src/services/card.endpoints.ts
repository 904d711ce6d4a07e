import { endpoint, type EndpointTable } from '../kernel/endpoint.js';

const step = {
  method: 'POST',
  access: { permission: 'issuedCard.handle' },
  audit: 'alteration',
  answer: 'IssuedCard',
  ifMatch: true,
  problems: ['transition-not-allowed'],
} as const;

/** ID cards and municipal transport cards, tracked from the request on. */
export const cardEndpoints = {
  listIssuedCards: endpoint({
    method: 'GET',
    path: '/api/v1/issued-cards',
    summary: 'List cards, newest request first',
    access: { permission: 'issuedCard.read' },
    audit: 'consultation',
    query: 'IssuedCardListQuery',
    answer: 'IssuedCardPage',
  }),
  getIssuedCard: endpoint({
    method: 'GET',
    path: '/api/v1/issued-cards/{id}',
    summary: 'Get a card',
    access: { permission: 'issuedCard.read' },
    audit: 'consultation',
    answer: 'IssuedCard',
  }),
  requestCard: endpoint({
    method: 'POST',
    path: '/api/v1/issued-cards',
    summary: 'Request a card for a person with an open case',
    access: { permission: 'issuedCard.handle' },
    audit: 'collection',
    body: 'RequestCardBody',
    status: 201,
    answer: 'IssuedCard',
    problems: ['open-case-needed', 'card-requested-already'],
  }),
  issueCard: endpoint({
    ...step,
    path: '/api/v1/issued-cards/{id}/issue',
    summary: 'Record that a card was issued, with its number and day',
    body: 'IssueCardBody',
    problems: ['transition-not-allowed', 'card-number-taken'],
  }),
  refuseCard: endpoint({
    ...step,
    path: '/api/v1/issued-cards/{id}/refuse',
    summary: 'Record that the issuer refused, with the reason',
    body: 'RefuseCardBody',
  }),
  cancelCard: endpoint({
    ...step,
    path: '/api/v1/issued-cards/{id}/cancel',
    summary: 'Cancel a request that is no longer needed',
    body: 'CardStepBody',
  }),
  handOverCard: endpoint({
    ...step,
    path: '/api/v1/issued-cards/{id}/hand-over',
    summary: 'Record that a card was handed over; it counts as a delivered service',
    body: 'CardStepBody',
  }),
  returnCard: endpoint({
    ...step,
    path: '/api/v1/issued-cards/{id}/return',
    summary: 'Record that a card was returned',
    body: 'CardStepBody',
  }),
  loseCard: endpoint({
    ...step,
    path: '/api/v1/issued-cards/{id}/lose',
    summary: 'Record that the person lost a card',
    body: 'CardStepBody',
  }),
} as const satisfies EndpointTable;

import { endpoint, type EndpointTable } from '../kernel/endpoint.js';

/** Delivered services. A lawyer sees and records only their own legal consultations. */
export const deliveryEndpoints = {
  listServiceDeliveries: endpoint({
    method: 'GET',
    path: '/api/v1/service-deliveries',
    summary: 'List delivered services, latest day first',
    access: { permission: 'serviceDelivery.read' },
    audit: 'consultation',
    query: 'ServiceDeliveryListQuery',
    answer: 'ServiceDeliveryPage',
  }),
  getServiceDelivery: endpoint({
    method: 'GET',
    path: '/api/v1/service-deliveries/{id}',
    summary: 'Get a delivered service',
    access: { permission: 'serviceDelivery.read' },
    audit: 'consultation',
    answer: 'ServiceDelivery',
  }),
  recordServiceDelivery: endpoint({
    method: 'POST',
    path: '/api/v1/service-deliveries',
    summary:
      'Record a consultation, accompaniment (navigation), lesson or event for a person or a family member',
    access: { permission: 'serviceDelivery.record' },
    audit: 'collection',
    body: 'RecordDeliveryBody',
    status: 201,
    answer: 'ServiceDelivery',
  }),
  changeServiceDelivery: endpoint({
    method: 'PATCH',
    path: '/api/v1/service-deliveries/{id}',
    summary: 'Correct what staff recorded',
    access: { permission: 'serviceDelivery.record' },
    audit: 'alteration',
    body: 'ChangeDeliveryBody',
    answer: 'ServiceDelivery',
    ifMatch: true,
    problems: ['delivery-not-by-staff'],
  }),
} as const satisfies EndpointTable;

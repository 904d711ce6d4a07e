import { EventDeliveryRecord } from './event-delivery.entity.js';

/** Entities of the platform's own tables. */
export const outboxEntities = [EventDeliveryRecord] as const;

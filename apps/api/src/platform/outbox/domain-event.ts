import {
  events,
  payloadErrors,
  type EventName,
  type EventPayload,
  type EventSpec,
} from '@gza/contract/events';
import { newId } from '../new-id.js';

/** An event in the past tense, written with the change that it describes. */
export interface DomainEvent {
  readonly type: EventName;
  readonly aggregate: string;
  readonly aggregateId: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** An event as the statement that closes a unit of work writes it. */
export type OutboxEvent = DomainEvent & {
  readonly id: string;
  readonly at: string;
  /** Whether it asks for a run of the relay. */
  readonly wakes: boolean;
};

/**
 * Creates an event of the catalogue. A payload that does not fit its declaration is a defect of the caller.
 */
export function domainEvent<N extends EventName>(type: N, payload: EventPayload<N>): DomainEvent {
  const spec: EventSpec = events[type];
  const fields: Readonly<Record<string, unknown>> = payload;
  const errors = payloadErrors(spec, fields);
  if (errors.length > 0)
    throw new Error(`The payload of ${type} does not fit its declaration: ${errors.join(', ')}.`);
  return {
    type,
    aggregate: spec.aggregate,
    aggregateId: String(fields[spec.aggregateId]),
    payload: fields,
  };
}

export const outboxEvent = (event: DomainEvent, now: Date, wakes: boolean): OutboxEvent => ({
  ...event,
  id: newId(),
  at: now.toISOString(),
  wakes,
});

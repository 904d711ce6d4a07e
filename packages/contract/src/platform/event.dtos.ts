import { LocalizedText, PageQuery, pageOf } from '../kernel/common.dto.js';
import {
  Instant,
  ListOf,
  Nested,
  Nullable,
  Omittable,
  OneOf,
  Text,
  Uuid,
  Integer,
} from '../kernel/fields.js';
import { eventDeliveryStates, failingDeliveryStates, type EventDeliveryState } from './codes.js';

export class EventDeliveryQuery extends PageQuery {
  /**
   * State of the delivery. `parked` (default): five tries failed; `waiting`: it failed and will be tried
   * again automatically.
   */
  @Omittable() @OneOf(failingDeliveryStates) state?: (typeof failingDeliveryStates)[number];
  @Omittable() @Text({ max: 100 }) handler?: string;
}

/** Texts of a handler for people; null when this version of the product has no such handler. */
export class EventHandlerRef {
  /** Module and name of the reaction, such as `plans/end-plans`. */
  @Text({ max: 100 }) name!: string;
  @Nullable() @Nested(() => LocalizedText) how!: LocalizedText | null;
}

/**
 * An event and one handler that failed on it. It contains the ids of records and nothing of their content.
 */
export class EventDelivery {
  @Uuid() id!: string;
  @Uuid() eventId!: string;
  @Text({ max: 100 }) event!: string;
  /** Description of the event; null when this version of the product has no such event. */
  @Nullable() @Nested(() => LocalizedText) summary!: LocalizedText | null;
  /** Kind of record that the event is about; `aggregateId` is its id. */
  @Text({ max: 100 }) aggregate!: string;
  @Uuid() aggregateId!: string;
  @Nested(() => EventHandlerRef) handler!: EventHandlerRef;
  @Instant() happenedAt!: string;
  @OneOf(eventDeliveryStates) state!: EventDeliveryState;
  @Integer({ min: 0 }) failures!: number;
  @Nullable() @Instant() firstFailedAt!: string | null;
  @Nullable() @Instant() parkedAt!: string | null;
  @Nullable() @Instant() nextTryAt!: string | null;
  /** SQLSTATE, problem code or class of the last error; `error` is its message without values. */
  @Nullable() @Text({ max: 100 }) errorCode!: string | null;
  @Nullable() @Text({ max: 300 }) error!: string | null;
  @Integer({ min: 1 }) version!: number;
}
export class EventDeliveryPage extends pageOf(() => EventDelivery) {}

export class HandlerDeliveries {
  @Nested(() => EventHandlerRef) handler!: EventHandlerRef;
  @Integer({ min: 0 }) parked!: number;
  /** Number of failed deliveries that will be tried again automatically. */
  @Integer({ min: 0 }) failing!: number;
  /** Number of deliveries not handled yet: the failing ones and those behind them. */
  @Integer({ min: 0 }) waiting!: number;
}
/** Handlers with a parked or waiting event; empty when all are handled. */
export class EventDeliverySummary {
  @Integer({ min: 0 }) parked!: number;
  @ListOf(() => HandlerDeliveries) handlers!: HandlerDeliveries[];
}

export class RunEventsAgainBody {
  @Text({ max: 100 }) handler!: string;
}
export class EventsRunAgain {
  @Integer({ min: 0 }) count!: number;
}

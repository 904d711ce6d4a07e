import type { FastifyBaseLogger } from 'fastify';
import { systemActor } from '../actor.js';
import type { RequestContext } from '../audit/audit.js';
import type { Tx, UnitOfWork } from '../db/unit-of-work.js';
import type { JobHandler } from '../jobs/jobs.js';
import { afterFailure } from './backoff.rules.js';
import {
  distributeEvents,
  lockDistribution,
  markFailed,
  markHandled,
  mostDistributedAtOnce,
  nextDelivery,
  type Delivery,
} from './delivery.statements.js';
import { failureOf } from './failure.rules.js';
import { concerns, type RegisteredReaction } from './reactions.js';

const actor = systemActor('outbox-relay');
const context: RequestContext = {
  endpoint: 'relayOutbox',
  operation: 'none',
  traceId: 'outbox-relay',
};

/** Deliveries that one run of the job handles before it enqueues another run, so that a server can stop. */
const mostInOneRun = 500;

/** Delivers committed events to their handlers. See docs/adr/0010-outbox-relay.md. */
class Relay {
  private readonly byHandler: ReadonlyMap<string, RegisteredReaction>;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly reactions: readonly RegisteredReaction[],
    private readonly log: FastifyBaseLogger,
  ) {
    this.byHandler = new Map(reactions.map((r) => [`${r.event} ${r.handler}`, r]));
  }

  async run(): Promise<void> {
    let handled = 0;
    let distributed: { events: number; due: boolean };
    let before: number;
    do {
      distributed = await this.distribute();
      before = handled;
      for (let { due } = distributed; due && handled < mostInOneRun; handled += 1)
        due = await this.deliverNext();
      // The handlers may have written events of their own. Events of others ask for a run themselves.
    } while (distributed.events > 0 && handled > before && handled < mostInOneRun);
    if (handled >= mostInOneRun) await askForRelay(this.uow);
  }

  /**
   * Creates the deliveries of all events that were committed since the last run. Returns their number, and whether
   * a delivery is due.
   */
  private async distribute(): Promise<{ events: number; due: boolean }> {
    let all = 0;
    let last: { events: number; due: boolean };
    do {
      const [row] = await this.uow.runAtOnce(
        actor,
        lockDistribution(),
        distributeEvents(this.reactions, this.uow.now()),
      );
      last = row ?? { events: 0, due: false };
      all += last.events;
    } while (last.events >= mostDistributedAtOnce);
    return { events: all, due: last.due };
  }

  /**
   * Handles one delivery in one transaction: the handler's effects and the mark commit together. Returns whether
   * there may be another one.
   */
  private async deliverNext(): Promise<boolean> {
    let delivery: Delivery | undefined;
    let failure: unknown;
    let counted = false;
    let more = true;
    try {
      await this.uow.run(actor, context, async (tx) => {
        delivery = await tx.row(nextDelivery(tx.now));
        if (!delivery) return;
        const event = delivery;
        try {
          await tx.attempt(() => this.handle(tx, event));
          more = (await tx.row(markHandled(event, tx.now)))?.more ?? true;
        } catch (error) {
          failure = error;
          await this.fail(tx, event, error);
          counted = true;
        }
      });
    } catch (error) {
      // The connection was lost or the commit failed: the try left no trace, so the failure is counted
      // separately.
      if (!delivery || counted) throw error;
      const event = delivery;
      await this.uow.run(actor, context, (tx) => this.fail(tx, event, failure ?? error));
    }
    return delivery !== undefined && more;
  }

  private async handle(tx: Tx, { id, type, payload, at, handler }: Delivery): Promise<void> {
    const reaction = this.byHandler.get(`${type} ${handler}`);
    if (!reaction) throw new UnknownHandlerError();
    // An earlier version of the product distributed the event to every handler of its type.
    if (concerns(reaction, payload)) await reaction.handle(tx, { id, type, payload, at });
  }

  private async fail(tx: Tx, delivery: Delivery, error: unknown): Promise<void> {
    const failures = delivery.failures + 1;
    const after = afterFailure(failures, tx.now);
    const failure = failureOf(error);
    const [counted] = await tx.sql(markFailed(delivery, failure, after, tx.now));
    if (!counted) return;
    const { id: eventId, type: event, handler, aggregate, aggregateId } = delivery;
    const summary = { event, eventId, handler, aggregate, aggregateId, failures, ...failure };
    if (after.state === 'parked')
      this.log.error(summary, 'event parked: an administrator has to act');
    else this.log.warn(summary, 'event failed: it is tried again');
  }
}

/**
 * Error: another version of the product created the delivery for a handler that this version does not have.
 */
class UnknownHandlerError extends Error {
  override readonly name = 'UnknownHandlerError';
}

/** Makes the job `relayOutbox`. */
export function relayOutbox(
  uow: UnitOfWork,
  reactions: readonly RegisteredReaction[],
  log: FastifyBaseLogger,
): JobHandler {
  const relay = new Relay(uow, reactions, log);
  return () => relay.run();
}

/** Enqueues a run of the relay at the start of a server, because a killed one leaves its run unfinished. */
export async function askForRelay(uow: UnitOfWork): Promise<void> {
  await uow.run(actor, context, (tx) => tx.enqueue('relayOutbox', {}));
}

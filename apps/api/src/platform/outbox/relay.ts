import { systemActor } from '../actor.js';
import type { Tx, UnitOfWork } from '../db/unit-of-work.js';
import type { JobHandler } from '../jobs/jobs.js';
import { statement } from '../db/statement.js';
import { narrow } from '../db/statement-types.js';

export interface StoredEvent {
  readonly id: string;
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Does what follows from an event, in the relay's transaction. May see an event twice and must not mind. */
export type EventHandler = (tx: Tx, event: StoredEvent) => Promise<void>;
export type EventHandlers = Readonly<Record<string, readonly EventHandler[]>>;

const outboxNextStatement = statement({
  name: 'outbox-next',
  params: ['timestamptz'],
  row: { id: 'uuid', type: 'text', payload: narrow<Readonly<Record<string, unknown>>>('jsonb') },
  text: `update outbox_event set handled_at = $1 where id in
                 (select id from outbox_event where handled_at is null order by at, id limit 100 for update skip locked)
                 returning id, type, payload`,
});

/** The job `relayOutbox`: hands committed events, oldest first, to their handlers, and marks them handled with the effects. */
export function relayOutbox(uow: UnitOfWork, handlers: EventHandlers): JobHandler {
  const actor = systemActor('outbox-relay');
  return async () => {
    const context = {
      endpoint: 'relayOutbox',
      operation: 'none',
      traceId: 'outbox-relay',
    } as const;
    for (;;) {
      const result = await uow.run(actor, context, async (tx) => {
        const events = await tx.sql(outboxNextStatement(tx.now));
        for (const event of events)
          for (const handle of handlers[event.type] ?? []) await handle(tx, event);
        return events.length;
      });
      if (result.kind === 'replayed' || result.value < 100) return;
    }
  };
}

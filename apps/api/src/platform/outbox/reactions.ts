import type { EventName, EventPayload } from '@gza/contract/events';
import type { Tx } from '../db/unit-of-work.js';

/** An event as a handler receives it: identifiers and codes only. The handler reads the present state. */
export interface StoredEvent<N extends EventName = EventName> {
  readonly id: string;
  readonly type: N;
  readonly payload: EventPayload<N>;
  /** When it happened: a handler that runs late spares what was changed after it. */
  readonly at: Date;
}

/**
 * Handles an event. Its effects commit together with the mark that the event was handled, so it runs once; it
 * may run late, after later events, when an administrator runs it again.
 */
export type EventHandler<N extends EventName = EventName> = (
  tx: Tx,
  event: StoredEvent<N>,
) => Promise<void>;

/**
 * A handler with a sentence that describes its reaction, for the generated page and the operator's screen.
 */
export interface Reaction<N extends EventName = EventName> {
  readonly how: { readonly ka: string; readonly en: string };
  /**
   * The codes of payload fields with which the event concerns the handler, such as the state that a case came
   * to. Other events of the type are not delivered to it; without `when` all are.
   */
  readonly when?: { readonly [F in keyof EventPayload<N>]?: readonly EventPayload<N>[F][] };
  readonly handle: EventHandler<N>;
}

/** Reactions of a module: by event, then by a name in kebab-case, which stored deliveries carry. */
export type Reactions = {
  readonly [N in EventName]?: Readonly<Record<string, Reaction<N>>>;
};

export interface RegisteredReaction {
  readonly event: EventName;
  /** Module and name: `plans/end-plans`. */
  readonly handler: string;
  readonly how: Reaction['how'];
  readonly when: Readonly<Record<string, readonly unknown[]>>;
  readonly handle: EventHandler;
}

/** Returns whether an event with this payload concerns the handler. */
export const concerns = ({ when }: RegisteredReaction, payload: object): boolean =>
  Object.entries(when).every(([field, codes]) =>
    codes.includes((payload as Readonly<Record<string, unknown>>)[field]),
  );

/**
 * Tells whether an event concerns a handler at all. Most concern nobody: they ask for no run of the relay, and are
 * distributed with the next one that does, or that of the minute.
 */
export const concernsAny =
  (reactions: readonly RegisteredReaction[]) =>
  ({ type, payload }: { readonly type: EventName; readonly payload: object }): boolean =>
    reactions.some((reaction) => reaction.event === type && concerns(reaction, payload));

interface Reacting {
  readonly name: string;
  readonly reactions?: Reactions;
}

/** Lists all reactions of all modules, with the names under which deliveries are stored. */
export const reactionsOf = (modules: readonly Reacting[]): RegisteredReaction[] =>
  modules.flatMap(({ name: module, reactions = {} }) =>
    Object.entries(reactions).flatMap(([event, byName]) =>
      Object.entries(byName as Readonly<Record<string, Reaction>>).map(
        ([name, { how, when = {}, handle }]) => ({
          event: event as EventName,
          handler: `${module}/${name}`,
          how,
          when,
          handle,
        }),
      ),
    ),
  );

import { useSyncExternalStore } from 'react';
import { getAllItems, putItem, updateItem, type Kind } from '../device/device-store.js';
import type { Refused, SendResult } from './send-result.js';

/** A change that was saved offline and waits to be sent. */
export interface WaitingRequest {
  /** Idempotency key of every attempt to send it, so that the server does it once. */
  key: string;
  savedAt: string;
  /** The reason why the server rejected it; the user must decide what to do. */
  refused?: Refused;
}

interface OutboxOptions<Item extends WaitingRequest, Answer> {
  /** Where the requests are on the device. */
  kind: Kind;
  /** The record that is changed. There is one request for each: a later one replaces an earlier one. */
  nameOf: (item: Item) => string;
  send: (item: Item) => Promise<SendResult<Answer>>;
  /** A later request, which starts from the answer to the one before it. */
  rebased: (later: Item, answer: Answer) => Item;
}

export interface Outbox<Item extends WaitingRequest, Answer> {
  /** Reads the requests that wait on this device for the user; they survive a killed browser. */
  open: () => Promise<void>;
  add: (item: Item) => Promise<void>;
  /** Removes a rejected request: the user solved it by hand or gave it up. */
  drop: (item: Item) => Promise<void>;
  /** Tries to send every waiting request; one attempt at a time, also over several tabs. */
  sendNow: () => Promise<void>;
  count: () => number;
  /** Subscribes to the answers to requests that waited. */
  onArrival: (tell: (answer: Answer) => void) => () => void;
  /** Empties the list in memory. Called at the sign-out, which wipes the store itself. */
  forget: () => Promise<void>;
  useWaiting: () => readonly Item[];
}

/** Requests of one kind that wait on this device until the server has taken them. */
export function createOutbox<Item extends WaitingRequest, Answer>({
  kind,
  nameOf,
  send,
  rebased,
}: OutboxOptions<Item, Answer>): Outbox<Item, Answer> {
  let waiting: readonly Item[] = [];
  let sending: Promise<void> | undefined;
  const listeners = new Set<() => void>();
  const arrivals = new Set<(answer: Answer) => void>();

  const show = (next: readonly Item[]): void => {
    waiting = next;
    for (const listener of listeners) listener();
  };
  const stored = async (): Promise<Item[]> => {
    const all = (await getAllItems<Item>(kind)).map(({ value }) => value);
    return all.sort((a, b) => a.savedAt.localeCompare(b.savedAt));
  };
  const reread = async (): Promise<void> => show(await stored());

  /** Removes what was sent. When the user has saved again meanwhile, that later request stays. */
  const settle = (sent: Item, later: (now: Item) => Item): Promise<void> =>
    updateItem<Item>(kind, nameOf(sent), (now) =>
      !now || now.key === sent.key ? undefined : later(now),
    );
  /** Marks a request as rejected, unless it was replaced meanwhile. */
  const refuse = (sent: Item, refused: Refused): Promise<void> =>
    updateItem<Item>(kind, nameOf(sent), (now) =>
      now?.key === sent.key ? { ...now, refused } : now,
    );

  const sendWaiting = async (): Promise<void> => {
    for (const item of await stored()) {
      if (item.refused) continue;
      const result = await send(item);
      if (result.kind === 'later') break;
      if (result.kind === 'refused') await refuse(item, result.refused);
      else {
        await settle(item, (now) => rebased(now, result.answer));
        for (const tell of arrivals) tell(result.answer);
      }
    }
    await reread();
  };

  return {
    open: reread,
    add: async (item) => {
      await putItem(kind, nameOf(item), item);
      await reread();
    },
    drop: async (item) => {
      await settle(item, (now) => now);
      await reread();
    },
    sendNow: () => {
      const run = () =>
        'locks' in navigator
          ? navigator.locks.request(`gza-outbox ${kind}`, sendWaiting)
          : sendWaiting();
      sending ??= Promise.resolve(run())
        .then(() => undefined)
        .finally(() => {
          sending = undefined;
        });
      return sending;
    },
    count: () => waiting.length,
    onArrival: (tell) => {
      arrivals.add(tell);
      return () => arrivals.delete(tell);
    },
    forget: async () => show([]),
    useWaiting: () =>
      useSyncExternalStore(
        (listener) => {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
        () => waiting,
      ),
  };
}

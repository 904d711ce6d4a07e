import { useEffect } from 'react';
import { useMe } from '../sign-in.js';
import type { Outbox, WaitingRequest } from './outbox.js';
import { useOnline } from './use-online.js';

const tryAgainMs = 15_000;

/**
 * Opens what waits on this device, and sends it at once, when the connection is back, and at intervals. `arrived` is
 * called with each answer, and keeps its identity between renders.
 */
export function useSending<Item extends WaitingRequest, Answer>(
  outbox: Outbox<Item, Answer>,
  { prepare, arrived }: { prepare: () => Promise<void>; arrived: (answer: Answer) => void },
): void {
  const me = useMe();
  const online = useOnline();
  const count = outbox.useWaiting().length;
  useEffect(() => outbox.onArrival(arrived), [outbox, arrived]);
  useEffect(() => {
    // A browser that stores nothing has nothing to send.
    void prepare()
      .then(outbox.open)
      .then(outbox.sendNow)
      .catch(() => undefined);
  }, [me.id, outbox, prepare]);
  useEffect(() => {
    if (!online || count === 0) return undefined;
    void outbox.sendNow();
    const timer = setInterval(() => void outbox.sendNow(), tryAgainMs);
    return () => clearInterval(timer);
  }, [online, count, outbox]);
}

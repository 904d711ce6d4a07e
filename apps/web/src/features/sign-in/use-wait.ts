import { isProblem } from '@gza/client';
import { useEffect, useState } from 'react';

/** Seconds for which the server lets nobody try again; counts down to 0. */
export function useWait(failure: unknown): number {
  const wait = isProblem(failure, 'too-many-requests') ? (failure.retryAfter ?? 0) : 0;
  const [left, setLeft] = useState(0);
  useEffect(() => {
    const end = Date.now() + wait * 1000;
    const tick = () => setLeft(Math.max(0, Math.ceil((end - Date.now()) / 1000)));
    tick();
    if (wait === 0) return undefined;
    const timer = setInterval(tick, 250);
    return () => clearInterval(timer);
  }, [failure, wait]);
  return left;
}

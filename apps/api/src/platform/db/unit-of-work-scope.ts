import { AsyncLocalStorage } from 'node:async_hooks';
import type { Tx } from './tx.js';
import { UnitOfWorkMisuse } from './tx-guard.js';

/** The unit of work that the code now running was called from. */
const present = new AsyncLocalStorage<Tx>();

let open = 0;

/**
 * Runs the work of a unit of work, which is then known to whatever it calls. Node 20 follows every promise
 * of the process while a context is kept, which doubles their cost (4 µs for sixty of them): it is kept
 * while a unit of work is open, so that reads do not pay for it.
 */
export async function insideUnitOfWork<T>(tx: Tx, work: (tx: Tx) => Promise<T>): Promise<T> {
  open += 1;
  try {
    return await present.run(tx, work, tx);
  } finally {
    open -= 1;
    if (open === 0) present.disable();
  }
}

/** Runs what is known not to belong to the unit of work that is under way. */
export const outsideUnitOfWork = <T>(work: () => T): T => present.exit(work);

/**
 * Refuses a second unit of work inside a first. It would wait for a second connection while it holds
 * one, would not see what the first has written, and would stay when the first is undone. Code that
 * outlives its unit of work (a timer that it started) is not inside it any more.
 */
export function assertNoUnitOfWork(what: string, endpoint?: string): void {
  const outer = present.getStore();
  if (outer === undefined || !outer.isOpen) return;
  const inner = endpoint === undefined ? what : `${what} (${endpoint})`;
  throw new UnitOfWorkMisuse(
    `${inner} was called inside the unit of work of ${outer.context.endpoint}: use its tx, let that unit of work end first, or say uow.runSeparately where the change must stay even if the first one is undone.`,
  );
}

import { AsyncLocalStorage } from 'node:async_hooks';
import type { Tx } from './tx.js';
import { UnitOfWorkMisuse } from './tx-guard.js';

/** The unit of work that the code now running was called from. */
const present = new AsyncLocalStorage<Tx>();

/** Runs the work of a unit of work, which is then known to whatever it calls. */
export const insideUnitOfWork = <T>(tx: Tx, work: (tx: Tx) => Promise<T>): Promise<T> =>
  present.run(tx, work, tx);

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

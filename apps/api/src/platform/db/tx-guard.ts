/** A unit of work was used as it must not be: a fault of the code, not of the caller. */
export class UnitOfWorkMisuse extends Error {
  override readonly name = 'UnitOfWorkMisuse';
}

const called = (member: string, detail: string | undefined): string =>
  detail === undefined ? `tx.${member}` : `tx.${member} (${detail})`;

/**
 * Refuses what would break the one transaction of a `Tx`. PostgreSQL answers the statements of a
 * connection one by one, so a second statement sent beside a first gains nothing, and it may land in a
 * savepoint that is not its own. Every hot path passes here, so a call costs a few comparisons.
 */
export class TxGuard {
  private member: string | undefined;
  private detail: string | undefined;
  /** Why nothing may be done any more. */
  private over: string | undefined;
  private whenQuiet: (() => void) | undefined;

  get isOpen(): boolean {
    return this.over === undefined;
  }

  /** Begins a statement. */
  enter(member: string, detail?: string): void {
    if (this.over !== undefined || this.member !== undefined) throw this.refuse(member, detail);
    this.member = member;
    this.detail = detail;
  }

  /** The statement has been answered. */
  leave(): void {
    this.member = undefined;
    this.whenQuiet?.();
  }

  /** Resolves once no statement is under way. */
  quiet(): Promise<void> {
    if (this.member === undefined) return Promise.resolve();
    return new Promise((resolve) => (this.whenQuiet = resolve));
  }

  /** For what sends nothing but is lost when the unit of work has ended. */
  assertOpen(member: string, detail?: string): void {
    if (this.over !== undefined) throw this.refuse(member, detail);
  }

  /** The work has returned. Refuses when one of its statements is still under way. */
  finish(): void {
    if (this.over !== undefined) throw new UnitOfWorkMisuse(this.over);
    if (this.member !== undefined)
      throw new UnitOfWorkMisuse(
        `The work of a unit of work returned while ${called(this.member, this.detail)} was still running: await every call of tx before it returns.`,
      );
    this.end('had returned');
  }

  /** Nothing may be done from now on. */
  end(how: string): void {
    this.over ??= `The unit of work ${how}`;
  }

  /**
   * A unit of work that was used concurrently is not to be trusted any more, even if the work catches
   * the error: what follows is refused too, and nothing of it is committed.
   */
  private refuse(member: string, detail: string | undefined): UnitOfWorkMisuse {
    const what = called(member, detail);
    if (this.over !== undefined)
      return new UnitOfWorkMisuse(
        `${what} was called after the end. ${this.over}: call tx only within the work that is given to uow.run, and await each call.`,
      );
    this.over = `${what} was called while ${called(this.member ?? '', this.detail)} was still running, so the unit of work was given up: await each call of tx before the next (no Promise.all over tx), or let one statement do both.`;
    return new UnitOfWorkMisuse(this.over);
  }
}

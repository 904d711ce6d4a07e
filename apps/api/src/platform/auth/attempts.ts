import type { Tx } from '../db/unit-of-work.js';
import { ProblemError } from '../errors.js';
import { admitAttemptStatement, attemptDoneStatement } from './sign-in.statements.js';

export interface Attempt {
  /** What is guessed at: the e-mail of an account, a client, a password that is asked for again. */
  readonly account: string;
  readonly source: string;
  /** Device that the account has signed in from before; it does not wait for the guesses of others. */
  readonly known: string | null;
  /** A program has no device: its known addresses take their place. */
  readonly program?: boolean;
}

/** Most attempts that wait for their turn; the next ones are told to come again. */
const mostWaiting = 1000;

/**
 * Attempts at passwords, codes and secrets. An attempt is counted, in one statement, before it is evaluated.
 * After ten in fifteen minutes for an account, from an address or of a known device, and a hundred in all,
 * the next one waits: 15 seconds, then 30, then 60. Nobody is locked out.
 */
export class Attempts {
  private under = false;
  private readonly waiting: (() => void)[] = [];

  /**
   * Counts attempts one after the other, those of known devices beside them: a burst of strangers takes one connection
   * and leaves the others to everybody else. The database counts them one after the other anyway.
   */
  async inTurn<T>(count: () => Promise<T>): Promise<T> {
    if (this.waiting.length >= mostWaiting)
      throw new ProblemError('too-many-requests', { seconds: 15 });
    if (this.under) await new Promise<void>((turn) => this.waiting.push(turn));
    this.under = true;
    try {
      return await count();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.under = false;
    }
  }

  /** Counts an attempt; returns its id. Throws `too-many-requests` with the seconds to wait. */
  async admit(tx: Tx, { account, source, known, program = false }: Attempt): Promise<string> {
    const row = await tx.row(admitAttemptStatement(account, source, known, program, tx.now));
    if (row?.attempt === null || row?.attempt === undefined)
      throw new ProblemError('too-many-requests', { seconds: row?.seconds ?? 60 });
    return row.attempt;
  }

  /** The attempt was right. */
  async done(tx: Tx, attempt: string): Promise<void> {
    await tx.sql(attemptDoneStatement(attempt));
  }
}

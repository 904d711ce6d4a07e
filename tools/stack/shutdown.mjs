import { endPrograms } from '../lib/run.mjs';

/** Keeps the started parts, to stop them in the opposite order. */
export class Shutdown {
  /** @type {(() => Promise<void>)[]} */
  #closers = [];
  /** @type {Promise<void> | undefined} */
  #running;

  /** @param {() => Promise<void>} close */
  add(close) {
    this.#closers.push(close);
  }

  /** Whether the end has begun, so that nothing new may begin. */
  get begun() {
    return this.#running !== undefined;
  }

  /**
   * Ends the programs that run, and stops the parts. Runs once, however often it is called. A part that fails
   * to stop does not delay the next one.
   */
  run() {
    this.#running ??= (async () => {
      endPrograms();
      for (const close of this.#closers.reverse()) {
        await close().catch((error) => console.error(error));
      }
    })();
    return this.#running;
  }

  /**
   * Ends in order after Ctrl-C, `kill` or a closed terminal; a second Ctrl-C does not wait.
   *
   * @param {() => number} exitCode  asked when it has stopped
   */
  onSignals(exitCode) {
    let asked = false;
    /** @param {NodeJS.Signals} signal */
    const stop = (signal) => {
      if (asked && signal === 'SIGINT') process.exit(130);
      if (asked) return;
      asked = true;
      console.log('\n• stopping …');
      void this.run().then(() => process.exit(exitCode()));
    };
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.on(signal, stop);
    }
  }
}

/**
 * Keeps what has been started, to stop it in the opposite order.
 */
export class Shutdown {
  /** @type {(() => Promise<void>)[]} */
  #closers = [];
  /** @type {Promise<void> | undefined} */
  #running;

  /** @param {() => Promise<void>} close */
  add(close) {
    this.#closers.push(close);
  }

  /** Once, however often it is called. A part that fails to stop does not keep the next one up. */
  run() {
    this.#running ??= (async () => {
      for (const close of this.#closers.reverse()) {
        await close().catch((error) => console.error(error));
      }
    })();
    return this.#running;
  }

  /**
   * Ctrl-C, `kill` and a closed terminal all end in order; a second Ctrl-C does not wait.
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

const HEARTBEAT_MS = 15_000;

/** @param {number} since  as `Date.now()` gave it */
const secondsSince = (since) => Math.round((Date.now() - since) / 1000);

/**
 * Prints one line when a step begins, another every quarter of a minute, and the duration of a step that
 * took noticeable time. Plain lines, so that a log file reads like the screen.
 *
 * @template T
 * @param {string} what
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(what, work) {
  const started = Date.now();
  console.log(`• ${what} …`);
  const heartbeat = setInterval(
    () => console.log(`  … ${what}: ${secondsSince(started)} s so far`),
    HEARTBEAT_MS,
  );
  // A step that was given up keeps nobody waiting.
  heartbeat.unref();
  try {
    const result = await work();
    if (secondsSince(started) >= 2) console.log(`  done in ${secondsSince(started)} s`);
    return result;
  } finally {
    clearInterval(heartbeat);
  }
}

/** @param {string} message  one line that says what is wrong and how to mend it */
export const fail = (message) => console.error(`✖ ${message}`);

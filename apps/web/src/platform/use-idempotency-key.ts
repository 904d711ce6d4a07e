import { useCallback, useRef } from 'react';

/**
 * A key for the body of a change: the same body gets the same key again, so that a second press or
 * a repetition after a lost answer does not create twice; a corrected body gets a new one.
 */
export function useIdempotencyKey(): (body: unknown) => string {
  const last = useRef({ body: '', key: '' });
  return useCallback((body) => {
    const text = JSON.stringify(body);
    if (last.current.body !== text) last.current = { body: text, key: randomKey() };
    return last.current.key;
  }, []);
}

// crypto.randomUUID is missing where the portal is tried over plain http in a local network.
function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

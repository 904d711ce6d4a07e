import { useMemo, useRef } from 'react';
import { saveSent, sentBefore, type Sent } from './drafts/drafts.js';

/** Answers the key of the request that carries this body. */
export type KeyOf = (body: unknown) => Promise<string>;

interface IdempotencyKeys {
  keyOf: KeyOf;
  /**
   * Forgets the key after everything was saved: the same body sent again is another change, with a key of
   * its own.
   */
  settled: () => void;
}

/**
 * A key for the body of a change: the same body gets the same key again, so that a second click or a
 * repetition after a lost answer does not create a record twice; a corrected body gets a new one.
 *
 * The key of a form with a draft is stored next to the draft until that is saved or discarded: when the
 * browser dies between the save and its answer, the restored input is saved under the same key.
 */
export function useIdempotencyKey(draft?: string): IdempotencyKeys {
  const last = useRef<Sent | undefined>(undefined);
  return useMemo(
    () => ({
      keyOf: async (body) => {
        const text = JSON.stringify(body);
        if (last.current?.body === text) return last.current.key;
        const earlier = draft === undefined ? undefined : await sentBefore(draft, text);
        const sent = earlier ?? { body: text, key: randomKey() };
        if (draft !== undefined && !earlier) await saveSent(draft, sent);
        last.current = sent;
        return sent.key;
      },
      settled: () => {
        last.current = undefined;
      },
    }),
    [draft],
  );
}

// crypto.randomUUID is missing where the portal is tried over plain http in a local network.
function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

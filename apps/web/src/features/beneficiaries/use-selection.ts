import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { useSelection, type Selection } from '../../platform/selection.js';

/** Selected people by history entry, so that Back restores the selection. In memory only. */
const kept = new Map<string, readonly string[]>();
const entriesKept = 20;

/**
 * The selection of people in a list. Another list (`what`) begins with an empty selection, so that no action
 * touches people out of sight.
 */
export function useListSelection(list: readonly string[], what: string): Selection {
  const { key } = useLocation();
  const chosen = useSelection(list, kept.get(key));
  const { keys, set } = chosen;
  const previous = useRef(what);
  useEffect(() => {
    if (previous.current === what) return;
    previous.current = what;
    set([]);
  }, [what, set]);
  useEffect(() => {
    kept.delete(key);
    kept.set(key, [...keys]);
    const oldest = kept.keys().next().value;
    if (kept.size > entriesKept && oldest !== undefined) kept.delete(oldest);
  }, [key, keys]);
  return chosen;
}

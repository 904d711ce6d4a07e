import { useRef, useState } from 'react';

/** The keys of a list from one key to another, both included. */
export function between(keys: readonly string[], from: string | undefined, to: string): string[] {
  const ends = [keys.indexOf(from ?? to), keys.indexOf(to)].filter((place) => place >= 0);
  return keys.slice(Math.min(...ends), Math.max(...ends) + 1);
}

export interface Selection {
  readonly keys: ReadonlySet<string>;
  /** With Shift, all keys between the last one and this one get the same state. */
  toggle: (key: string, on: boolean, withShift: boolean) => void;
  set: (keys: Iterable<string>) => void;
  /** Removes one key, whatever has changed since. */
  drop: (key: string) => void;
}

/** The selected lines of a list: one by one, or with Shift a range. */
export function useSelection(list: readonly string[], initial: Iterable<string> = []): Selection {
  const [keys, setKeys] = useState<ReadonlySet<string>>(() => new Set(initial));
  const last = useRef<string | undefined>(undefined);
  return {
    keys,
    set: (next) => setKeys(new Set(next)),
    drop: (key) => setKeys((before) => new Set([...before].filter((one) => one !== key))),
    toggle: (key, on, withShift) => {
      const next = new Set(keys);
      for (const each of withShift ? between(list, last.current, key) : [key])
        if (on) next.add(each);
        else next.delete(each);
      last.current = key;
      setKeys(next);
    },
  };
}

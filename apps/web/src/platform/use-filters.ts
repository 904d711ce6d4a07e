import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

/** Values by the name they have in the address; an empty one takes its name off. */
export type AddressChanges = Readonly<Record<string, string>>;

interface ChangeOptions {
  /** Takes everything else off the address. */
  only?: boolean;
  /** Makes an entry of the history, so that Back leads to what was asked before. */
  push?: boolean;
  /** What the entry of the history keeps beside the address. */
  state?: unknown;
}

export interface AddressFilters {
  params: URLSearchParams;
  /** Sets one filter, or takes it off. */
  set: (key: string, value: string) => void;
  /** Changes several at once. */
  change: (changes: AddressChanges, options?: ChangeOptions) => void;
  /** Takes off the filters that were named to the hook. */
  clear: () => void;
  /** Whether any of them is set. */
  active: boolean;
}

/** One and the same list, so that the callbacks of a hook without names stay the same. */
const none: readonly string[] = [];

/**
 * What the address says of a list, and the way to change it: in place, and without a jump of the page.
 * Only what names nobody may stand in an address.
 */
export function useFilters(keys: readonly string[] = none): AddressFilters {
  const [params, setParams] = useSearchParams();
  const change = useCallback(
    (changes: AddressChanges, { only, push, state }: ChangeOptions = {}) =>
      setParams(
        (current) => {
          const next = new URLSearchParams(only ? undefined : current);
          for (const [key, value] of Object.entries(changes))
            if (value) next.set(key, value);
            else next.delete(key);
          return next;
        },
        { replace: !push, preventScrollReset: true, state },
      ),
    [setParams],
  );
  const set = useCallback((key: string, value: string) => change({ [key]: value }), [change]);
  const clear = useCallback(
    () => change(Object.fromEntries(keys.map((key) => [key, '']))),
    [change, keys],
  );
  return useMemo(
    () => ({ params, set, change, clear, active: keys.some((key) => params.has(key)) }),
    [params, set, change, clear, keys],
  );
}

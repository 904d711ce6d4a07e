import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

/** Values by their name in the address; an empty value removes the name. */
export type AddressChanges = Readonly<Record<string, string>>;

interface ChangeOptions {
  /** Removes everything else from the address. */
  only?: boolean;
  /** Adds an entry to the history, so that Back leads to the earlier filters. */
  push?: boolean;
  /** State of the history entry besides the address. */
  state?: unknown;
}

export interface AddressFilters {
  params: URLSearchParams;
  /** Sets or removes one filter. */
  set: (key: string, value: string) => void;
  /** Changes several at once. */
  change: (changes: AddressChanges, options?: ChangeOptions) => void;
  /** Removes the filters that were named to the hook. */
  clear: () => void;
  /** Whether any of the named filters is set. */
  active: boolean;
}

/** A constant list, so that the callbacks of a hook without names stay the same. */
const none: readonly string[] = [];

/**
 * The filters of a list in the address, and functions to change them: in place, and without a jump of the
 * page. An address may hold only values that name nobody.
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

import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** Filters by name; an empty value takes one off. */
export type AddressChanges = Readonly<Record<string, string>>;

/** What the address says of a list, and the way to change it: in place, and without a jump of the page. */
export function useAddressFilters(): [URLSearchParams, (changes: AddressChanges) => void] {
  const [params, setParams] = useSearchParams();
  const change = useCallback(
    (changes: AddressChanges) =>
      setParams(
        (current) => {
          const next = new URLSearchParams(current);
          for (const [key, value] of Object.entries(changes))
            if (value) next.set(key, value);
            else next.delete(key);
          return next;
        },
        { replace: true, preventScrollReset: true },
      ),
    [setParams],
  );
  return [params, change];
}

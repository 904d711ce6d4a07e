import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

interface UrlFilters {
  params: URLSearchParams;
  set: (key: string, value: string) => void;
  clear: (keys: readonly string[]) => void;
}

/** Filters that stand in the address: none of them names a person. */
export function useUrlFilters(): UrlFilters {
  const [params, setParams] = useSearchParams();
  const change = useCallback(
    (edit: (next: URLSearchParams) => void) =>
      setParams(
        (current) => {
          const next = new URLSearchParams(current);
          edit(next);
          return next;
        },
        { replace: true, preventScrollReset: true },
      ),
    [setParams],
  );
  return {
    params,
    set: useCallback(
      (key, value) => change((next) => (value ? next.set(key, value) : next.delete(key))),
      [change],
    ),
    clear: useCallback(
      (keys) => change((next) => keys.forEach((key) => next.delete(key))),
      [change],
    ),
  };
}

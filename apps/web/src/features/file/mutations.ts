import { useQueryClient } from '@tanstack/react-query';

/** A change of the file, after which the record, its timeline and the day are asked for anew. */
export function useFileChange() {
  const queries = useQueryClient();
  return async <T>(change: Promise<T>): Promise<T> => {
    const changed = await change;
    await queries.invalidateQueries({
      predicate: ({ queryKey: [area] }) => area !== 'reference' && area !== 'savedViews',
    });
    return changed;
  };
}

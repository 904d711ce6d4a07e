import { isProblem } from '@gza/client';
import { QueryClient } from '@tanstack/react-query';

const mayHelp = (error: unknown): boolean => !isProblem(error) || error.status >= 500;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      // Long enough that Back restores a list as it was.
      gcTime: 30 * 60_000,
      retry: (failures, error) => failures < 2 && mayHelp(error),
    },
    // Offline a change fails at once with an error, instead of waiting for a connection that may not come.
    mutations: { retry: false, networkMode: 'always' },
  },
});

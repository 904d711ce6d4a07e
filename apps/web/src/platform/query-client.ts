import { isProblem } from '@gza/client';
import { QueryClient } from '@tanstack/react-query';

const mayHelp = (error: unknown): boolean => !isProblem(error) || error.status >= 500;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      // Long enough that Back finds a list as it was left.
      gcTime: 30 * 60_000,
      retry: (failures, error) => failures < 2 && mayHelp(error),
    },
    // Without a line a change fails at once and says so, rather than wait for one that may not come.
    mutations: { retry: false, networkMode: 'always' },
  },
});

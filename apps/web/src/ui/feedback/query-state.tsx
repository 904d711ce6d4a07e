import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorState, Skeleton } from './states.js';

interface QueryStateProps<T> {
  query: Pick<UseQueryResult<T>, 'data' | 'error' | 'isPending'> &
    Partial<Pick<UseQueryResult<T>, 'isPaused'>> & { refetch: () => unknown };
  lines?: number;
  children: (data: T) => ReactNode;
}

/**
 * Shows one of three states of a query: skeleton, error with retry, content. Old content stays after a
 * failed refresh.
 */
export function QueryState<T>({ query, lines, children }: QueryStateProps<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) {
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  }
  // The query resumes by itself when the connection is back.
  if (query.isPaused)
    return <ErrorState error={new TypeError('No line.')} onRetry={() => void query.refetch()} />;
  return <Skeleton {...(lines ? { lines } : {})} />;
}

import { queryOptions } from '@tanstack/react-query';
import { api } from '../../platform/api.js';

export const todayQueries = {
  day: () =>
    queryOptions({
      queryKey: ['today'],
      queryFn: ({ signal }) => api.getToday({ signal }),
      // Whoever comes back has done something in between.
      staleTime: 0,
    }),
};

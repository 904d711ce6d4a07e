import { useQuery } from '@tanstack/react-query';
import { Stack } from '../../../ui/layout.js';
import { QueryState } from '../../../ui/query-state.js';
import { todayQueries } from '../queries.js';
import { Applications, Approvals } from './decisions.js';

export function ApprovalsQueue() {
  const query = useQuery(todayQueries.day());
  return (
    <QueryState query={query} lines={6}>
      {(day) => (
        <Stack>
          <Approvals day={day} />
          <Applications day={day} />
        </Stack>
      )}
    </QueryState>
  );
}

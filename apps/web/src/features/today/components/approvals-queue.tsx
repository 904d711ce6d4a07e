import { useQuery } from '@tanstack/react-query';
import { read } from '../../../platform/data/queries.js';
import { Stack } from '../../../ui/layout.js';
import { QueryState } from '../../../ui/query-state.js';
import { applicationLine, approvalLine } from '../today.presenter.js';
import { DaySection } from './day-section.js';

export function ApprovalsQueue() {
  const query = useQuery({ ...read('getToday'), staleTime: 0 });
  return (
    <QueryState query={query} lines={6}>
      {(day) => (
        <Stack>
          <DaySection name="approvals" section={day.approvals} line={approvalLine} />
          <DaySection name="applications" section={day.applications} line={applicationLine} />
        </Stack>
      )}
    </QueryState>
  );
}

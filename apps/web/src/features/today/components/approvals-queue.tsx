import { useQuery } from '@tanstack/react-query';
import type { AllTodayRenderers } from '../../../domain/today/today-lines.js';
import { Stack } from '../../../ui/layout/layout.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { read } from '../../../platform/data/queries.js';
import { sectionOf } from '../today.presenter.js';
import { DaySection } from './day-section.js';

export function ApprovalsQueue({ renderers }: { renderers: AllTodayRenderers }) {
  const query = useQuery({ ...read('getToday'), staleTime: 0 });
  return (
    <QueryState query={query} lines={6}>
      {(day) => (
        <Stack>
          <DaySection section={sectionOf(day, 'unassigned')} renderers={renderers} />
          <DaySection section={sectionOf(day, 'approvals')} renderers={renderers} />
          <DaySection section={sectionOf(day, 'applications')} renderers={renderers} />
        </Stack>
      )}
    </QueryState>
  );
}

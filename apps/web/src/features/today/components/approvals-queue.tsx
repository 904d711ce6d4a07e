import { useQuery } from '@tanstack/react-query';
import type { AllTodayRenderers } from '../../../domain/today/today-lines.js';
import { Stack } from '../../../ui/layout/layout.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { read } from '../../../platform/data/queries.js';
import { sectionOf } from '../today.presenter.js';
import { DaySection } from './day-section.js';
import { QuietSections } from './quiet-sections.js';

const queue = ['unassigned', 'approvals', 'applications'] as const;

export function ApprovalsQueue({ renderers }: { renderers: AllTodayRenderers }) {
  const query = useQuery({ ...read('getToday'), staleTime: 0 });
  return (
    <QueryState query={query} lines={6}>
      {(day) => {
        const sections = queue.flatMap((name) => sectionOf(day, name) ?? []);
        return (
          <Stack>
            {sections
              .filter(({ total }) => total > 0)
              .map((section) => (
                <DaySection key={section.section} section={section} renderers={renderers} />
              ))}
            <QuietSections names={queue.filter((name) => sectionOf(day, name)?.total === 0)} />
          </Stack>
        );
      }}
    </QueryState>
  );
}

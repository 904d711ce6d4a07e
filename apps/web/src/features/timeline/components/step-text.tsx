import { useQuery } from '@tanstack/react-query';
import { read } from '../../../platform/data/queries.js';
import { Muted } from '../../../ui/layout/layout.js';
import { QueryState } from '../../../ui/feedback/query-state.js';

/** Shows why what a rule asks for was postponed, or what an attempt of the aftercare showed. */
export function StepText({ id }: { id: string }) {
  const query = useQuery(read('getTaskStep', { id }));
  return (
    <QueryState query={query} lines={1}>
      {({ text }) => <Muted>{text}</Muted>}
    </QueryState>
  );
}

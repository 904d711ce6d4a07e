import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { socialWorkersOf } from '../queries.js';
import { read } from '../../../platform/data/queries.js';
import { useMe } from '../../../platform/sign-in.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { ReassignForm } from '../forms/reassign-form.js';
import { commonManager, isFirst, receivers, type MovableCase } from '../team.presenter.js';

export interface ReassignPeopleProps {
  /** The open cases of the people who were selected in the list. */
  cases: readonly MovableCase[];
  onMoved: (caseId: string) => void;
}

/** Reassigns cases, for a list of people. */
export function ReassignPeople({ cases, onMoved }: ReassignPeopleProps) {
  const query = useQuery(
    read('listStaff', { query: socialWorkersOf(useMe().bureauId ?? undefined) }),
  );
  // Reassigned cases leave the selection, but the form is about the cases selected at first.
  const [all] = useState(cases);
  return (
    <QueryState query={query}>
      {({ items }) => (
        <ReassignForm
          cases={cases}
          receivers={receivers(items, all, commonManager(all))}
          first={isFirst(all)}
          onMoved={onMoved}
        />
      )}
    </QueryState>
  );
}

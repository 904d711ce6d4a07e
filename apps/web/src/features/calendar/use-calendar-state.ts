import { useCallback, useMemo } from 'react';
import { useFilters } from '../../platform/use-filters.js';
import { today } from '../../platform/format.js';
import { useNarrow } from '../../platform/use-narrow.js';
import { stateFrom, type CalendarState } from './calendar.presenter.js';

/** Names of the state in the address. */
const names: Readonly<Record<keyof CalendarState, string>> = {
  scope: 'of',
  view: 'view',
  date: 'date',
  bureau: 'bureau',
  staff: 'staff',
  place: 'place',
  off: 'off',
};

export type ChangeState = (change: Partial<Record<keyof CalendarState, string>>) => void;

/** The state of the calendar in its address; turning pages makes no entry in the history. */
export function useCalendarState(): [CalendarState, ChangeState, boolean] {
  const { params, change: inAddress } = useFilters();
  const narrow = useNarrow();
  const state = useMemo(() => stateFrom(params, today(), narrow), [params, narrow]);
  const change = useCallback<ChangeState>(
    (changes) =>
      inAddress(
        Object.fromEntries(
          Object.entries(changes).map(([key, value]) => [names[key as keyof CalendarState], value]),
        ),
      ),
    [inAddress],
  );
  return [state, change, narrow];
}

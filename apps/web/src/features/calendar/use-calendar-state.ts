import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
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

/** The state of the calendar as its address says it; turning pages makes no history of its own. */
export function useCalendarState(): [CalendarState, ChangeState, boolean] {
  const [params, setParams] = useSearchParams();
  const narrow = useNarrow();
  const state = useMemo(() => stateFrom(params, today(), narrow), [params, narrow]);
  const change = useCallback<ChangeState>(
    (changes) =>
      setParams(
        (current) => {
          const next = new URLSearchParams(current);
          for (const [key, value] of Object.entries(changes)) {
            const name = names[key as keyof CalendarState];
            if (value) next.set(name, value);
            else next.delete(name);
          }
          return next;
        },
        { replace: true, preventScrollReset: true },
      ),
    [setParams],
  );
  return [state, change, narrow];
}

import { hasPermission } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { referenceQueries, useBureauOptions } from '../../../domain/reference.js';
import { useMe } from '../../../platform/sign-in.js';
import { useFormat } from '../../../platform/use-format.js';
import { FilterBar, type Filter } from '../../../ui/lists/filter-bar.js';
import { needsRoom, type CalendarState, type Meeting } from '../calendar.presenter.js';
import { calendarTexts } from '../calendar.texts.js';
import type { ChangeState } from '../use-calendar-state.js';

interface CalendarFiltersProps {
  state: CalendarState;
  change: ChangeState;
  meetings: readonly Meeting[];
}

/** Filters by person or room, within a bureau, and shows or hides cancelled meetings. */
export function CalendarFilters({ state, change, meetings }: CalendarFiltersProps) {
  const t = useTexts(calendarTexts);
  const [open, setOpen] = useState<string | null>(null);
  const f = useFormat();
  const places = usePlaces(state, meetings);
  const bureau = useBureauFilter(state);
  const staff = useStaffFilter(state);
  const filters: Filter[] = [
    ...(state.scope === 'mine' ? [] : bureau),
    ...(state.scope === 'team' ? staff : []),
    ...(state.scope === 'rooms'
      ? [
          {
            key: 'place',
            label: t('filter.place'),
            options: places.map((value) => ({ value, label: f.name(value) })),
            value: state.place,
          },
        ]
      : []),
    {
      key: 'off',
      label: t('filter.off'),
      options: [{ value: 'shown', label: t('filter.shown') }],
      value: state.off ? 'shown' : '',
    },
  ];
  return (
    <FilterBar
      filters={filters}
      openKey={open}
      onOpenChange={setOpen}
      onChange={(key, value) =>
        change({ [key]: value, ...(key === 'bureau' && { staff: '', place: '' }) })
      }
      onClearAll={() => change({ bureau: '', staff: '', place: '', off: '' })}
    />
  );
}

/**
 * Rooms for the filter. Rooms are free text, so the list has those of the present period and the chosen one.
 */
function usePlaces({ place }: CalendarState, meetings: readonly Meeting[]): string[] {
  const seen = new Set(meetings.filter(needsRoom).flatMap(({ place: room }) => room ?? []));
  if (place) seen.add(place);
  return [...seen].sort();
}

/** The filter by bureau for the head, who has none of their own; other users have one bureau. */
function useBureauFilter({ bureau }: CalendarState): Filter[] {
  const t = useTexts(calendarTexts);
  const me = useMe();
  const options = useBureauOptions();
  return me.bureauId === null
    ? [{ key: 'bureau', label: t('filter.bureau'), options, value: bureau }]
    : [];
}

function useStaffFilter({ bureau, staff }: CalendarState): Filter[] {
  const t = useTexts(calendarTexts);
  const f = useFormat();
  const me = useMe();
  const bureauId = me.bureauId ?? bureau;
  const items = useQuery(referenceQueries.staff(bureauId)).data?.items ?? [];
  const options = items
    .filter((one) => hasPermission(one.role, 'group.lead') && one.bureauId === bureauId)
    .map(({ id, name }) => ({ value: id, label: f.name(name) }));
  return [{ key: 'staff', label: t('filter.staff'), options, value: staff }];
}

import { timelineTopics } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AddressChanges } from '../../../platform/use-filters.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { referenceQueries } from '../../../domain/reference.js';
import { useMe } from '../../../platform/sign-in.js';
import { useFormat } from '../../../platform/use-format.js';
import { ChoiceChips } from '../../../ui/forms/choice-chips.js';
import { FilterBar } from '../../../ui/lists/filter-bar.js';
import { Stack } from '../../../ui/layout/layout.js';
import { sinceChoices, timelineFilters, type TimelineChoice } from '../filters.presenter.js';
import { timelineTexts } from '../timeline.texts.js';

interface TimelineFiltersProps {
  choice: TimelineChoice;
  /** An empty value removes a filter. */
  onChange: (changes: AddressChanges) => void;
}

/** Filters events by topic with one click; by person and time with two. */
export function TimelineFilters({ choice, onChange }: TimelineFiltersProps) {
  const t = useTexts(timelineTexts);
  const f = useFormat();
  const [openKey, setOpenKey] = useState<string | null>(null);
  const options = {
    by: useColleagues(),
    since: sinceChoices.map((days) => ({
      value: String(days),
      label: t('since', { days: f.number(days) }),
    })),
  };
  return (
    <Stack gap={8}>
      <ChoiceChips
        label={t('filter')}
        value={choice.topic ?? ''}
        options={[
          { value: '', label: t('topic.all') },
          ...timelineTopics.map((value) => ({ value, label: t(`topic.${value}`) })),
        ]}
        onChange={(topic) => onChange({ topic })}
      />
      <FilterBar
        filters={timelineFilters.map((key) => ({
          key,
          label: t(`filters.${key}`),
          options: options[key],
          value: choice[key],
        }))}
        openKey={openKey}
        onOpenChange={setOpenKey}
        onChange={(key, value) => onChange({ [key]: value })}
        onClearAll={() => onChange({ by: '', since: '' })}
      />
    </Stack>
  );
}

/** Colleagues whose work the reader can see, the reader first. */
function useColleagues() {
  const t = useTexts(timelineTexts);
  const f = useFormat();
  const me = useMe();
  const items = useQuery(referenceQueries.staff()).data?.items ?? [];
  return [
    { value: me.id, label: t('filters.mine') },
    ...items
      .filter(({ id }) => id !== me.id)
      .map(({ id, name }) => ({ value: id, label: f.name(name) })),
  ];
}

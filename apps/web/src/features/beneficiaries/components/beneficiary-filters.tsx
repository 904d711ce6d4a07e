import { caseCategories, caseMachine, riskLevels, sexes } from '@gza/contract';
import { useMay } from '../../../platform/access.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useBureauOptions, useCaseManagerOptions } from '../../../domain/reference.js';
import { useMe } from '../../../platform/sign-in.js';
import { useFormat } from '../../../platform/use-format.js';
import { beneficiaryLabels } from '../../../domain/labels/beneficiaries.texts.js';
import { FilterBar } from '../../../ui/lists/filter-bar.js';
import type { Option } from '../../../ui/forms/select-field.js';
import { beneficiariesTexts } from '../beneficiaries.texts.js';
import { filterKeys, noContactChoices, type FilterKey } from '../filters.presenter.js';
import type { ListProps } from './list-props.js';

interface BeneficiaryFiltersProps extends Pick<ListProps, 'list'> {
  openKey: string | null;
  onOpenChange: (key: string | null) => void;
}

export function BeneficiaryFilters({ list, openKey, onOpenChange }: BeneficiaryFiltersProps) {
  const t = useTexts(beneficiariesTexts);
  const labels = useTexts(beneficiaryLabels);
  const f = useFormat();
  const mayKnowContacts = useMay('note.read');
  const manyBureaus = useMe().bureauId === null;
  const options: Record<FilterKey, readonly Option[]> = {
    state: caseMachine.states.map((value) => ({
      value,
      label: labels(`caseState.${value}`),
    })),
    openCase: ['true', 'false'].map((value) => ({
      value,
      label: t(`openCase.${value as 'true'}`),
    })),
    category: caseCategories.map((value) => ({ value, label: labels(`category.${value}`) })),
    riskLevel: riskLevels.map((value) => ({ value, label: labels(`risk.${value}`) })),
    // Everybody has at least the lowest level.
    riskAtLeast: riskLevels
      .filter((value) => value !== 'low')
      .map((value) => ({ value, label: labels(`risk.${value}`) })),
    noContactDays: noContactChoices.map((days) => ({
      value: String(days),
      label: t('days', { number: f.number(days) }),
    })),
    sex: sexes.map((value) => ({ value, label: labels(`sex.${value}`) })),
    bureauId: useBureauOptions(),
    caseManagerId: useCaseManagerOptions(t('filter.mine')),
  };
  return (
    <FilterBar
      filters={filterKeys
        .filter((key) => key !== 'bureauId' || manyBureaus)
        // Views that were saved with the official level alone; the filter over both finds more.
        .filter((key) => key !== 'riskLevel' || list.filters.riskLevel !== undefined)
        .filter((key) => key !== 'noContactDays' || mayKnowContacts)
        .filter((key) => options[key].length > 0)
        .map((key) => ({
          key,
          label: t(`filter.${key}`),
          options: options[key],
          value: String(list.filters[key] ?? ''),
        }))}
      openKey={openKey}
      onOpenChange={onOpenChange}
      onChange={list.setFilter}
      onClearAll={list.clearFilters}
    />
  );
}

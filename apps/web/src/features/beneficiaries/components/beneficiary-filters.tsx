import { caseCategories, riskLevels, sexes, stateMachines } from '@gza/contract';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useBureauOptions, useCaseManagerOptions } from '../../../platform/reference.js';
import { useMe } from '../../../platform/session.js';
import { beneficiaryWords } from '../../../platform/vocabulary/beneficiaries.texts.js';
import { FilterBar, type Filter } from '../../../ui/filter-bar.js';
import { beneficiariesTexts } from '../beneficiaries.texts.js';
import { filterKeys, type FilterKey } from '../filters.presenter.js';
import type { ListProps } from './list-props.js';

interface BeneficiaryFiltersProps extends Pick<ListProps, 'list'> {
  openKey: string | null;
  onOpenChange: (key: string | null) => void;
}

export function BeneficiaryFilters({ list, openKey, onOpenChange }: BeneficiaryFiltersProps) {
  const t = useTexts(beneficiariesTexts);
  const words = useTexts(beneficiaryWords);
  const manyBureaus = useMe().bureauId === null;
  const options: Record<FilterKey, Filter['options']> = {
    state: stateMachines.case.states.map((value) => ({
      value,
      label: words(`caseState.${value}`),
    })),
    category: caseCategories.map((value) => ({ value, label: words(`category.${value}`) })),
    riskLevel: riskLevels.map((value) => ({ value, label: words(`risk.${value}`) })),
    sex: sexes.map((value) => ({ value, label: words(`sex.${value}`) })),
    bureauId: useBureauOptions(),
    caseManagerId: useCaseManagerOptions(t('filter.mine')),
  };
  return (
    <FilterBar
      filters={filterKeys
        .filter((key) => key !== 'bureauId' || manyBureaus)
        .filter((key) => options[key].length > 0)
        .map((key) => ({
          key,
          label: t(`filter.${key}`),
          options: options[key],
          value: list.filters[key] ?? '',
        }))}
      openKey={openKey}
      onOpenChange={onOpenChange}
      onChange={list.setFilter}
      onClearAll={list.clearFilters}
    />
  );
}

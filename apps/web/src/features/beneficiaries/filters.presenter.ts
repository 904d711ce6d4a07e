import { caseCategories, riskLevels, sexes, stateMachines, type Dto } from '@gza/contract';
import type { Filters } from './queries.js';

type Item = Dto<'BeneficiaryListItem'>;

export const filterKeys = [
  'state',
  'category',
  'riskLevel',
  'sex',
  'bureauId',
  'caseManagerId',
] as const;
export type FilterKey = (typeof filterKeys)[number];

const sorts = ['familyName', '-familyName', 'openedAt', '-openedAt'] as const;

const oneOf = <T extends string>(values: readonly T[], value: string | null): T | undefined =>
  values.find((known) => known === value);

/** The filters an address speaks of; what it says wrongly is left out, not sent to the server. */
export function filtersFrom(params: URLSearchParams): Filters {
  const found: Filters = {
    state: oneOf(stateMachines.case.states, params.get('state')),
    category: oneOf(caseCategories, params.get('category')),
    riskLevel: oneOf(riskLevels, params.get('riskLevel')),
    sex: oneOf(sexes, params.get('sex')),
    bureauId: params.get('bureauId') ?? undefined,
    caseManagerId: params.get('caseManagerId') ?? undefined,
    sort: oneOf(sorts, params.get('sort')),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** The same filters on people already at hand, as search answers them. */
export function matches(item: Item, filters: Filters): boolean {
  const has = {
    state: item.currentCase?.state,
    category: item.currentCase?.category,
    riskLevel: item.riskLevel,
    sex: item.sex,
    bureauId: item.bureau.id,
    caseManagerId: item.currentCase?.caseManager?.id,
  };
  return filterKeys.every((key) => filters[key] === undefined || filters[key] === has[key]);
}

export const activeFilters = (filters: Filters): FilterKey[] =>
  filterKeys.filter((key) => filters[key] !== undefined);

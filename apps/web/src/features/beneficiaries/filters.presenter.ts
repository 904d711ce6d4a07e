import {
  beneficiaryColumns,
  beneficiarySorts,
  caseCategories,
  caseMachine,
  riskLevels,
  sexes,
  type BeneficiaryColumn,
  type Dto,
  type RiskLevel,
} from '@gza/contract';
import type { Filters } from './queries.js';

type Item = Dto<'BeneficiaryListItem'>;
type SavedView = Dto<'SavedView'>;

export const filterKeys = [
  'state',
  'openCase',
  'category',
  'riskLevel',
  'riskAtLeast',
  'noContactDays',
  'sex',
  'bureauId',
  'caseManagerId',
] as const;
export type FilterKey = (typeof filterKeys)[number];

/** Days without a contact that are offered; a saved view may have any. */
export const noContactChoices = [7, 14, 30, 60, 90] as const;
const dayMs = 24 * 3600 * 1000;

const oneOf = <T extends string>(values: readonly T[], value: string | null): T | undefined =>
  values.find((known) => known === value);

const daysFrom = (value: string | null): number | undefined => {
  const days = /^\d{1,3}$/.test(value ?? '') ? Number(value) : 0;
  return days >= 1 && days <= 365 ? days : undefined;
};

const flagFrom = (value: string | null): boolean | undefined =>
  value === 'true' || value === 'false' ? value === 'true' : undefined;

const definedFields = <T extends object>(found: T): Partial<T> =>
  Object.fromEntries(Object.entries(found).filter(([, v]) => v !== undefined)) as Partial<T>;

/**
 * Filters of an address. Invalid values are left out and not sent to the server; so are filters that the
 * reader may not use.
 */
export function filtersFrom(params: URLSearchParams, mayKnowContacts: boolean): Filters {
  return definedFields({
    state: oneOf(caseMachine.states, params.get('state')),
    openCase: flagFrom(params.get('openCase')),
    category: oneOf(caseCategories, params.get('category')),
    riskLevel: oneOf(riskLevels, params.get('riskLevel')),
    riskAtLeast: oneOf(riskLevels, params.get('riskAtLeast')),
    noContactDays: mayKnowContacts ? daysFrom(params.get('noContactDays')) : undefined,
    sex: oneOf(sexes, params.get('sex')),
    bureauId: params.get('bureauId') ?? undefined,
    caseManagerId: params.get('caseManagerId') ?? undefined,
    sort: oneOf(beneficiarySorts, params.get('sort')),
  });
}

/** Whether a person found by the search matches the filters. */
export function matches(item: Item, filters: Filters, now: Date = new Date()): boolean {
  const { noContactDays, riskAtLeast } = filters;
  const has = {
    state: item.currentCase?.state,
    openCase: item.currentCase !== null && item.currentCase.state !== 'closed',
    category: item.currentCase?.category,
    riskLevel: item.riskLevel,
    riskAtLeast: riskAtLeast && isAtLeast(item, riskAtLeast) ? riskAtLeast : null,
    noContactDays: noContactDays && wasNotReached(item, noContactDays, now) ? noContactDays : 0,
    sex: item.sex,
    bureauId: item.bureau.id,
    caseManagerId: item.currentCase?.caseManager?.id,
  };
  return filterKeys.every((key) => filters[key] === undefined || filters[key] === has[key]);
}

/** Whether the graver of the official and the assessed level is at least this one. */
function isAtLeast({ riskLevel, assessedLevel }: Item, least: RiskLevel): boolean {
  const rank = (level: RiskLevel | null) => (level === null ? -1 : riskLevels.indexOf(level));
  return Math.max(rank(riskLevel), rank(assessedLevel)) >= riskLevels.indexOf(least);
}

function wasNotReached({ currentCase, contact }: Item, days: number, now: Date): boolean {
  if (!currentCase || currentCase.state === 'closed') return false;
  const since = now.getTime() - days * dayMs;
  const before = (instant: string | null | undefined) => !instant || Date.parse(instant) < since;
  return before(currentCase.openedAt) && before(contact?.lastAt);
}

export const activeFilters = (filters: Filters): FilterKey[] =>
  filterKeys.filter((key) => filters[key] !== undefined);

/** Columns that an address names; null without any. */
export function columnsFrom(params: URLSearchParams): BeneficiaryColumn[] | null {
  const named = params.get('columns');
  if (named === null) return null;
  return beneficiaryColumns.filter((column) => named.split(',').includes(column));
}

/** Parameters of the address for a saved view. */
export function viewParams({ id, filters, sort, columns }: SavedView): Record<string, string> {
  const chosen = Object.entries(definedFields(filters)).map(([key, value]) => [key, String(value)]);
  return {
    ...(Object.fromEntries(chosen) as Record<string, string>),
    ...(sort ? { sort } : {}),
    ...(columns ? { columns: columns.join(',') } : {}),
    view: id,
  };
}

/** The body of a view: its filters, order and columns. */
export function viewBody(
  { sort, ...filters }: Filters,
  columns: readonly BeneficiaryColumn[] | null,
): Pick<Dto<'ChangeSavedViewBody'>, 'filters' | 'columns' | 'sort'> {
  return {
    filters: Object.fromEntries(activeFilters(filters).map((key) => [key, filters[key]])),
    columns: columns && [...columns],
    sort: sort ?? null,
  };
}

/** Whether filters, order and columns of the list are those of the view. */
export function matchesView(
  view: SavedView,
  filters: Filters,
  columns: readonly BeneficiaryColumn[] | null,
): boolean {
  const ordered = (body: ReturnType<typeof viewBody>) =>
    JSON.stringify([
      filterKeys.map((key) => body.filters?.[key] ?? null),
      body.columns ?? null,
      body.sort ?? null,
    ]);
  return ordered(viewBody(filters, columns)) === ordered(view);
}

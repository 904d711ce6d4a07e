import {
  caseCategories,
  directoryEntryMachine,
  eventsFor,
  offerSexes,
  planNeeds,
  type DirectoryEntryState,
  type Dto,
  type May,
  type OperationId,
} from '@gza/contract';
import type { OfferFilters } from './queries.js';

type Offer = Dto<'DirectoryEntry'>;

/** Filters of the directory, in the order of their chips. */
export const filterKeys = [
  'serviceCode',
  'need',
  'regionCode',
  'category',
  'age',
  'sex',
  'organisationId',
] as const;
export type FilterKey = (typeof filterKeys)[number];

/** An age for each band of age (domain.md, section 4). */
export const ageBands: readonly (readonly [age: number, band: string])[] = [
  [15, '14–15'],
  [17, '16–17'],
  [19, '18–20'],
  [25, '21–29'],
  [35, '30–39'],
  [45, '40–49'],
  [55, '50–59'],
  [65, '60+'],
];

/** The state of the offers that are shown; `active` by default. */
export const shownState = (params: URLSearchParams): DirectoryEntryState | 'all' => {
  const asked = params.get('state');
  if (asked === 'all') return 'all';
  return directoryEntryMachine.states.find((state) => state === asked) ?? 'active';
};

const known = <T extends string>(values: readonly T[], asked: string | null): T | undefined =>
  values.find((value) => value === asked);

/** The filters of an address; codes that do not exist are left out. */
export function filtersFrom(params: URLSearchParams): OfferFilters {
  const state = shownState(params);
  const need = known(planNeeds, params.get('need'));
  const category = known(caseCategories, params.get('category'));
  const sex = known(offerSexes, params.get('sex'));
  const age = ageBands.find(([years]) => String(years) === params.get('age'))?.[0];
  const serviceCode = params.get('serviceCode');
  const regionCode = params.get('regionCode');
  const organisationId = params.get('organisationId');
  const q = params.get('q')?.trim();
  return {
    ...(state !== 'all' && { state }),
    ...(need && { need }),
    ...(category && { category }),
    ...(sex && { sex }),
    ...(age && { age }),
    ...(serviceCode && { serviceCode }),
    ...(regionCode && { regionCode }),
    ...(organisationId && { organisationId }),
    ...(q && { q }),
  };
}

/** Operations of the steps in an offer's life cycle; expiry happens with time. */
export const offerOperations = {
  verify: 'verifyDirectoryEntry',
  activate: 'activateDirectoryEntry',
  resume: 'resumeDirectoryEntry',
  suspend: 'suspendDirectoryEntry',
  discard: 'discardDirectoryEntry',
} as const satisfies Record<string, OperationId>;
export type OfferStep = keyof typeof offerOperations;

/** Steps that need a provider who is active. */
const needsProvider: readonly OfferStep[] = ['verify', 'activate', 'resume'];

export function offerSteps(
  { state, organisationActive }: Pick<Offer, 'state' | 'organisationActive'>,
  may: May,
): OfferStep[] {
  const events: readonly string[] = eventsFor(directoryEntryMachine, state, may);
  return (Object.keys(offerOperations) as OfferStep[]).filter(
    (step) => events.includes(step) && (organisationActive || !needsProvider.includes(step)),
  );
}

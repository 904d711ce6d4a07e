import { hasPermission, type Permission } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { read } from '../platform/data/queries.js';
import { localise } from '../platform/format.js';
import { useLanguage } from '../platform/i18n/use-texts.js';
import { useMe } from '../platform/sign-in.js';
import { useFormat } from '../platform/use-format.js';

const rarely = { staleTime: Infinity };
const staffTime = { staleTime: 10 * 60_000 };

/**
 * Queries of lists that change a few times a year: fetched once a sign-in, and again after a change of one
 * of them.
 */
export const referenceQueries = {
  bureaus: () => ({ ...read('listBureaus'), ...rarely }),
  regions: () => ({ ...read('listRegions'), ...rarely }),
  programmes: () => ({ ...read('listProgrammes'), ...rarely }),
  services: () => ({ ...read('listServices'), ...rarely }),
  instruments: () => ({ ...read('listInstruments'), ...rarely }),
  establishments: () => ({ ...read('listEstablishments'), ...rarely }),
  areas: () => ({ ...read('listAreas'), ...rarely }),
  /** Colleagues of a bureau; without a bureau, all colleagues that the user may see. */
  staff: (bureauId = '') => ({
    ...read('listStaff', { query: bureauId ? { bureauId } : {} }),
    ...staffTime,
  }),
  caseManagers: () => ({ ...read('listStaff', { query: { role: 'socialWorker' } }), ...staffTime }),
};

export interface ReferenceOption {
  value: string;
  label: string;
}

/** Every bureau, inactive ones included: for names and filters. */
export function useBureauOptions(): ReferenceOption[] {
  const f = useFormat();
  const items = useQuery(referenceQueries.bureaus()).data?.items ?? [];
  return items.map(({ id, name }) => ({ value: id, label: f.named(name) }));
}

/** Bureaus that may be chosen, and the one that the record names already (`kept`). */
export function useActiveBureauOptions(kept?: string): ReferenceOption[] {
  const items = useQuery(referenceQueries.bureaus()).data?.items ?? [];
  const inactive = items.filter(({ active }) => !active).map(({ id }) => id);
  return useBureauOptions().filter(({ value }) => !inactive.includes(value) || value === kept);
}

/** The name of a bureau by its id; a dash until the list is loaded. */
export function useBureauName(): (id: string) => string {
  const f = useFormat();
  const items = useQuery(referenceQueries.bureaus()).data?.items;
  return useCallback((id) => f.named(items?.find((bureau) => bureau.id === id)?.name), [items, f]);
}

/** The name of a bureau by its code; a dash until the list is loaded. */
export function useBureauCodeName(): (code: string) => string {
  const f = useFormat();
  const items = useQuery(referenceQueries.bureaus()).data?.items;
  return useCallback(
    (code) => f.named(items?.find((bureau) => bureau.code === code)?.name),
    [items, f],
  );
}

/**
 * Whether all names that a printed document may need are loaded: a dash would stay on the paper for good.
 */
export function useNamesReady(): boolean {
  const bureaus = useQuery(referenceQueries.bureaus()).isSuccess;
  const programmes = useQuery(referenceQueries.programmes()).isSuccess;
  const services = useQuery(referenceQueries.services()).isSuccess;
  return bureaus && programmes && services;
}

/** Every region, those that have ended included: for names and filters. */
export function useRegionOptions(): ReferenceOption[] {
  const f = useFormat();
  const items = useQuery(referenceQueries.regions()).data?.items ?? [];
  return items.map(({ code, name }) => ({ value: code, label: f.named(name) }));
}

/**
 * The region where most people of the user's bureau live, for forms: the only one that the bureau serves. It
 * is empty for a bureau of several regions, and undefined until the list is loaded.
 */
export function useOwnRegion(): string | undefined {
  const { bureauId } = useMe();
  const { data, isError } = useQuery(referenceQueries.bureaus());
  if (!data) return isError ? '' : undefined;
  const regions = data.items.find(({ id }) => id === bureauId)?.regions ?? [];
  return regions.length === 1 ? regions[0] : '';
}

/** Regions that may be chosen, and those that the record names already (`kept`). */
export function useActiveRegionOptions(kept: readonly (string | null)[] = []): ReferenceOption[] {
  const items = useQuery(referenceQueries.regions()).data?.items ?? [];
  const ended = items.filter(({ active }) => !active).map(({ code }) => code);
  return useRegionOptions().filter(({ value }) => !ended.includes(value) || kept.includes(value));
}

/** Colleagues of a bureau whose role has a permission. */
export function useColleagueOptions(bureauId: string, needs: Permission): ReferenceOption[] {
  const f = useFormat();
  const items = useQuery(referenceQueries.staff(bureauId)).data?.items ?? [];
  return items
    .filter((one) => hasPermission(one.role, needs) && one.bureauId === bureauId)
    .map(({ id, name }) => ({ value: id, label: f.name(name) }));
}

/** Social workers the user may see, the user first and marked. */
export function useCaseManagerOptions(mine: string): ReferenceOption[] {
  const me = useMe();
  const f = useFormat();
  const items = useQuery(referenceQueries.caseManagers()).data?.items ?? [];
  const option = ({ id, name }: { id: string; name: string }) => ({
    value: id,
    label: id === me.id ? `${f.name(name)} (${mine})` : f.name(name),
  });
  return [
    ...items.filter((person) => person.id === me.id),
    ...items.filter((person) => person.id !== me.id),
  ].map(option);
}

/** The name of a programme by its id; a dash until the catalogue is loaded. */
export function useProgrammeName(): (id: string) => string {
  const language = useLanguage();
  const items = useQuery(referenceQueries.programmes()).data?.items;
  return useCallback(
    (id) => localise(items?.find((programme) => programme.id === id)?.name, language),
    [items, language],
  );
}

/** The name of a service by its code; a dash until the catalogue is loaded. */
export function useServiceName(): (code: string) => string {
  const language = useLanguage();
  const items = useQuery(referenceQueries.services()).data?.items;
  return useCallback(
    (code) => localise(items?.find((service) => service.code === code)?.name, language),
    [items, language],
  );
}

/** The title of an assessment instrument by its code; a dash until the list is loaded. */
export function useInstrumentName(): (code: string) => string {
  const language = useLanguage();
  const items = useQuery(referenceQueries.instruments()).data?.items;
  return useCallback(
    (code) => localise(items?.find((instrument) => instrument.code === code)?.title, language),
    [items, language],
  );
}

/** The name of a case manager by id; a dash when the user may not see that person. */
export function useCaseManagerName(): (id: string) => string {
  const f = useFormat();
  const items = useQuery(referenceQueries.caseManagers()).data?.items;
  return useCallback(
    (id) => f.name(items?.find((person) => person.id === id)?.name) ?? '–',
    [items, f],
  );
}

/** The programmes that may be planned; programmes without an approved version are left out. */
export function useProgrammeOptions(): ReferenceOption[] {
  const language = useLanguage();
  const items = useQuery(referenceQueries.programmes()).data?.items ?? [];
  return items
    .filter(({ approved }) => approved)
    .map(({ id, name }) => ({ value: id, label: localise(name, language) }));
}

/** The name of a programme by its code; the code itself until the catalogue is loaded. */
export function useProgrammeCodeName(): (code: string) => string {
  const language = useLanguage();
  const items = useQuery(referenceQueries.programmes()).data?.items;
  return useCallback(
    (code) => {
      const found = items?.find((programme) => programme.code === code);
      return found ? localise(found.name, language) : code;
    },
    [items, language],
  );
}

/** Every service, inactive ones included: for names and filters. */
export function useServiceOptions(): ReferenceOption[] {
  const language = useLanguage();
  const items = useQuery(referenceQueries.services()).data?.items ?? [];
  return items.map(({ code, name }) => ({ value: code, label: localise(name, language) }));
}

/** Services that may be chosen, and the one that the record names already (`kept`). */
export function useActiveServiceOptions(kept = ''): ReferenceOption[] {
  const items = useQuery(referenceQueries.services()).data?.items ?? [];
  const inactive = items.filter(({ active }) => !active).map(({ code }) => code);
  return useServiceOptions().filter(({ value }) => !inactive.includes(value) || value === kept);
}

/** Establishments that may be named, and the one that a notice names already (`kept`); empty without a list. */
export function useEstablishmentOptions(kept = ''): ReferenceOption[] {
  const f = useFormat();
  const items = useQuery(referenceQueries.establishments()).data?.items ?? [];
  const listed = items
    .filter(({ active, code }) => active || code === kept)
    .map(({ code, name }) => ({ value: code, label: f.named(name) }));
  const isListed = kept === '' || listed.some(({ value }) => value === kept);
  return items.length === 0 || isListed
    ? listed
    : [...listed, { value: kept, label: f.name(kept) }];
}

/** The name of an establishment by its code; the text itself where no list has it. */
export function useEstablishmentName(): (code: string) => string {
  const f = useFormat();
  const items = useQuery(referenceQueries.establishments()).data?.items;
  return useCallback(
    (code) => {
      const found = items?.find((establishment) => establishment.code === code);
      return found ? f.named(found.name) : f.name(code);
    },
    [items, f],
  );
}

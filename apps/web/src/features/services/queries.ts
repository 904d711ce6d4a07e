import type { Dto } from '@gza/contract';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../../platform/api.js';

export type OfferFilters = Omit<Dto<'DirectoryListQuery'>, 'limit' | 'cursor'>;
export type ReferralFilters = Omit<Dto<'ReferralListQuery'>, 'limit' | 'cursor'>;

const pageSize = 50;
/** More than one person ever has. */
const whole = 200;

const all = ['services'] as const;
const paged = { initialPageParam: null as string | null };
const next = ({ nextCursor }: { nextCursor: string | null }) => nextCursor;
const page = (cursor: string | null, limit = pageSize) => ({
  limit,
  ...(cursor ? { cursor } : {}),
});

/** The directory and the organisations in it: nothing about persons. */
export const directoryQueries = {
  list: (filters: OfferFilters) =>
    infiniteQueryOptions({
      queryKey: [...all, 'offers', filters],
      queryFn: ({ pageParam, signal }) =>
        api.listDirectoryEntries({ query: { ...filters, ...page(pageParam) }, signal }),
      ...paged,
      getNextPageParam: next,
      placeholderData: (previous) => previous,
    }),
  one: (id: string) =>
    queryOptions({
      queryKey: [...all, 'offer', id],
      queryFn: ({ signal }) => api.getDirectoryEntry({ id, signal }),
    }),
  organisation: (id: string) =>
    queryOptions({
      queryKey: [...all, 'organisation', id],
      queryFn: ({ signal }) => api.getOrganisation({ id, signal }),
    }),
  organisations: () =>
    queryOptions({
      queryKey: [...all, 'organisations'],
      queryFn: ({ signal }) =>
        api.listOrganisations({ query: { active: true, limit: whole }, signal }),
      staleTime: 10 * 60_000,
    }),
};

export const referralQueries = {
  list: (filters: ReferralFilters) =>
    infiniteQueryOptions({
      queryKey: [...all, 'referrals', filters],
      queryFn: ({ pageParam, signal }) =>
        api.listReferrals({ query: { ...filters, ...page(pageParam) }, signal }),
      ...paged,
      getNextPageParam: next,
    }),
  one: (id: string) =>
    queryOptions({
      queryKey: [...all, 'referral', id],
      queryFn: ({ signal }) => api.getReferral({ id, signal }),
    }),
  visits: (referralId: string) =>
    queryOptions({
      queryKey: [...all, 'visits', referralId],
      queryFn: ({ signal }) => api.listReferralVisits({ id: referralId, signal }),
    }),
};

/** What a person has of services. */
export const personQueries = {
  person: (id: string) =>
    queryOptions({
      queryKey: [...all, 'person', id],
      queryFn: ({ signal }) => api.getBeneficiary({ id, signal }),
    }),
  /** The words searched for stay in memory: they go in the body, never into an address. */
  search: (text: string) =>
    queryOptions({
      queryKey: [...all, 'search', text],
      queryFn: ({ signal }) => api.searchBeneficiaries({ body: { text }, signal }),
      enabled: text.length >= 2,
      placeholderData: (previous) => previous,
    }),
  consents: (beneficiaryId: string) =>
    queryOptions({
      queryKey: [...all, 'consents', beneficiaryId],
      queryFn: ({ signal }) => api.listConsents({ id: beneficiaryId, signal }),
    }),
  referrals: (beneficiaryId: string) =>
    queryOptions({
      queryKey: [...all, 'referralsOf', beneficiaryId],
      queryFn: ({ signal }) =>
        api.listReferrals({ query: { beneficiaryId, limit: whole }, signal }),
    }),
  cards: (beneficiaryId: string) =>
    queryOptions({
      queryKey: [...all, 'cards', beneficiaryId],
      queryFn: ({ signal }) =>
        api.listIssuedCards({ query: { beneficiaryId, limit: whole }, signal }),
    }),
  deliveries: (beneficiaryId: string) =>
    infiniteQueryOptions({
      queryKey: [...all, 'deliveries', beneficiaryId],
      queryFn: ({ pageParam, signal }) =>
        api.listServiceDeliveries({ query: { beneficiaryId, ...page(pageParam, 25) }, signal }),
      ...paged,
      getNextPageParam: next,
    }),
  disclosures: (beneficiaryId: string) =>
    queryOptions({
      queryKey: [...all, 'disclosures', beneficiaryId],
      queryFn: ({ signal }) => api.listDisclosures({ id: beneficiaryId, signal }),
    }),
};

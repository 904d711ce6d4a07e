import type { Dto } from '@gza/contract';

export type OfferFilters = Omit<Dto<'DirectoryListQuery'>, 'limit' | 'cursor'>;
export type ReferralFilters = Omit<Dto<'ReferralListQuery'>, 'limit' | 'cursor'>;

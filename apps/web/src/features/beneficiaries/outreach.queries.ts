import type { Dto } from '@gza/contract';

export type CallFilters = Pick<Dto<'HotlineCallQuery'>, 'topic' | 'joined'>;
export type NoticeFilters = Pick<
  Dto<'ReleaseNoticeQuery'>,
  'establishment' | 'scope' | 'visited' | 'booked'
>;
export type ApplicationFilters = Pick<Dto<'ApplicationListQuery'>, 'state' | 'channel'>;

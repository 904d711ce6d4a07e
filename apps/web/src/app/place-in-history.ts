import type { Location } from 'react-router';

/**
 * The name under which the scroll position of a page is kept. The first page of every load of the portal has
 * the same key, `default`: without its address, a newly opened page would begin where another ended.
 */
export const placeInHistory = ({
  key,
  pathname,
  search,
}: Pick<Location, 'key' | 'pathname' | 'search'>): string =>
  key === 'default' ? `${pathname}${search}` : key;

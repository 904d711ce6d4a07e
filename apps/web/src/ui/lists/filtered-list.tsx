import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { AddressFilters } from '../../platform/use-filters.js';
import { Button } from '../navigation/button.js';
import { FilterBar, type Filter } from './filter-bar.js';
import { Panel } from '../layout/panel.js';
import { QueryState } from '../feedback/query-state.js';
import { EmptyState } from '../feedback/states.js';

interface Empty {
  title: string;
  text?: string;
  action?: ReactNode;
}

/** Props of a table of a paged list besides its rows. */
export interface TableOfPages {
  /** Opens the choices of a filter, for the menus of column heads. */
  onFilter: (key: string) => void;
  hasMore: boolean;
  loadingMore: boolean;
  onMore: () => void;
}

interface FilteredListProps<Item> {
  query: UseInfiniteQueryResult<InfiniteData<{ items: Item[] }>>;
  filters: readonly Filter[];
  address: Pick<AddressFilters, 'set' | 'clear' | 'active'>;
  /** Shown when the list has no entries at all. */
  none: Empty;
  /** Shown when no entry matches the filters. */
  filteredOut: Omit<Empty, 'action'> & { clear?: string };
  /** Lines of the skeleton. */
  lines?: number;
  children: (items: Item[], table: TableOfPages) => ReactNode;
}

/** A list with filters in the address: chips, the entries page by page, and a hint when there are none. */
export function FilteredList<Item>(props: FilteredListProps<Item>) {
  const { query, filters, address, none, filteredOut, lines = 12, children } = props;
  const [openKey, setOpenKey] = useState<string | null>(null);
  const { clear, ...labels } = filteredOut;
  return (
    <>
      <FilterBar
        filters={filters}
        openKey={openKey}
        onOpenChange={setOpenKey}
        onChange={address.set}
        onClearAll={address.clear}
      />
      <QueryState query={query} lines={lines}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length > 0)
            return children(items, {
              onFilter: setOpenKey,
              hasMore: query.hasNextPage,
              loadingMore: query.isFetchingNextPage,
              onMore: () => void query.fetchNextPage(),
            });
          return (
            <Panel>
              {address.active ? (
                <EmptyState
                  {...labels}
                  {...(clear ? { action: <Button onClick={address.clear}>{clear}</Button> } : {})}
                />
              ) : (
                <EmptyState {...none} />
              )}
            </Panel>
          );
        }}
      </QueryState>
    </>
  );
}

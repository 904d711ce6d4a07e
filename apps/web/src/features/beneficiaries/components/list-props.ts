import type { useListState } from '../use-list-state.js';

export interface ListProps {
  list: ReturnType<typeof useListState>;
  /** Opens the chip of a filter, for the menus of the column heads. */
  onOpenFilter: (filter: string) => void;
}

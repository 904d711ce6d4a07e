import type { ReactNode } from 'react';

export interface Column<Row> {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Share of the width, any CSS width. */
  width?: string;
  /** Values of `sort` for both directions, where the server can sort by this column. */
  sort?: { ascending: string; descending: string };
  /** The filter that belongs to this column. */
  filter?: string;
  /** Columns of lower importance are hidden on narrow windows; 1 always stays. */
  importance?: 1 | 2 | 3 | 4;
}

/** Selection of rows for an action on several of them. */
export interface RowSelection<Row> {
  chosen: ReadonlySet<string>;
  onToggle: (key: string, on: boolean, withShift: boolean) => void;
  onToggleAll: (on: boolean) => void;
  /** Whether the action is possible for a row; other rows have no checkbox. */
  may: (row: Row) => boolean;
  labelOf: (row: Row) => string;
  allLabel: string;
}

export interface DataTableProps<Row> {
  label: string;
  /** The first column is the name of the row and becomes the link to it. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  rowLink: (row: Row) => string;
  sort?: string;
  onSort?: (sort: string) => void;
  onFilter?: (filter: string) => void;
  selection?: RowSelection<Row>;
  hasMore?: boolean;
  loadingMore?: boolean;
  onMore?: () => void;
}

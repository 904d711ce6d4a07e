import { IconArrowDown, IconArrowUp, IconDots } from '@tabler/icons-react';
import { useWindowVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { useTexts } from '../platform/i18n/use-texts.js';
import { Button } from './button.js';
import classes from './data-table.module.css';
import { Menu, type MenuItem } from './menu.js';
import { uiTexts } from './ui.texts.js';

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
  /** Columns of lower importance give way on narrow windows: 1 always stays. */
  importance?: 1 | 2 | 3 | 4;
}

interface DataTableProps<Row> {
  label: string;
  /** The first column is the name of the row and becomes the link to it. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  rowLink: (row: Row) => string;
  sort?: string;
  onSort?: (sort: string) => void;
  onFilter?: (filter: string) => void;
  hasMore?: boolean;
  loadingMore?: boolean;
  onMore?: () => void;
}

const rowHeight = 36;

/** Heights of rows by history entry: without them Back would land on other rows than it left. */
const measured = new Map<string, VirtualItem[]>();
const entriesKept = 20;

function remember(key: string, rows: VirtualItem[]): void {
  measured.delete(key);
  measured.set(key, rows);
  const oldest = measured.keys().next().value;
  if (measured.size > entriesKept && oldest !== undefined) measured.delete(oldest);
}

/**
 * A long list as a real table: only rows near the window are in the page, the header stays in
 * sight, and the page itself scrolls, so that Back returns to the same row. On a phone each row
 * becomes a card. Enter opens a row; ↓ and ↑ (or J and K) move between rows.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { columns, rows, hasMore, loadingMore, onMore } = props;
  const t = useTexts(uiTexts);
  const body = useRef<HTMLTableSectionElement>(null);
  const virtual = useRows(body, rows.length);
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  const nearEnd = hasMore && !loadingMore && last >= rows.length - 10;
  useEffect(() => {
    if (nearEnd) onMore?.();
  }, [nearEnd, onMore]);

  // Before the first measure nothing is drawn, but the page already has its full height, so that
  // Back finds the place to scroll to.
  const margin = virtual.options.scrollMargin;
  const start = items[0] ? items[0].start - margin : 0;
  const end = virtual.getTotalSize() - ((items.at(-1)?.end ?? margin) - margin);
  return (
    <div className={classes['list']}>
      <table
        className={classes['table']}
        role="table"
        aria-label={props.label}
        aria-rowcount={hasMore ? -1 : rows.length + 1}
      >
        <HeaderRow {...props} />
        <tbody
          ref={body}
          role="rowgroup"
          onKeyDown={(event) =>
            moveBetweenRows(event, rows.length, (i) => virtual.scrollToIndex(i))
          }
        >
          <Spacer height={start} span={columns.length} />
          {items.map((item) => {
            const row = rows[item.index];
            return row === undefined ? null : (
              <BodyRow
                key={item.key}
                {...props}
                row={row}
                index={item.index}
                measure={virtual.measureElement}
              />
            );
          })}
          <Spacer height={end} span={columns.length} />
        </tbody>
      </table>
      {hasMore ? (
        <div className={classes['more']}>
          <Button {...(loadingMore ? { busy: true } : {})} onClick={() => onMore?.()}>
            {loadingMore ? t('state.loading') : t('table.more')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

function useRows(body: React.RefObject<HTMLTableSectionElement | null>, count: number) {
  const [scrollMargin, setScrollMargin] = useState(0);
  useLayoutEffect(() => {
    const top = body.current?.getBoundingClientRect().top ?? 0;
    setScrollMargin(Math.round(top + window.scrollY));
  }, [body, count]);
  const { key } = useLocation();
  const virtual = useWindowVirtualizer({
    count,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollMargin,
    initialMeasurementsCache: measured.get(key) ?? [],
  });
  useLayoutEffect(() => () => remember(key, virtual.takeSnapshot()), [key, virtual]);
  return virtual;
}

function Spacer({ height, span }: { height: number; span: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden className={classes['spacer']}>
      <td colSpan={span} style={{ height }} />
    </tr>
  );
}

function HeaderRow<Row>({ columns, sort, onSort, onFilter }: DataTableProps<Row>) {
  return (
    <thead role="rowgroup">
      <tr role="row">
        {columns.map((column) => {
          const sorted =
            sort !== undefined && sort === column.sort?.ascending
              ? 'ascending'
              : sort !== undefined && sort === column.sort?.descending
                ? 'descending'
                : undefined;
          return (
            <th
              key={column.id}
              role="columnheader"
              scope="col"
              aria-sort={sorted}
              data-importance={column.importance}
              style={{ width: column.width }}
            >
              <span className={classes['heading']}>
                {column.header}
                {sorted === 'ascending' ? <IconArrowUp size={14} aria-hidden /> : null}
                {sorted === 'descending' ? <IconArrowDown size={14} aria-hidden /> : null}
                <HeaderMenu
                  column={column}
                  {...(onSort ? { onSort } : {})}
                  {...(onFilter ? { onFilter } : {})}
                />
              </span>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

interface HeaderMenuProps<Row> {
  column: Column<Row>;
  onSort?: (sort: string) => void;
  onFilter?: (filter: string) => void;
}

/** The same filters as the chips, where some people look for them first. */
function HeaderMenu<Row>({ column, onSort, onFilter }: HeaderMenuProps<Row>) {
  const t = useTexts(uiTexts);
  const items: MenuItem[] = [];
  const { sort, filter } = column;
  if (sort && onSort) {
    items.push(
      { key: 'a', label: t('table.ascending'), onSelect: () => onSort(sort.ascending) },
      { key: 'd', label: t('table.descending'), onSelect: () => onSort(sort.descending) },
    );
  }
  if (filter && onFilter) {
    const label = t('table.filterBy', { column: column.header });
    items.push({ key: 'f', label, onSelect: () => onFilter(filter) });
  }
  if (items.length === 0) return null;
  return (
    <Menu
      trigger={
        <button
          type="button"
          className={classes['menu']}
          aria-label={t('table.menu', { column: column.header })}
        >
          <IconDots size={16} aria-hidden />
        </button>
      }
      items={items}
    />
  );
}

interface BodyRowProps<Row> extends DataTableProps<Row> {
  row: Row;
  index: number;
  measure: (element: HTMLElement | null) => void;
}

function BodyRow<Row>({ columns, row, rowLink, index, measure }: BodyRowProps<Row>) {
  const navigate = useNavigate();
  const to = rowLink(row);
  return (
    <tr
      ref={measure}
      role="row"
      data-index={index}
      aria-rowindex={index + 2}
      className={classes['row']}
      // A convenience for the mouse; the link in the first cell does the same for everybody.
      onClick={(event) => {
        const inControl = (event.target as HTMLElement).closest('a, button, input, label');
        if (!inControl && window.getSelection()?.isCollapsed !== false) void navigate(to);
      }}
    >
      {columns.map((column, position) => (
        <td
          key={column.id}
          role="cell"
          data-importance={column.importance}
          data-label={position === 0 ? undefined : column.header}
        >
          {position === 0 ? (
            <Link className={classes['link']} to={to}>
              {column.cell(row)}
            </Link>
          ) : (
            column.cell(row)
          )}
        </td>
      ))}
    </tr>
  );
}

/** Physical keys, so that J and K work in the Georgian layout too; only while a row has focus. */
function moveBetweenRows(
  event: KeyboardEvent<HTMLElement>,
  count: number,
  scrollTo: (index: number) => void,
): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const step = { ArrowDown: 1, KeyJ: 1, ArrowUp: -1, KeyK: -1 }[event.code];
  const row = (event.target as HTMLElement).closest<HTMLElement>('tr[data-index]');
  if (!step || !row) return;
  const index = Number(row.dataset['index']) + step;
  if (index < 0 || index >= count) return;
  event.preventDefault();
  const table = event.currentTarget;
  const link = () => table.querySelector<HTMLElement>(`tr[data-index="${index}"] a`);
  const drawn = link();
  if (drawn) return drawn.focus();
  scrollTo(index);
  requestAnimationFrame(() => link()?.focus());
}

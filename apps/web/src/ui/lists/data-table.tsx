import { useWindowVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { useTexts } from '../../platform/i18n/use-texts.js';
import { useShortcut } from '../../platform/use-shortcut.js';
import { Button } from '../navigation/button.js';
import { HeaderRow } from './data-table-header.js';
import { SelectRow } from './data-table-selection.js';
import classes from './data-table.module.css';
import type { DataTableProps } from './data-table.types.js';
import { uiTexts } from '../ui.texts.js';

export type { Column, RowSelection } from './data-table.types.js';

const rowHeight = 36;

/** Heights of rows by history entry: without them Back would show other rows than the user left. */
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
 * becomes a card. J goes to the first row in sight; ↓ and ↑ (or J and K) move between rows, Enter
 * opens one, and the space bar chooses it where rows can be chosen.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { columns, rows, hasMore, loadingMore, onMore } = props;
  const t = useTexts(uiTexts);
  const body = useRef<HTMLTableSectionElement>(null);
  const virtual = useRows(body, rows.length);
  const items = virtual.getVirtualItems();
  useShortcut('KeyJ', () => enterRows(body.current));
  const last = items.at(-1)?.index ?? 0;
  const nearEnd = hasMore && !loadingMore && last >= rows.length - 10;
  useEffect(() => {
    if (nearEnd) onMore?.();
  }, [nearEnd, onMore]);

  const span = columns.length + (props.selection ? 1 : 0);
  // Before the first measure no row is drawn, but the page already has its full height, so that
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
          <Spacer height={start} span={span} />
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
          <Spacer height={end} span={span} />
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

interface BodyRowProps<Row> extends DataTableProps<Row> {
  row: Row;
  index: number;
  measure: (element: HTMLElement | null) => void;
}

function BodyRow<Row>(props: BodyRowProps<Row>) {
  const { columns, row, rowLink, rowKey, selection, index, measure } = props;
  const navigate = useNavigate();
  const to = rowLink(row);
  return (
    <tr
      ref={measure}
      role="row"
      data-index={index}
      aria-rowindex={index + 2}
      className={classes['row']}
      data-chosen={selection?.chosen.has(rowKey(row)) || undefined}
      // A convenience for the mouse; the link in the first cell does the same for everybody.
      onClick={(event) => {
        const inControl = (event.target as HTMLElement).closest('a, button, input, label');
        if (!inControl && window.getSelection()?.isCollapsed !== false) void navigate(to);
      }}
    >
      <SelectRow row={row} rowKey={rowKey(row)} selection={selection} />
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

/**
 * Moves focus to the first row that is completely below the header, unless focus is among the rows already.
 */
function enterRows(body: HTMLElement | null): void {
  if (!body || body.contains(document.activeElement)) return;
  const header = body.parentElement?.querySelector('thead')?.getBoundingClientRect().bottom ?? 0;
  const links = [...body.querySelectorAll<HTMLElement>('tr[data-index] a')];
  (links.find((link) => link.getBoundingClientRect().top >= header) ?? links[0])?.focus();
}

/**
 * Moves between rows by physical keys, so that J and K work in the Georgian layout too; only while a row has
 * focus.
 */
function moveBetweenRows(
  event: KeyboardEvent<HTMLElement>,
  count: number,
  scrollTo: (index: number) => void,
): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.code === 'Space' && (event.target as HTMLElement).matches('a')) {
    const box = (event.target as HTMLElement).closest('tr')?.querySelector('input');
    if (!box) return;
    event.preventDefault();
    return box.click();
  }
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

import { useTexts } from '../../platform/i18n/use-texts.js';
import { SelectAll } from './data-table-selection.js';
import classes from './data-table.module.css';
import type { Column, DataTableProps } from './data-table.types.js';
import { IconArrowDown, IconArrowUp, IconDots } from '../icons/icons.js';
import { Menu, type MenuItem } from '../navigation/menu.js';
import { uiTexts } from '../ui.texts.js';

export function HeaderRow<Row>(props: DataTableProps<Row>) {
  const { columns, sort, onSort, onFilter } = props;
  return (
    <thead role="rowgroup">
      <tr role="row">
        <SelectAll {...props} />
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

/** Menu of a column head with its sorting and its filter, where some users look for them first. */
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

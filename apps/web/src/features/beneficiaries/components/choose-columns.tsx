import { beneficiaryColumns } from '@gza/contract';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { ColumnChooser } from '../../../ui/lists/column-chooser.js';
import { beneficiariesTexts } from '../beneficiaries.texts.js';
import type { ColumnsShown } from '../use-columns-shown.js';
import type { ListProps } from './list-props.js';

interface ChooseColumnsProps extends Pick<ListProps, 'list'> {
  columns: ColumnsShown;
}

/**
 * Chooses columns. The choice is remembered on this device; within a saved view it belongs to the view,
 * until the view is updated.
 */
export function ChooseColumns({ list, columns }: ChooseColumnsProps) {
  const t = useTexts(beneficiariesTexts);
  const change = (next: readonly string[] | null) => {
    const known = next && beneficiaryColumns.filter((column) => next.includes(column));
    if (list.viewId) list.setColumns(known);
    else {
      columns.remember(known);
      if (list.columns) list.setColumns(null);
    }
  };
  return (
    <ColumnChooser
      action={t('columns.choose')}
      label={t('columns.label')}
      options={columns.possible.map((id) => ({ value: id, label: t(`column.${id}`) }))}
      value={columns.shown}
      onChange={change}
      reset={t('columns.usual')}
      onReset={() => change(null)}
    />
  );
}

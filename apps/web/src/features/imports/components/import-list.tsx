import { useInfiniteQuery } from '@tanstack/react-query';
import { Stack } from '../../../ui/layout/layout.js';
import { MoreButton } from '../../../ui/lists/more-button.js';
import { useFormat } from '../../../platform/use-format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { SimpleTable } from '../../../ui/lists/simple-table.js';
import { EmptyState } from '../../../ui/feedback/states.js';
import { isUndoable } from '../import.presenter.js';
import { ImportState } from './import-state.js';
import { importsTexts } from '../imports.texts.js';
import { importList } from '../queries.js';
import { UndoImport } from './undo-import.js';

const columns = ['when', 'file', 'what', 'mode', 'state', 'rows', 'failed', 'undo'] as const;

export function ImportList() {
  const t = useTexts(importsTexts);
  const f = useFormat();
  const query = useInfiniteQuery(importList());
  return (
    <QueryState query={query}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        if (items.length === 0)
          return <EmptyState title={t('list.empty')} text={t('list.emptyText')} />;
        return (
          <Stack>
            <SimpleTable
              caption={t('list.title')}
              cards
              columns={columns.map((key) => ({
                key,
                header: t(`list.${key}`),
                numeric: key === 'rows' || key === 'failed',
              }))}
              rows={items.map((run) => ({
                key: run.id,
                cells: {
                  when: f.dateTime(run.createdAt),
                  file: run.fileName ?? '–',
                  what: t(`type.${run.type}`),
                  mode: t(`mode.${run.mode}`),
                  state: <ImportState run={run} />,
                  rows: f.number(run.rows),
                  failed: f.number(run.failed),
                  undo: isUndoable(run) ? <UndoImport run={run} /> : '–',
                },
              }))}
            />
            <MoreButton query={query} label={t('list.more')} />
          </Stack>
        );
      }}
    </QueryState>
  );
}

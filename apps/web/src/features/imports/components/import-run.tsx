import type { Dto } from '@gza/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useChanges } from '../../../platform/data/changes.js';
import { useFormat } from '../../../platform/use-format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { Button } from '../../../ui/navigation/button.js';
import { DescriptionList } from '../../../ui/lists/description-list.js';
import { Inline, Stack } from '../../../ui/layout/layout.js';
import { ProgressBar } from '../../../ui/feedback/progress-bar.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { SimpleTable } from '../../../ui/lists/simple-table.js';
import { ErrorState } from '../../../ui/feedback/states.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import {
  decisionsOf,
  hasWritten,
  leftOut,
  nextStep,
  rowsToDecide,
  toneOf,
} from '../import.presenter.js';
import { importsTexts } from '../imports.texts.js';
import { startImport } from '../mutations.js';
import { oneImport } from '../queries.js';
import { Decisions } from './import-decisions.js';
import { UndoImport } from './undo-import.js';

interface ImportRunProps {
  id: string;
  file: File;
  onStarted: (id: string) => void;
}

/** Shows one run as it goes on, its results, and the next step. */
export function ImportRun({ id, file, onStarted }: ImportRunProps) {
  const query = useQuery(oneImport(id));
  return (
    <QueryState query={query}>
      {(run) => (
        <Stack>
          <Progress run={run} />
          <Decisions run={run} />
          <NextStep run={run} file={file} onStarted={onStarted} />
          <RowErrors run={run} />
        </Stack>
      )}
    </QueryState>
  );
}

const counts = ['created', 'changed', 'unchanged', 'skipped', 'failed', 'undecided'] as const;
/** Counts that most files have none of. */
const rare: readonly string[] = ['skipped', 'undecided'];

function Progress({ run }: { run: Dto<'Import'> }) {
  const t = useTexts(importsTexts);
  const f = useFormat();
  const progress = t('run.of', { processed: f.number(run.processed), rows: f.number(run.rows) });
  return (
    <Stack gap={12}>
      <Inline>
        <StatusTag tone={toneOf(run.state)}>
          {`${t(`mode.${run.mode}`)}: ${t(`state.${run.state}`)}`}
        </StatusTag>
      </Inline>
      <ProgressBar label={t('run.progress')} value={run.processed} max={run.rows} text={progress} />
      <DescriptionList
        items={counts
          .filter((count) => !rare.includes(count) || run[count] > 0)
          .map((count) => ({
            term: t(`run.${count}`),
            value: f.number(run[count]),
          }))}
      />
    </Stack>
  );
}

function NextStep({ run, file, onStarted }: { run: Dto<'Import'> } & Omit<ImportRunProps, 'id'>) {
  const t = useTexts(importsTexts);
  const f = useFormat();
  const changes = useChanges();
  const start = useMutation({ mutationFn: startImport(changes) });
  const step = nextStep(run);
  const commit = (onError: 'abort' | 'skip') =>
    start.mutate(
      { file, query: { type: run.type, mode: 'commit', onError, ...decisionsOf(run) } },
      { onSuccess: (started) => onStarted(started.id) },
    );
  const labels = {
    wait: '',
    commit: t('run.clean'),
    skipOrMend: t('run.faulty', { count: f.number(leftOut(run)) }),
    none: t(run.undoneAt ? 'undo.done' : hasWritten(run) ? 'run.written' : 'run.nothingWritten'),
  }[step];
  return (
    <div role="status">
      {labels ? <p>{labels}</p> : null}
      {start.error ? <ErrorState error={start.error} inAlert /> : null}
      {step === 'commit' ? (
        <Button kind="primary" busy={start.isPending} onClick={() => commit('abort')}>
          {t('run.commit')}
        </Button>
      ) : null}
      {step === 'skipOrMend' ? (
        <Button busy={start.isPending} onClick={() => commit('skip')}>
          {t('run.skip')}
        </Button>
      ) : null}
      <UndoImport run={run} />
    </div>
  );
}

function RowErrors({ run }: { run: Dto<'Import'> }) {
  const t = useTexts(importsTexts);
  const f = useFormat();
  const decided = rowsToDecide(run);
  const errors = run.errors.filter((error) => !decided.includes(error));
  if (errors.length === 0) return null;
  return (
    <SimpleTable
      caption={t('run.errors')}
      showCaption
      cards
      columns={[
        { key: 'line', header: t('run.line'), labelled: true },
        { key: 'column', header: t('run.column') },
        { key: 'value', header: t('run.value') },
        { key: 'error', header: t('run.error') },
      ]}
      rows={errors.map((error, index) => ({
        key: String(index),
        cells: {
          line: f.number(error.line),
          column: error.column,
          value: error.value ?? '–',
          error: error.detail,
        },
      }))}
    />
  );
}

import { isProblem } from '@gza/client';
import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useChanges } from '../../../platform/data/changes.js';
import { read } from '../../../platform/data/queries.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { notify } from '../../../ui/feedback/notify.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { ErrorState } from '../../../ui/feedback/states.js';
import { FormActions } from '../../../ui/forms/form.js';
import { ReasonForm } from '../../../ui/forms/dialog-form.js';
import { Stack } from '../../../ui/layout/layout.js';
import { BulletList } from '../../../ui/lists/bullet-list.js';
import { Button } from '../../../ui/navigation/button.js';
import { isUndoable, linesText, writtenCounts } from '../import.presenter.js';
import { importsTexts } from '../imports.texts.js';

type Import = Dto<'Import'>;

/** Button that undoes an import, where it can be undone; the dialog shows first what would go. */
export function UndoImport({ run }: { run: Import }) {
  const t = useTexts(importsTexts);
  const f = useFormat();
  const [open, setOpen] = useState(false);
  if (!isUndoable(run)) return null;
  const of = run.fileName ?? f.dateTime(run.createdAt);
  return (
    <>
      <Button
        kind="quiet"
        aria-label={t('undo.of', { file: of })}
        continues={draftOf(run)}
        onClick={() => setOpen(true)}
      >
        {t('undo.open')}
      </Button>
      <Dialog open={open} title={t('undo.of', { file: of })} onClose={() => setOpen(false)}>
        {open ? <Undo run={run} onDone={() => setOpen(false)} /> : null}
      </Dialog>
    </>
  );
}

const draftOf = ({ id }: Import): string => `import.undo.${id}`;

interface UndoProps {
  run: Import;
  onDone: () => void;
}

/** Reads what the import wrote and what was built on it. A reason for a refusal is told as the server tells it. */
function Undo({ run, onDone }: UndoProps) {
  const t = useTexts(importsTexts);
  const use = useQuery(read('getImportUse', { id: run.id }));
  if (isProblem(use.error) && use.error.status === 409)
    return (
      <Stack>
        <ErrorState error={use.error} />
        <Close label={t('undo.close')} onDone={onDone} />
      </Stack>
    );
  return (
    <QueryState query={use}>
      {(found) =>
        found.builtOn.length > 0 ? (
          <BuiltOn found={found} onDone={onDone} />
        ) : (
          <Confirm run={run} found={found} onDone={onDone} />
        )
      }
    </QueryState>
  );
}

const Close = ({ label, onDone }: { label: string; onDone: () => void }) => (
  <FormActions>
    <Button onClick={onDone}>{label}</Button>
  </FormActions>
);

function BuiltOn({ found, onDone }: { found: Dto<'ImportUse'>; onDone: () => void }) {
  const t = useTexts(importsTexts);
  const f = useFormat();
  return (
    <Stack>
      <p>{t('undo.builtOn')}</p>
      <BulletList
        items={found.builtOn.map(({ kind, count, lines }) =>
          t('undo.builtOnKind', {
            kind: t(`undo.kind.${kind}`),
            count: f.number(count),
            lines: linesText(lines, count),
          }),
        )}
      />
      <p>{t('undo.mend')}</p>
      <Close label={t('undo.close')} onDone={onDone} />
    </Stack>
  );
}

function Confirm({ run, found, onDone }: UndoProps & { found: Dto<'ImportUse'> }) {
  const t = useTexts(importsTexts);
  const f = useFormat();
  const changes = useChanges();
  return (
    <ReasonForm
      action={t('undo.action')}
      danger
      draft={draftOf(run)}
      text={
        <>
          <p>{t('undo.text')}</p>
          <BulletList
            items={writtenCounts(found).map(({ what, count }) =>
              t(`undo.wrote.${what}`, { count: f.number(count) }),
            )}
          />
        </>
      }
      onCancel={onDone}
      submit={async (reason) => {
        await changes.undoImport({ id: run.id, body: { reason } });
        notify.done(t('undo.done'));
        onDone();
      }}
    />
  );
}

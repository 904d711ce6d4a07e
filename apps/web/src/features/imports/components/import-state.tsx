import type { Dto } from '@gza/contract';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { Muted } from '../../../ui/layout/layout.js';
import { toneOf } from '../import.presenter.js';
import { importsTexts } from '../imports.texts.js';

/** State of an import; of one that was undone, when and why. */
export function ImportState({ run }: { run: Dto<'Import'> }) {
  const t = useTexts(importsTexts);
  const f = useFormat();
  if (run.undoneAt === null)
    return <StatusTag tone={toneOf(run.state)}>{t(`state.${run.state}`)}</StatusTag>;
  return (
    <div>
      <StatusTag tone="warning">{t('state.undone')}</StatusTag>
      <div>
        <Muted small>
          {t('undo.undoneAt', { when: f.dateTime(run.undoneAt), reason: run.undoReason ?? '' })}
        </Muted>
      </div>
    </div>
  );
}

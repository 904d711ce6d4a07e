import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { Button } from '../../../ui/navigation/button.js';
import { Inline } from '../../../ui/layout/layout.js';
import type { DraftState } from '../answers-draft.js';
import { assessmentFormTexts } from '../assessment-form.texts.js';

/** Shows whether the input on the screen has reached the server. */
export function SaveStatus({ state, onRetry }: { state: DraftState; onRetry: () => void }) {
  const t = useTexts(assessmentFormTexts);
  const f = useFormat();
  switch (state.status) {
    case 'saving':
      return <span>{t('saving')}</span>;
    case 'unsaved':
      return <span>{t('unsaved')}</span>;
    case 'failed':
      return (
        <Inline>
          <strong>{t('failed')}</strong>
          <Button kind="quiet" onClick={onRetry}>
            {t('retry')}
          </Button>
        </Inline>
      );
    case 'saved':
      return (
        <span>{state.savedAt ? t('saved', { time: f.time(state.savedAt) }) : t('savedAll')}</span>
      );
  }
}

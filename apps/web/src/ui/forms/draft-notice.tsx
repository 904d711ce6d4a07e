import type { DraftState } from '../../platform/drafts/use-draft.js';
import { formatDay, today } from '../../platform/format.js';
import { useTexts } from '../../platform/i18n/use-texts.js';
import { useFormat } from '../../platform/use-format.js';
import { Button } from '../navigation/button.js';
import { Muted } from '../layout/layout.js';
import { Notice } from '../feedback/notice.js';
import { notify } from '../feedback/notify.js';
import { uiTexts } from '../ui.texts.js';

/** Formats an instant: the time if it is today, otherwise day and time. */
function useMoment(): (instant: string) => string {
  const f = useFormat();
  return (instant) => (formatDay(instant) === today() ? f.time(instant) : f.dateTime(instant));
}

/** Tells above a form that its content was typed earlier, and offers to begin again without it. */
export function DraftNotice({ draft }: { draft: DraftState | undefined }) {
  const t = useTexts(uiTexts);
  const moment = useMoment();
  if (!draft) return null;
  return (
    // The element exists before it has a text, so that screen readers announce the text.
    <div role="status">
      {draft.restoredFrom ? (
        <Notice
          title={t('draft.restored', { when: moment(draft.restoredFrom) })}
          actions={
            <Button onClick={() => notify.undo(t('draft.discarded'), draft.discard())}>
              {t('draft.discard')}
            </Button>
          }
        >
          {t('draft.restoredText')}
        </Notice>
      ) : null}
    </div>
  );
}

/** Tells below a form that its input is kept if the browser or the connection fails. */
export function DraftSaved({ draft }: { draft: DraftState | undefined }) {
  const t = useTexts(uiTexts);
  const f = useFormat();
  if (!draft?.savedAt) return null;
  return <Muted small>{t('draft.kept', { time: f.time(draft.savedAt) })}</Muted>;
}

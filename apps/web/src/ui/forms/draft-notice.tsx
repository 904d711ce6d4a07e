import type { DraftState } from '../../platform/drafts/use-draft.js';
import { formatDay, today } from '../../platform/format.js';
import { useTexts } from '../../platform/i18n/use-texts.js';
import { useFormat } from '../../platform/use-format.js';
import { Button } from '../navigation/button.js';
import { Muted } from '../layout/layout.js';
import { Notice } from '../feedback/notice.js';
import { notify } from '../feedback/notify.js';
import { uiTexts } from '../ui.texts.js';

/** The time of today, or day and time. */
function useMoment(): (instant: string) => string {
  const f = useFormat();
  return (instant) => (formatDay(instant) === today() ? f.time(instant) : f.dateTime(instant));
}

/** Above a form: that what stands in it was typed earlier, and a way to begin anew instead. */
export function DraftNotice({ draft }: { draft: DraftState | undefined }) {
  const t = useTexts(uiTexts);
  const moment = useMoment();
  if (!draft) return null;
  return (
    // Stands before it has anything to say, so that it is read out when it has.
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

/** Below a form: that a broken browser or line would lose nothing. */
export function DraftSaved({ draft }: { draft: DraftState | undefined }) {
  const t = useTexts(uiTexts);
  const f = useFormat();
  if (!draft?.savedAt) return null;
  return <Muted small>{t('draft.kept', { time: f.time(draft.savedAt) })}</Muted>;
}

import { useEffect, useState } from 'react';
import { onItemsChanged } from '../../../platform/device/device-store.js';
import { allDrafts, dropDraft, saveDraft, type Draft } from '../../../platform/drafts/drafts.js';
import { toContinue } from '../../../platform/drafts/use-continued.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { Button } from '../../../ui/navigation/button.js';
import { Inline, Muted, Stack } from '../../../ui/layout/layout.js';
import { Link } from '../../../ui/navigation/link.js';
import { notify } from '../../../ui/feedback/notify.js';
import { Panel } from '../../../ui/layout/panel.js';
import { nameOf, previewOf } from '../draft.presenter.js';
import { draftsTexts } from '../drafts.texts.js';

/** Lists the unsaved drafts of the reader, each with a link to its page; nothing without drafts. */
export function OwnDrafts() {
  const t = useTexts(draftsTexts);
  const drafts = useDrafts();
  if (drafts.length === 0) return null;
  return (
    <Panel title={t('title', { count: drafts.length })}>
      <Stack gap={12}>
        {drafts.map((draft) => (
          <Line key={draft.key} draft={draft} />
        ))}
        <Muted small>{t('hint')}</Muted>
      </Stack>
    </Panel>
  );
}

function Line({ draft }: { draft: Draft }) {
  const t = useTexts(draftsTexts);
  const f = useFormat();
  const name = nameOf(draft);
  const preview = previewOf(draft.changes);
  const discard = async () => {
    await dropDraft(draft.key);
    notify.undo(t('discarded'), () => void saveDraft(draft));
  };
  return (
    <Stack gap={4}>
      <Link strong to={draft.to} state={toContinue(draft.key)}>
        {name}
      </Link>
      {preview ? <span>{preview}</span> : null}
      <Inline>
        <Muted small>{t('at', { when: f.dateTime(draft.at) })}</Muted>
        <Button
          kind="quiet"
          aria-label={t('discardOf', { draft: name })}
          onClick={() => void discard()}
        >
          {t('discard')}
        </Button>
      </Inline>
    </Stack>
  );
}

function useDrafts(): readonly Draft[] {
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  useEffect(() => {
    let shown = true;
    const read = () =>
      void allDrafts().then((all) => {
        if (shown) setDrafts(all);
      });
    read();
    const stop = onItemsChanged((kind) => {
      if (kind === 'draft') read();
    });
    return () => {
      shown = false;
      stop();
    };
  }, []);
  return drafts;
}

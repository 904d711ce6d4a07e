import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { read } from '../../../platform/data/queries.js';
import { today } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useFormat } from '../../../platform/use-format.js';
import { usePersonName } from '../../../domain/use-person-name.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { Inline, Muted, Stack } from '../../../ui/layout/layout.js';
import { Panel } from '../../../ui/layout/panel.js';
import { Button, ButtonLink } from '../../../ui/navigation/button.js';
import { UndoMergeForm } from '../forms/undo-merge-form.js';
import { stateOfMerge } from '../merging.presenter.js';
import { mergingTexts } from '../merging.texts.js';

/** Records that were merged into this one, with the way back; and the way to merge another. */
export function PersonMerges({ person }: { person: Dto<'Beneficiary'> }) {
  const t = useTexts(mergingTexts);
  const query = useQuery(read('listPersonMerges', { id: person.id }));
  return (
    <Panel
      title={t('panel.title')}
      actions={<ButtonLink to={paths.merge(person.id)}>{t('panel.start')}</ButtonLink>}
    >
      <QueryState query={query} lines={2}>
        {({ items }) =>
          items.length === 0 ? (
            <Muted>{t('panel.none')}</Muted>
          ) : (
            <Stack gap={12}>
              {items.map((merge) => (
                <Merge key={merge.id} merge={merge} personId={person.id} />
              ))}
            </Stack>
          )
        }
      </QueryState>
    </Panel>
  );
}

function Merge({ merge, personId }: { merge: Dto<'PersonMerge'>; personId: string }) {
  const t = useTexts(mergingTexts);
  const f = useFormat();
  const nameOf = usePersonName();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const { surviving, merged, mergedAt, mergedBy, undoUntil, undoneAt, undoneBy, undoReason } =
    merge;
  const own = surviving.id === personId;
  const state = stateOfMerge(merge, today());
  const told = {
    undone: t('panel.undone', {
      date: f.date(undoneAt),
      who: undoneBy?.name ?? '',
      reason: undoReason ?? '',
    }),
    until: t('panel.until', { date: f.date(undoUntil) }),
    late: t('panel.late', { date: f.date(undoUntil) }),
    later: t('panel.later'),
  };
  return (
    <Stack gap={4}>
      <strong>
        {own
          ? t('panel.merged', { name: nameOf(merged) })
          : t('panel.away', { name: nameOf(surviving) })}
      </strong>
      <span>{merge.reason}</span>
      <Muted small>{t('panel.by', { date: f.dateTime(mergedAt), who: mergedBy.name })}</Muted>
      <Muted small>{told[state]}</Muted>
      {state === 'until' ? (
        <Inline>
          <Button continues={`merge.${merge.id}.undo`} onClick={() => setOpen(true)}>
            {t('undo.action')}
          </Button>
        </Inline>
      ) : null}
      <Dialog open={open} title={t('undo.action')} onClose={close}>
        {open ? <UndoMergeForm merge={merge} onDone={close} /> : null}
      </Dialog>
    </Stack>
  );
}

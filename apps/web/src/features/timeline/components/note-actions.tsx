import type { Dto } from '@gza/contract';
import { useState } from 'react';
import { useMay } from '../../../platform/access.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useMe } from '../../../platform/sign-in.js';
import { Button } from '../../../ui/navigation/button.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { Inline } from '../../../ui/layout/layout.js';
import { AmendNote, ChangeNote } from '../forms/note-forms.js';
import { editableUntilText, isEditable } from '../note-form.presenter.js';
import { timelineTexts } from '../timeline.texts.js';

/** Corrects a note by its author within a day; later, and by others, a note can only be added to. */
export function NoteActions({ note }: { note: Dto<'Note'> }) {
  const t = useTexts(timelineTexts);
  const me = useMe();
  const mayAmend = useMay('note.write');
  const [open, setOpen] = useState<'change' | 'amend' | null>(null);
  const close = () => setOpen(null);
  if (!mayAmend) return null;
  const editable = isEditable(note, me.id);
  return (
    <>
      <Inline gap={4}>
        {editable ? (
          <Button
            kind="quiet"
            continues={`note.${note.id}.change`}
            onClick={() => setOpen('change')}
          >
            {t('note.change', { until: editableUntilText(note.editableUntil) })}
          </Button>
        ) : null}
        <Button kind="quiet" continues={`amend.${note.id}`} onClick={() => setOpen('amend')}>
          {t('note.amend')}
        </Button>
      </Inline>
      <Dialog
        open={open !== null}
        title={t(open === 'change' ? 'note.changeTitle' : 'note.amendTitle')}
        onClose={close}
      >
        {open === 'change' ? <ChangeNote note={note} onDone={close} /> : null}
        {open === 'amend' ? <AmendNote note={note} onDone={close} /> : null}
      </Dialog>
    </>
  );
}

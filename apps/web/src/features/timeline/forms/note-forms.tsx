import { noteKinds, type Dto } from '@gza/contract';
import { useChanges } from '../../../platform/data/changes.js';
import { api } from '../../../platform/api.js';
import { useCorrection } from '../../../platform/forms/use-correction.js';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { today } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { Checkbox } from '../../../ui/forms/checkbox.js';
import { DateField } from '../../../ui/forms/date-field.js';
import { DialogForm } from '../../../ui/forms/dialog-form.js';
import { FieldRow } from '../../../ui/forms/form.js';
import { notify } from '../../../ui/feedback/notify.js';
import { RadioGroup } from '../../../ui/forms/radio-group.js';
import { TextArea } from '../../../ui/forms/text-field.js';
import { TimeField } from '../../../ui/forms/time-field.js';
import { isContact, noteBody, noteValues } from '../note-form.presenter.js';
import { timelineTexts } from '../timeline.texts.js';

interface NoteFormProps {
  note: Dto<'Note'>;
  onDone: () => void;
}

export function ChangeNote({ note, onDone }: NoteFormProps) {
  const t = useTexts(timelineTexts);
  const changes = useChanges();
  const form = useCorrection({
    dto: 'ChangeNoteBody',
    record: note,
    valuesOf: noteValues,
    toBody: noteBody,
    fieldGroups: [['at', 'time']],
    reload: () => api.getNote({ id: note.id }),
    save: ({ id, version }, body) => changes.changeNote({ id, version, body }),
    done: () => {
      notify.done(t('note.changed'));
      onDone();
    },
    draft: { key: `note.${note.id}.change`, label: t('note.changeTitle') },
  });
  return (
    <DialogForm form={form} label={t('note.changeTitle')} onCancel={onDone}>
      <TextArea
        {...form.field('text', t('note.text'), t('note.textHelp'))}
        rows={3}
        maxLength={8000}
      />
      <RadioGroup
        {...form.choice(
          'kind',
          t('note.kind'),
          noteKinds.map((value) => ({ value, label: t(`noteKind.${value}`) })),
          t('note.kindHelp'),
        )}
      />
      <FieldRow>
        <DateField {...form.field('at', t('note.date'))} max={today()} />
        <TimeField {...form.field('time', t('note.time'))} />
      </FieldRow>
      {isContact(form.values.kind) ? (
        <Checkbox {...form.check('reached', t('note.reached'), t('note.reachedHelp'))} />
      ) : null}
    </DialogForm>
  );
}

export function AmendNote({ note, onDone }: NoteFormProps) {
  const t = useTexts(timelineTexts);
  const changes = useChanges();
  const form = useDtoForm({
    dto: 'AmendNoteBody',
    initialValues: { text: '' },
    toBody: ({ text }) => ({ text: text.trim() }),
    submit: async (body, _, keyOf) => {
      // An addition overwrites nothing: it is made at the present version of the note.
      const { id, version } = await api.getNote({ id: note.id });
      await changes.amendNote({ id, version, body, idempotencyKey: await keyOf(body) });
      notify.done(t('note.amendedDone'));
      onDone();
    },
    draft: { key: `amend.${note.id}`, label: t('note.amendTitle') },
  });
  return (
    <DialogForm form={form} label={t('note.amendTitle')} onCancel={onDone}>
      <TextArea
        {...form.field('text', t('note.amendText'))}
        description={t('note.amendHint')}
        rows={3}
        maxLength={8000}
      />
    </DialogForm>
  );
}

import { noteKinds, type Dto, type NoteKind } from '@gza/contract';
import { api } from '../../../platform/api.js';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { useMergingSave } from '../../../platform/forms/use-merging-save.js';
import { today } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { Checkbox } from '../../../ui/checkbox.js';
import { ConflictChoice } from '../../../ui/conflict-choice.js';
import { DateField } from '../../../ui/date-field.js';
import { DialogForm } from '../../../ui/dialog-form.js';
import { FieldRow } from '../../../ui/form.js';
import { notify } from '../../../ui/notify.js';
import { RadioGroup } from '../../../ui/radio-group.js';
import { TextArea } from '../../../ui/text-field.js';
import { TimeField } from '../../../ui/time-field.js';
import { useNoteChange } from '../mutations.js';
import { noteBody, noteValues } from '../note-form.presenter.js';
import { timelineTexts } from '../timeline.texts.js';

interface NoteFormProps {
  note: Dto<'Note'>;
  onDone: () => void;
}

export function ChangeNote({ note, onDone }: NoteFormProps) {
  const t = useTexts(timelineTexts);
  const f = useFormat();
  const changed = useNoteChange(note.beneficiaryId);
  const merging = useMergingSave({
    record: note,
    valuesOf: noteValues,
    bodyOf: noteBody,
    reload: () => api.getNote({ id: note.id }),
    save: ({ id, version }, body) => changed(api.changeNote({ id, version, body })),
  });
  const form = useDtoForm({
    dto: 'ChangeNoteBody',
    initialValues: noteValues(note),
    toBody: noteBody,
    submit: async (_, values) => {
      await merging.save(values, form.setValue);
      notify.done(t('note.changed'));
      onDone();
    },
  });
  const labels: Readonly<Record<string, string>> = {
    text: t('note.text'),
    kind: t('note.kind'),
    at: t('note.date'),
    time: t('note.time'),
  };
  return (
    <DialogForm form={form} label={t('note.changeTitle')} onCancel={onDone}>
      {merging.merge ? (
        <ConflictChoice
          form={form}
          conflicts={merging.merge.conflicts}
          labelOf={(path) => labels[path] ?? path}
          show={(path, value) => {
            if (path === 'kind') return t(`noteKind.${value as NoteKind}`);
            return path === 'at' ? f.date(value as string) : undefined;
          }}
        />
      ) : null}
      <TextArea {...form.field('text', t('note.text'))} rows={3} maxLength={8000} />
      <RadioGroup
        {...form.field('kind', t('note.kind'))}
        options={noteKinds.map((value) => ({ value, label: t(`noteKind.${value}`) }))}
      />
      <FieldRow>
        <DateField {...form.field('at', t('note.date'))} max={today()} />
        <TimeField {...form.field('time', t('note.time'))} />
      </FieldRow>
      <Checkbox
        label={t('note.reached')}
        checked={form.values.reached}
        onChange={(reached) => form.setValue('reached', reached)}
      />
    </DialogForm>
  );
}

export function AmendNote({ note, onDone }: NoteFormProps) {
  const t = useTexts(timelineTexts);
  const changed = useNoteChange(note.beneficiaryId);
  const form = useDtoForm({
    dto: 'AmendNoteBody',
    initialValues: { text: '' },
    toBody: ({ text }) => ({ text: text.trim() }),
    submit: async (body, _, keyOf) => {
      // An addition overwrites nothing: it goes to the note as it stands now.
      const { id, version } = await api.getNote({ id: note.id });
      await changed(api.amendNote({ id, version, body, idempotencyKey: await keyOf(body) }));
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

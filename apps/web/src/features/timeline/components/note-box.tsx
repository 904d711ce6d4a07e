import { noteKinds } from '@gza/contract';
import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { draftKey, dropDraft, keepDraft, readDraft } from '../../../platform/drafts.js';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { today } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useMe } from '../../../platform/session.js';
import { parseTime } from '../../../platform/parse-time.js';
import { Button } from '../../../ui/button.js';
import { Checkbox } from '../../../ui/checkbox.js';
import { DateField } from '../../../ui/date-field.js';
import { FieldRow, Form, FormActions } from '../../../ui/form.js';
import { Muted } from '../../../ui/layout.js';
import { notify } from '../../../ui/notify.js';
import { Panel } from '../../../ui/panel.js';
import { RadioGroup } from '../../../ui/radio-group.js';
import { TextArea, TextField } from '../../../ui/text-field.js';
import { useAddNote } from '../mutations.js';
import { blankNote, noteBody, worthKeeping, type NoteValues } from '../note-form.presenter.js';
import { timelineTexts } from '../timeline.texts.js';

/** Writes a note where notes are read. What is typed outlives a reload. */
export function NoteBox({ beneficiaryId }: { beneficiaryId: string }) {
  const t = useTexts(timelineTexts);
  const me = useMe();
  const draft = draftKey(me.id, 'note', beneficiaryId);
  const [round, setRound] = useState(0);
  return (
    <Panel title={t('note.title')}>
      <NoteForm
        key={`${draft}.${round}`}
        beneficiaryId={beneficiaryId}
        draft={draft}
        onSaved={() => {
          dropDraft(draft);
          setRound((count) => count + 1);
          notify.done(t('note.saved'));
        }}
      />
    </Panel>
  );
}

interface NoteFormProps {
  beneficiaryId: string;
  draft: string;
  onSaved: () => void;
}

function NoteForm({ beneficiaryId, draft, onSaved }: NoteFormProps) {
  const t = useTexts(timelineTexts);
  const addNote = useAddNote(beneficiaryId);
  const [initial] = useState<NoteValues>(() => readDraft(draft, blankNote()));
  const form = useDtoForm({
    dto: 'AddNoteBody',
    initialValues: initial,
    toBody: noteBody,
    submit: async (body) => {
      await addNote(body);
      onSaved();
    },
  });
  const { values } = form;
  useEffect(() => {
    if (worthKeeping(values)) keepDraft(draft, values);
    else dropDraft(draft);
  }, [draft, values]);
  const text = form.field('text', t('note.text'));
  useFocusWhenAsked(text.id);
  // A line to write on until somebody does: the events are what most come here to read.
  const [begun, setBegun] = useState(() => worthKeeping(initial));
  return (
    <div onFocus={() => setBegun(true)}>
      <Form form={form} label={t('note.title')}>
        <TextArea {...text} maxLength={8000} rows={2} />
        {begun ? (
          <>
            <RadioGroup
              {...form.field('kind', t('note.kind'))}
              options={noteKinds.map((value) => ({ value, label: t(`noteKind.${value}`) }))}
            />
            <FieldRow>
              <DateField {...form.field('at', t('note.date'))} max={today()} />
              <TextField
                {...form.field('time', t('note.time'))}
                inputMode="numeric"
                description={t('note.timeHint')}
                {...(parseTime(values.time) ? {} : { error: t('note.noTime') })}
              />
            </FieldRow>
            <FormActions>
              <Button type="submit" kind="primary" busy={form.busy}>
                {t('note.save')}
              </Button>
              <Checkbox
                label={t('note.reached')}
                checked={values.reached}
                onChange={(reached) => form.setValue('reached', reached)}
              />
            </FormActions>
            <Muted small>{t('note.hint')}</Muted>
          </>
        ) : null}
      </Form>
    </div>
  );
}

/** Whoever came here to write a note stands in its text at once. */
function useFocusWhenAsked(fieldId: string) {
  const { key, state } = useLocation() as { key: string; state: unknown };
  const asked = typeof state === 'object' && state !== null && 'note' in state;
  useEffect(() => {
    if (asked) document.getElementById(fieldId)?.focus();
  }, [asked, key, fieldId]);
}

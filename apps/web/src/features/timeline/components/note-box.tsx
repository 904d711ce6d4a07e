import { noteKinds } from '@gza/contract';
import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { useChanges } from '../../../platform/data/changes.js';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { today } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { parseTime } from '../../../platform/parse-time.js';
import { Button } from '../../../ui/navigation/button.js';
import { Checkbox } from '../../../ui/forms/checkbox.js';
import { DateField } from '../../../ui/forms/date-field.js';
import { FieldRow, Form, FormActions } from '../../../ui/forms/form.js';
import { Muted } from '../../../ui/layout/layout.js';
import { notify } from '../../../ui/feedback/notify.js';
import { Panel } from '../../../ui/layout/panel.js';
import { RadioGroup } from '../../../ui/forms/radio-group.js';
import { TextArea } from '../../../ui/forms/text-field.js';
import { TimeField } from '../../../ui/forms/time-field.js';
import { blankNote, isContact, noteBody, worthKeeping } from '../note-form.presenter.js';
import { timelineTexts } from '../timeline.texts.js';

/** Writes a note on the page where notes are read. Typed text survives a killed browser. */
export function NoteBox({ beneficiaryId }: { beneficiaryId: string }) {
  const t = useTexts(timelineTexts);
  const [round, setRound] = useState(0);
  return (
    <Panel title={t('note.title')}>
      <NoteForm
        key={`${beneficiaryId}.${round}`}
        beneficiaryId={beneficiaryId}
        onSaved={() => {
          setRound((count) => count + 1);
          notify.done(t('note.saved'));
        }}
      />
    </Panel>
  );
}

interface NoteFormProps {
  beneficiaryId: string;
  onSaved: () => void;
}

function NoteForm({ beneficiaryId, onSaved }: NoteFormProps) {
  const t = useTexts(timelineTexts);
  const changes = useChanges();
  const [initial] = useState(() => blankNote());
  const form = useDtoForm({
    dto: 'AddNoteBody',
    initialValues: initial,
    toBody: noteBody,
    submit: async (body, _, keyOf) => {
      await changes.addNote({ id: beneficiaryId, body, idempotencyKey: await keyOf(body) });
      onSaved();
    },
    // A restored draft keeps day and time of the contact.
    draft: {
      key: `note.${beneficiaryId}`,
      label: t('note.title'),
      to: paths.beneficiaryTab(beneficiaryId, 'timeline'),
      keepAllFields: true,
      isWorthKeeping: worthKeeping,
    },
  });
  const { values } = form;
  const text = form.field('text', t('note.text'));
  useFocusWhenAsked(text.id);
  // The form is one line until the user writes: most readers come for the events.
  const [entered, setEntered] = useState(false);
  const begun = entered || worthKeeping(values);
  return (
    <div onFocus={() => setEntered(true)}>
      <Form form={form} label={t('note.title')}>
        <TextArea {...text} help={t('note.textHelp')} maxLength={8000} rows={2} />
        {begun ? (
          <>
            <RadioGroup
              {...form.field('kind', t('note.kind'), t('note.kindHelp'))}
              options={noteKinds.map((value) => ({ value, label: t(`noteKind.${value}`) }))}
            />
            <FieldRow>
              <DateField {...form.field('at', t('note.date'))} max={today()} />
              <TimeField
                {...form.field('time', t('note.time'))}
                description={t('note.timeHint')}
                {...(parseTime(values.time) ? {} : { error: t('note.noTime') })}
              />
            </FieldRow>
            {isContact(values.kind) ? (
              <Checkbox
                label={t('note.reached')}
                help={t('note.reachedHelp')}
                checked={values.reached}
                onChange={(reached) => form.setValue('reached', reached)}
              />
            ) : (
              <Muted small>{t('note.noContact')}</Muted>
            )}
            <FormActions>
              <Button type="submit" kind="primary" busy={form.busy}>
                {t('note.save')}
              </Button>
            </FormActions>
            <Muted small>{t('note.hint')}</Muted>
          </>
        ) : null}
      </Form>
    </div>
  );
}

/** Moves focus to the text when the user came here to write a note. */
function useFocusWhenAsked(fieldId: string) {
  const { key, state } = useLocation() as { key: string; state: unknown };
  const asked = typeof state === 'object' && state !== null && 'note' in state;
  useEffect(() => {
    if (asked) document.getElementById(fieldId)?.focus();
  }, [asked, key, fieldId]);
}

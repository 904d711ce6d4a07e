import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMay } from '../../../platform/access.js';
import { useChanges } from '../../../platform/data/changes.js';
import { read } from '../../../platform/data/queries.js';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { notify } from '../../../ui/feedback/notify.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { Form, FormActions } from '../../../ui/forms/form.js';
import { SelectField } from '../../../ui/forms/select-field.js';
import { TextArea } from '../../../ui/forms/text-field.js';
import { Muted, Stack } from '../../../ui/layout/layout.js';
import { Panel } from '../../../ui/layout/panel.js';
import { Timeline } from '../../../ui/lists/timeline.js';
import { Button } from '../../../ui/navigation/button.js';
import { notesOf, type NoteKind } from '../notes.presenter.js';
import { registerTexts } from '../register.texts.js';
import type { Sheet } from '../sheet.presenter.js';
import { useOnline } from '../../../platform/offline/use-online.js';

/** Notes about the members of a group, below the register of the session: read and written with a connection. */
export function SessionNotes({ sheet }: { sheet: Sheet }) {
  const online = useOnline();
  const mayRead = useMay('sessionNote.read');
  const mayReadClinical = useMay('clinicalNote.read');
  if (!online || sheet.group === null) return null;
  return (
    <>
      {mayRead ? <Notes sheet={sheet} kind="work" /> : null}
      {mayReadClinical ? <Notes sheet={sheet} kind="clinical" /> : null}
    </>
  );
}

interface NotesProps {
  sheet: Sheet;
  kind: NoteKind;
}

function Notes({ sheet, kind }: NotesProps) {
  const t = useTexts(registerTexts);
  const f = useFormat();
  const query = useQuery(
    kind === 'clinical'
      ? read('listClinicalNotes', { id: sheet.sessionId })
      : read('listSessionNotes', { id: sheet.sessionId }),
  );
  const mayWrite = useMay(kind === 'clinical' ? 'clinicalNote.write' : 'sessionNote.write');
  const [round, setRound] = useState(0);
  return (
    <Panel title={t(`notes.${kind}`)}>
      <Stack>
        <QueryState query={query} lines={2}>
          {({ items }) =>
            items.length === 0 ? (
              <Muted>{t('notes.none')}</Muted>
            ) : (
              <Timeline
                groups={notesOf(items, sheet.people).map(({ enrolmentId, name, notes }) => ({
                  key: enrolmentId,
                  heading: name,
                  entries: notes.map(({ id, writtenAt, author, text }) => ({
                    id,
                    when: f.dateTime(writtenAt),
                    dateTime: writtenAt,
                    title: f.name(author.name),
                    body: text,
                  })),
                }))}
              />
            )
          }
        </QueryState>
        {mayWrite ? (
          <NoteForm
            key={round}
            sheet={sheet}
            kind={kind}
            onSaved={() => setRound((count) => count + 1)}
          />
        ) : null}
      </Stack>
    </Panel>
  );
}

function NoteForm({ sheet, kind, onSaved }: NotesProps & { onSaved: () => void }) {
  const t = useTexts(registerTexts);
  const f = useFormat();
  const changes = useChanges();
  const form = useDtoForm({
    dto: 'WriteSessionNoteBody',
    initialValues: { enrolmentId: '', text: '' },
    toBody: ({ enrolmentId, text }) => ({ enrolmentId, text: text.trim() }),
    submit: async (body, _, keyOf) => {
      const input = { id: sheet.sessionId, body, idempotencyKey: await keyOf(body) };
      await (kind === 'clinical'
        ? changes.writeClinicalNote(input)
        : changes.writeSessionNote(input));
      notify.done(t('notes.saved'));
      onSaved();
    },
    draft: { key: `session.${sheet.sessionId}.note.${kind}`, label: t(`notes.${kind}`) },
  });
  return (
    <Form form={form} label={t(`notes.${kind}`)}>
      <SelectField
        {...form.choice(
          'enrolmentId',
          t('notes.about'),
          sheet.people.map(({ enrolmentId, name }) => ({
            value: enrolmentId,
            label: f.name(name),
          })),
          t('notes.aboutHelp'),
        )}
        searchable
      />
      <TextArea
        {...form.field('text', t('notes.text'), t(`notes.textHelp.${kind}`))}
        rows={3}
        maxLength={8000}
      />
      <FormActions>
        <Button type="submit" busy={form.busy}>
          {t('notes.save')}
        </Button>
      </FormActions>
    </Form>
  );
}

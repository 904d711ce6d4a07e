import { useState } from 'react';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { sessionLabels } from '../../../domain/labels/sessions.texts.js';
import { Button } from '../../../ui/navigation/button.js';
import { ChoiceStrip } from '../../../ui/forms/choice-strip.js';
import { Inline, Stack } from '../../../ui/layout/layout.js';
import { MarkList, MarkRow } from '../../../ui/lists/mark-list.js';
import { Notice } from '../../../ui/feedback/notice.js';
import { Panel } from '../../../ui/layout/panel.js';
import { ErrorState } from '../../../ui/feedback/states.js';
import { StickyBar } from '../../../ui/layout/sticky-bar.js';
import { differences, merged, type Choice, type Draft, type Entry } from '../draft.presenter.js';
import { registerTexts } from '../register.texts.js';
import type { Sheet } from '../sheet.presenter.js';
import type { RegisterForm } from '../use-register-form.js';

interface ConflictPanelProps {
  /** The register that a colleague saved meanwhile. */
  theirs: Sheet;
  form: RegisterForm;
  onSave: (marks: Draft) => void;
}

/** Shows both values by person; nothing is taken over or discarded before the user has chosen. */
export function ConflictPanel({ theirs, form, onSave }: ConflictPanelProps) {
  const t = useTexts(registerTexts);
  const f = useFormat();
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  const differing = differences(theirs, form.draft);
  const left = differing.filter(({ person }) => !choices[person.enrolmentId]).length;
  const everywhere = (choice: Choice) =>
    setChoices(Object.fromEntries(differing.map((d) => [d.person.enrolmentId, choice])));
  if (differing.length === 0) {
    return (
      <Notice
        tone="ok"
        title={t('conflict.same')}
        actions={<Button onClick={() => void form.discard()}>{t('conflict.close')}</Button>}
      />
    );
  }
  return (
    <div>
      <Stack gap={12}>
        <Notice tone="warning" title={t('conflict.title')} live>
          {t('conflict.text')}
        </Notice>
        <Inline>
          <Button onClick={() => everywhere('mine')}>{t('conflict.allMine')}</Button>
          <Button onClick={() => everywhere('theirs')}>{t('conflict.allTheirs')}</Button>
        </Inline>
        <Panel flush>
          <MarkList label={t('conflict.title')}>
            {differing.map(({ person, mine, theirs: saved }) => (
              <Row
                key={person.enrolmentId}
                id={person.enrolmentId}
                name={f.name(person.name)}
                mine={mine}
                saved={saved}
                choice={choices[person.enrolmentId] ?? null}
                onChoose={(choice) => setChoices({ ...choices, [person.enrolmentId]: choice })}
              />
            ))}
          </MarkList>
        </Panel>
      </Stack>
      {form.failure === undefined ? null : <ErrorState error={form.failure} />}
      <StickyBar status={left > 0 ? t('conflict.left', { count: left }) : null}>
        <Button
          kind="primary"
          busy={form.busy}
          disabled={left > 0}
          onClick={() => onSave(merged(theirs, form.draft, choices))}
        >
          {t('conflict.save')}
        </Button>
      </StickyBar>
    </div>
  );
}

interface RowProps {
  id: string;
  name: string;
  mine: Entry;
  saved: Entry;
  choice: Choice | null;
  onChoose: (choice: Choice) => void;
}

function Row({ id, name, mine, saved, choice, onChoose }: RowProps) {
  const t = useTexts(registerTexts);
  const labels = useTexts(sessionLabels);
  const say = ({ mark, reason, minutes }: Entry) =>
    [
      mark ? labels(`mark.${mark}`) : t('conflict.none'),
      reason,
      minutes && t('minutes', { minutes }),
    ]
      .filter(Boolean)
      .join(', ');
  return (
    <MarkRow name={name}>
      <ChoiceStrip
        id={`choice-${id}`}
        label={t('markOf', { name })}
        value={choice}
        options={[
          { value: 'mine', label: `${t('conflict.mine')}: ${say(mine)}` },
          { value: 'theirs', label: `${t('conflict.theirs')}: ${say(saved)}` },
        ]}
        onChange={onChoose}
      />
    </MarkRow>
  );
}

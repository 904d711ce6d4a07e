import { useState } from 'react';
import { usePermissions } from '../../../platform/access.js';
import { formatDay, today } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { Button } from '../../../ui/navigation/button.js';
import { DraftSaved, DraftNotice } from '../../../ui/forms/draft-notice.js';
import { Muted, Stack } from '../../../ui/layout/layout.js';
import { MarkList } from '../../../ui/lists/mark-list.js';
import { Notice } from '../../../ui/feedback/notice.js';
import { notify } from '../../../ui/feedback/notify.js';
import { Panel } from '../../../ui/layout/panel.js';
import { EmptyState, ErrorState } from '../../../ui/feedback/states.js';
import { StickyBar } from '../../../ui/layout/sticky-bar.js';
import {
  allPresent,
  counts,
  rowErrorOf,
  invalid,
  hasUnmarked,
  type Draft,
} from '../draft.presenter.js';
import { registerTexts } from '../register.texts.js';
import { sheetStatusOf, type Sheet } from '../sheet.presenter.js';
import { CannotKeep, useRegisterForm } from '../use-register-form.js';
import { ConflictPanel } from './conflict-panel.js';
import { PersonMark } from './person-mark.js';
import { RegisterNotices } from './register-notices.js';

const untouched = { mark: null, reason: '', minutes: '' } as const;

export function RegisterSheet({ sheet }: { sheet: Sheet }) {
  const t = useTexts(registerTexts);
  const form = useRegisterForm(sheet);
  const [showErrors, setShowErrors] = useState(false);
  const may = usePermissions();
  const { base, draft } = form;
  const sheetStatus = sheetStatusOf(base, may, {
    session: formatDay(base.startsAt),
    today: today(),
  });
  const open = sheetStatus === 'open';
  const save = async (from: Sheet, marks: Draft) => {
    const missing = invalid(from, marks);
    setShowErrors(missing.length > 0);
    if (missing[0]) return focusPerson(missing[0].enrolmentId);
    const result = await form.save(from, marks);
    if (result === 'saved') notify.done(t('saved'));
    if (result === 'kept') notify.done(t('offline.kept'));
  };

  if (base.people.length === 0) {
    return (
      <Panel>
        <EmptyState title={t('nobody')} text={t('nobodyText')} />
      </Panel>
    );
  }
  return (
    <Stack gap={12}>
      {open ? <DraftNotice draft={form.unsaved} /> : null}
      <RegisterNotices sheet={base} sheetStatus={sheetStatus} form={form} />
      {form.conflict && open ? (
        <ConflictPanel theirs={sheet} form={form} onSave={(marks) => void save(sheet, marks)} />
      ) : (
        <div>
          <Panel
            title={t('list')}
            flush
            actions={
              open && hasUnmarked(base, draft) ? (
                <Button kind="primary" onClick={() => form.replace(allPresent(base, draft))}>
                  {t('allPresent')}
                </Button>
              ) : null
            }
          >
            <MarkList label={t('list')}>
              {base.people.map((person) => {
                const entry = draft[person.enrolmentId] ?? untouched;
                return (
                  <PersonMark
                    key={person.enrolmentId}
                    person={person}
                    entry={entry}
                    minutes={base.minutes}
                    entryError={showErrors ? rowErrorOf(base, person, entry) : null}
                    disabled={!open}
                    onChange={(next) => form.change(person.enrolmentId, next)}
                  />
                );
              })}
            </MarkList>
          </Panel>
          {open ? <DraftSaved draft={form.unsaved} /> : null}
          {open ? <SaveBar form={form} onSave={() => void save(base, draft)} /> : null}
        </div>
      )}
    </Stack>
  );
}

interface SaveBarProps {
  form: ReturnType<typeof useRegisterForm>;
  onSave: () => void;
}

function SaveBar({ form, onSave }: SaveBarProps) {
  const t = useTexts(registerTexts);
  const { base, draft, failure } = form;
  const missing = invalid(base, draft).length;
  return (
    <>
      <Failure failure={failure} />
      <StickyBar
        status={
          <>
            <strong>{missing > 0 ? t('missing', { count: missing }) : t('complete')}</strong>
            <br />
            <Muted small>{t('summary', counts(draft))}</Muted>
          </>
        }
      >
        <Button kind="primary" busy={form.busy} onClick={onSave}>
          {t('save')}
        </Button>
      </StickyBar>
    </>
  );
}

function Failure({ failure }: { failure: unknown }) {
  const t = useTexts(registerTexts);
  if (failure === undefined) return null;
  return failure instanceof CannotKeep ? (
    <Notice tone="danger" title={t('offline.none')} live>
      {t('offline.cannotKeep')}
    </Notice>
  ) : (
    <ErrorState error={failure} />
  );
}

/** Moves focus to the missing part of a row: its marks, or the field below them. */
function focusPerson(enrolmentId: string): void {
  const strip = document.getElementById(`mark-${enrolmentId}`);
  const field =
    document.getElementById(`reason-${enrolmentId}`) ??
    document.getElementById(`minutes-${enrolmentId}`) ??
    strip?.querySelector('input');
  strip?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
}

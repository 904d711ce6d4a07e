import { isProblem } from '@gza/client';
import type { AttendanceMark, Dto } from '@gza/contract';
import { useState, type SubmitEvent } from 'react';
import { useMay } from '../../../platform/access.js';
import { formatDay, today } from '../../../platform/format.js';
import { useDraft } from '../../../platform/drafts/use-draft.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useFormat } from '../../../platform/use-format.js';
import { noAgreement } from '../../../domain/clashes.rules.js';
import { sessionLabels } from '../../../domain/labels/sessions.texts.js';
import { Button } from '../../../ui/navigation/button.js';
import { DraftSaved, DraftNotice } from '../../../ui/forms/draft-notice.js';
import { ExplainFields } from '../../../ui/forms/explanations.js';
import { Stack } from '../../../ui/layout/layout.js';
import { Notice } from '../../../ui/feedback/notice.js';
import { notify } from '../../../ui/feedback/notify.js';
import { ErrorState } from '../../../ui/feedback/states.js';
import { StickyBar } from '../../../ui/layout/sticky-bar.js';
import {
  errorsOf,
  hasInput,
  sessionRecordValues,
  type SessionRecordValues,
} from '../session-record.presenter.js';
import { sessionRecordTexts } from '../session-record.texts.js';
import { useSessionRecord } from '../use-session-record.js';
import { AttendancePart, NextPart, NotePart } from './session-record-parts.js';

interface SessionRecordFormProps {
  session: Dto<'Session'>;
  register: Dto<'Register'>;
}

type SheetStatus = 'open' | 'ahead' | 'locked' | 'off';

function useSheetStatus({ session, register }: SessionRecordFormProps): SheetStatus {
  const corrects = useMay('register.correctLate');
  const day = formatDay(session.startsAt);
  if (session.state === 'cancelled' || session.state === 'rescheduled') return 'off';
  if (day > today()) return 'ahead';
  return today() > register.editableUntil && day < today() && !corrects ? 'locked' : 'open';
}

export function SessionRecordForm({ session, register }: SessionRecordFormProps) {
  const t = useTexts(sessionRecordTexts);
  const f = useFormat();
  const entry = register.items[0];
  const sheetStatus = useSheetStatus({ session, register });
  const draftKey = `outcome.${session.id}`;
  const sessionRecord = useSessionRecord(session.id, draftKey);
  const clinical = useMay('clinicalNote.write');
  const mayMark = useMay('register.save') && sheetStatus === 'open';
  const [showErrors, setShowErrors] = useState(false);
  // The present values of the server; differing values were typed here.
  const initial = sessionRecordValues(session, entry, clinical);
  const [values, setValues] = useState<SessionRecordValues>(initial);
  const draft = useDraft(
    {
      key: draftKey,
      label: t('title'),
      to: paths.sessionRecord(session.id),
      isWorthKeeping: (typed) => hasInput(typed, initial),
    },
    { values, initial, replace: setValues },
  );
  const marks =
    mayMark &&
    (values.mark !== initial.mark ||
      values.reason !== initial.reason ||
      values.minutes !== initial.minutes);
  const errors = showErrors ? errorsOf(values, session, mayMark) : [];
  const change = (changes: Partial<SessionRecordValues>) => setValues({ ...values, ...changes });
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setShowErrors(true);
    const found = errorsOf(values, session, mayMark);
    if (found[0]) return document.getElementById(`outcome-${found[0]}`)?.focus();
    if (!entry) return;
    const { enrolmentId } = entry;
    const { version } = register;
    const next = await draft
      .saving(async () => {
        const booked = await sessionRecord.save({ session, enrolmentId, version, values, marks });
        if (booked === undefined) throw new Error('The session was not recorded whole.');
        return booked;
      })
      // The reason is in `sessionRecord.failure`.
      .catch(() => undefined);
    if (next === undefined) return;
    setShowErrors(false);
    change({ note: '', nextDay: '', beyondCourse: false, ...noAgreement });
    notify.done(next ? t('savedNext', { when: f.dateTime(next.startsAt) }) : t('saved'));
  };
  const parts = {
    session,
    enrolmentId: entry?.enrolmentId ?? '',
    values,
    errors,
    onChange: change,
    beyond: isProblem(sessionRecord.failure, 'beyond-course'),
  };
  return (
    <form aria-label={t('title')} noValidate onSubmit={(event) => void submit(event)}>
      <Stack>
        <DraftNotice draft={draft} />
        <ExplainFields />
        <SheetStatusNotice
          sheetStatus={sheetStatus}
          session={session}
          until={register.editableUntil}
        />
        {sheetStatus === 'off' || sheetStatus === 'ahead' ? null : (
          <AttendancePart {...parts} disabled={!mayMark} />
        )}
        <NotePart {...parts} />
        {sheetStatus === 'off' ? null : <NextPart {...parts} />}
        <DraftSaved draft={draft} />
        <Failure
          sessionRecord={sessionRecord}
          saved={entry?.mark ?? null}
          onTakeSaved={() => change({ mark: entry?.mark ?? null, reason: entry?.reason ?? '' })}
        />
      </Stack>
      {sheetStatus === 'off' ? null : (
        <StickyBar status={null}>
          <Button type="submit" kind="primary" busy={sessionRecord.busy}>
            {t('save')}
          </Button>
        </StickyBar>
      )}
    </form>
  );
}

interface FailureProps {
  sessionRecord: ReturnType<typeof useSessionRecord>;
  /** The mark that the server has now. */
  saved: AttendanceMark | null;
  onTakeSaved: () => void;
}

/** Shows the error, the parts that are saved already, and the mark that a colleague has saved. */
function Failure({ sessionRecord, saved, onTakeSaved }: FailureProps) {
  const t = useTexts(sessionRecordTexts);
  const labels = useTexts(sessionLabels);
  if (sessionRecord.failure === undefined) return null;
  const parts = sessionRecord.done.map((part) => t(`part.${part}`)).join(', ');
  return (
    <Stack gap={12}>
      {parts ? <Notice tone="warning" title={t('partly', { parts })} /> : null}
      <ErrorState error={sessionRecord.failure} />
      {isProblem(sessionRecord.failure, 'stale-version') && saved ? (
        <Notice
          tone="warning"
          title={t('meanwhile', { mark: labels(`markShort.${saved}`) })}
          actions={<Button onClick={onTakeSaved}>{t('takeSaved')}</Button>}
        >
          {t('meanwhileText')}
        </Notice>
      ) : null}
    </Stack>
  );
}

interface SheetStatusNoticeProps {
  sheetStatus: SheetStatus;
  session: Dto<'Session'>;
  until: string;
}

function SheetStatusNotice({ sheetStatus, session, until }: SheetStatusNoticeProps) {
  const t = useTexts(sessionRecordTexts);
  const f = useFormat();
  if (sheetStatus === 'off')
    return (
      <Notice tone="neutral" title={t('off')}>
        {session.reason}
      </Notice>
    );
  if (sheetStatus === 'ahead')
    return (
      <Notice title={t('ahead')}>
        {t('aheadText', { date: f.date(formatDay(session.startsAt)) })}
      </Notice>
    );
  return sheetStatus === 'locked' ? (
    <Notice tone="warning" title={t('locked')}>
      {t('lockedText', { until: f.date(until) })}
    </Notice>
  ) : null;
}

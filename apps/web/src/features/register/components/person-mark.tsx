import { attendanceMarks } from '@gza/contract';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { attendanceTones } from '../../../domain/labels/tones.js';
import { sessionLabels } from '../../../domain/labels/sessions.texts.js';
import { Button } from '../../../ui/navigation/button.js';
import { ChoiceStrip } from '../../../ui/forms/choice-strip.js';
import { Inline, Muted } from '../../../ui/layout/layout.js';
import { MarkRow } from '../../../ui/lists/mark-list.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { TextField } from '../../../ui/forms/text-field.js';
import { isAbsence, isPart, type Entry, type EntryError } from '../draft.presenter.js';
import { registerTexts } from '../register.texts.js';
import type { SheetPerson } from '../sheet.presenter.js';

const reasons = ['illness', 'work', 'family', 'authority', 'unknown'] as const;
/** An absence is not excused for a reason that nobody knows. */
const reasonsOf = (mark: Entry['mark']) =>
  reasons.filter((reason) => reason !== 'unknown' || mark !== 'absentExcused');

interface PersonMarkProps {
  person: SheetPerson;
  entry: Entry;
  /** Length of the session. */
  minutes: number;
  /** The missing part to report; null before the first attempt to save. */
  entryError: EntryError | null;
  disabled: boolean;
  onChange: (entry: Entry) => void;
}

/** Shows one row of the register: a mark in one tap, and below it the fields that the mark needs. */
export function PersonMark(props: PersonMarkProps) {
  const f = useFormat();
  const { person, entry, minutes, entryError, disabled, onChange } = props;
  const t = useTexts(registerTexts);
  const labels = useTexts(sessionLabels);
  const error = entryError ? t(`fault.${entryError}`, { minutes }) : undefined;
  const asks = isAbsence(entry.mark) || isPart(entry.mark);
  return (
    <MarkRow
      name={
        <>
          {f.name(person.name)}
          {person.expected ? null : (
            <div>
              <Muted small>{t('notMember')}</Muted>
            </div>
          )}
        </>
      }
      invalid={entryError !== null}
      more={
        asks && !disabled ? (
          <More {...props} {...(error ? { error } : {})} />
        ) : entry.reason && isAbsence(entry.mark) ? (
          <Muted>{`${t('reason')}: ${entry.reason}`}</Muted>
        ) : entryError === 'mark' ? (
          <strong>{error}</strong>
        ) : null
      }
    >
      {disabled ? (
        <StatusTag tone={entry.mark ? attendanceTones[entry.mark] : 'neutral'}>
          {entry.mark ? labels(`markShort.${entry.mark}`) : t('noMark')}
        </StatusTag>
      ) : (
        <ChoiceStrip
          id={`mark-${person.enrolmentId}`}
          label={t('markOf', { name: person.name })}
          value={entry.mark}
          options={attendanceMarks.map((value) => ({
            value,
            label: labels(`markShort.${value}`),
            tone: attendanceTones[value],
          }))}
          invalid={entryError === 'mark'}
          onChange={(mark) => onChange({ ...entry, mark })}
        />
      )}
    </MarkRow>
  );
}

function More({ person, entry, minutes, onChange, error }: PersonMarkProps & { error?: string }) {
  const t = useTexts(registerTexts);
  if (isPart(entry.mark)) {
    return (
      <TextField
        id={`minutes-${person.enrolmentId}`}
        label={t('attendedMinutes', { minutes })}
        help={t('attendedMinutesHelp')}
        value={entry.minutes}
        inputMode="numeric"
        maxLength={3}
        optional
        error={error}
        onChange={(typed) => onChange({ ...entry, minutes: typed })}
      />
    );
  }
  return (
    <>
      <TextField
        id={`reason-${person.enrolmentId}`}
        label={t('reasonOf', { name: person.name })}
        help={t('reasonHelp')}
        value={entry.reason}
        maxLength={1000}
        {...(entry.mark === 'absentUnexcused' ? { optional: true } : {})}
        error={error}
        onChange={(reason) => onChange({ ...entry, reason })}
      />
      <Inline gap={4}>
        {reasonsOf(entry.mark).map((reason) => (
          <Button
            key={reason}
            aria-pressed={entry.reason === t(`reasons.${reason}`)}
            onClick={() => onChange({ ...entry, reason: t(`reasons.${reason}`) })}
          >
            {t(`reasons.${reason}`)}
          </Button>
        ))}
      </Inline>
    </>
  );
}

import { attendanceMarks, type Dto } from '@gza/contract';
import { useMay } from '../../../platform/access.js';
import { formatDay, formatTime } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { attendanceTones } from '../../../domain/labels/tones.js';
import { BeyondCourse, ClashNotice, useClashes } from '../../../domain/clash-fields.js';
import { sessionLabels } from '../../../domain/labels/sessions.texts.js';
import { Button } from '../../../ui/navigation/button.js';
import { ChoiceStrip } from '../../../ui/forms/choice-strip.js';
import { DateField } from '../../../ui/forms/date-field.js';
import { FieldRow } from '../../../ui/forms/form.js';
import { Inline, Muted, Stack } from '../../../ui/layout/layout.js';
import { Panel } from '../../../ui/layout/panel.js';
import { RadioGroup } from '../../../ui/forms/radio-group.js';
import { TextArea, TextField } from '../../../ui/forms/text-field.js';
import { TimeField } from '../../../ui/forms/time-field.js';
import {
  isAbsence,
  isPart,
  nextPlan,
  weekLater,
  type EntryError,
  type SessionRecordValues,
} from '../session-record.presenter.js';
import { sessionRecordTexts } from '../session-record.texts.js';
import { NotesList } from './notes-list.js';

interface PartProps {
  enrolmentId: string;
  /** Whether the next session was refused as beyond those of the programme. */
  beyond: boolean;
  session: Dto<'Session'>;
  values: SessionRecordValues;
  errors: readonly EntryError[];
  onChange: (changes: Partial<SessionRecordValues>) => void;
}

const useErrorOf = ({ errors, session }: Pick<PartProps, 'errors' | 'session'>) => {
  const t = useTexts(sessionRecordTexts);
  return (entryError: EntryError) =>
    errors.includes(entryError)
      ? { error: t(`fault.${entryError}`, { minutes: session.minutes }) }
      : {};
};

export function AttendancePart(props: PartProps & { disabled: boolean }) {
  const { session, values, errors, onChange, disabled } = props;
  const t = useTexts(sessionRecordTexts);
  const labels = useTexts(sessionLabels);
  const errorOf = useErrorOf(props);
  return (
    <Panel title={t('attendance')}>
      <Stack gap={12}>
        <ChoiceStrip
          id="outcome-mark"
          label={t('attendance')}
          value={values.mark}
          options={attendanceMarks.map((value) => ({
            value,
            label: labels(`markShort.${value}`),
            tone: attendanceTones[value],
          }))}
          invalid={errors.includes('mark')}
          disabled={disabled}
          onChange={(mark) => onChange({ mark })}
        />
        {errors.includes('mark') ? <strong role="alert">{t('fault.mark')}</strong> : null}
        {isAbsence(values.mark) ? (
          <TextField
            id="outcome-reason"
            label={t('reason')}
            help={t('reasonHelp')}
            value={values.reason}
            maxLength={1000}
            disabled={disabled}
            {...(values.mark === 'absentUnexcused' ? { optional: true } : {})}
            {...errorOf('reason')}
            onChange={(reason) => onChange({ reason })}
          />
        ) : null}
        {isPart(values.mark) ? (
          <TextField
            id="outcome-minutes"
            label={t('attendedMinutes', { minutes: session.minutes })}
            help={t('attendedMinutesHelp')}
            value={values.minutes}
            inputMode="numeric"
            maxLength={3}
            disabled={disabled}
            optional
            {...errorOf('minutes')}
            onChange={(minutes) => onChange({ minutes })}
          />
        ) : null}
      </Stack>
    </Panel>
  );
}

/** Shows the notes that the role may read and write; clinical notes are apart. */
export function NotePart({ session, values, onChange }: PartProps) {
  const t = useTexts(sessionRecordTexts);
  const may = {
    work: useMay('sessionNote.write'),
    clinical: useMay('clinicalNote.write'),
    readWork: useMay('sessionNote.read'),
    readClinical: useMay('clinicalNote.read'),
  };
  if (!may.readWork && !may.readClinical) return null;
  return (
    <Panel title={t('notes')}>
      <Stack>
        {may.readWork ? (
          <NotesList sessionId={session.id} title={t('kind.work')} clinical={false} />
        ) : null}
        {may.readClinical ? (
          <NotesList sessionId={session.id} title={t('kind.clinical')} clinical />
        ) : null}
        {may.work && may.clinical ? (
          <RadioGroup
            id="outcome-note-kind"
            label={t('noteKind')}
            help={t('noteKindHelp')}
            value={values.noteKind}
            options={(['clinical', 'work'] as const).map((value) => ({
              value,
              label: t(`kind.${value}`),
              hint: t(`kindHint.${value}`),
            }))}
            onChange={(kind) => onChange({ noteKind: kind === 'clinical' ? 'clinical' : 'work' })}
          />
        ) : null}
        {may.work || may.clinical ? (
          <TextArea
            id="outcome-note"
            label={t('note')}
            description={t('noteHint')}
            help={t('noteHelp')}
            value={values.note}
            maxLength={8000}
            optional
            onChange={(note) => onChange({ note })}
          />
        ) : null}
      </Stack>
    </Panel>
  );
}

export function NextPart(props: PartProps) {
  const { session, values, onChange } = props;
  const t = useTexts(sessionRecordTexts);
  const f = useFormat();
  const errorOf = useErrorOf(props);
  const mayBook = useMay('session.schedule');
  if (!mayBook) return null;
  const inAWeek = weekLater(formatDay(session.startsAt));
  return (
    <Panel title={t('next')}>
      <Stack gap={12}>
        <Muted>{t('nextHint')}</Muted>
        <Inline>
          <Button
            aria-pressed={values.nextDay === inAWeek}
            onClick={() => onChange({ nextDay: inAWeek, nextTime: formatTime(session.startsAt) })}
          >
            {t('week', { date: `${f.date(inAWeek)}, ${formatTime(session.startsAt)}` })}
          </Button>
        </Inline>
        <FieldRow>
          <DateField
            id="outcome-nextDay"
            label={t('nextDay')}
            value={values.nextDay}
            optional
            {...errorOf('nextDay')}
            onChange={(nextDay) => onChange({ nextDay })}
          />
          <TimeField
            id="outcome-nextTime"
            label={t('nextTime')}
            value={values.nextTime}
            optional
            {...errorOf('nextTime')}
            onChange={(nextTime) => onChange({ nextTime })}
          />
        </FieldRow>
        <NextAgreements {...props} />
      </Stack>
    </Panel>
  );
}

/** Clashes of the next session, and sessions beyond the programme. */
function NextAgreements({ session, enrolmentId, values, onChange, beyond }: PartProps) {
  const clashes = useClashes(nextPlan(enrolmentId, session, values));
  return (
    <>
      <ClashNotice
        clashes={clashes}
        agreed={values.onClash}
        onAgree={(onClash) => onChange({ onClash })}
        reason={(label) => ({
          id: 'outcome-clashReason',
          label,
          value: values.clashReason,
          onChange: (clashReason) => onChange({ clashReason }),
        })}
      />
      {values.beyondCourse || beyond ? (
        <BeyondCourse
          checked={values.beyondCourse}
          onChange={(beyondCourse) => onChange({ beyondCourse })}
        />
      ) : null}
    </>
  );
}

import { canBeAbsent, type Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { referenceQueries } from '../../../domain/reference.js';
import { useMay } from '../../../platform/access.js';
import { api } from '../../../platform/api.js';
import { useChanges } from '../../../platform/data/changes.js';
import type { FormFields } from '../../../platform/forms/form-fields.js';
import { useCorrection } from '../../../platform/forms/use-correction.js';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { today } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useMe } from '../../../platform/sign-in.js';
import { useFormat } from '../../../platform/use-format.js';
import { notify } from '../../../ui/feedback/notify.js';
import { DateField } from '../../../ui/forms/date-field.js';
import { DialogForm } from '../../../ui/forms/dialog-form.js';
import { FieldRow } from '../../../ui/forms/form.js';
import { SelectField } from '../../../ui/forms/select-field.js';
import { deputiesFor, type Absence } from '../staff-absences.presenter.js';
import { staffAbsencesTexts } from '../staff-absences.texts.js';

/** Key of the draft of a new absence. */
export const newAbsenceDraft = 'staffAbsence.new';
export const changeAbsenceDraft = (id: string): string => `staffAbsence.${id}.change`;

type Colleague = Dto<'StaffMember'>;

const useStaff = () => useQuery(referenceQueries.staff()).data?.items ?? [];

function useOptionsOf() {
  const f = useFormat();
  return (of: readonly Colleague[]) =>
    of.map(({ id, name }) => ({ value: id, label: f.name(name) }));
}

interface AbsenceFieldsProps {
  form: Pick<FormFields<object>, 'field' | 'choice'>;
  /** The first day that can be the last one of the absence. */
  firstUntil: string;
  absent: Colleague | undefined;
  staff: readonly Colleague[];
}

/** Days and deputy of an absence. */
function AbsenceFields({ form, firstUntil, absent, staff }: AbsenceFieldsProps) {
  const t = useTexts(staffAbsencesTexts);
  const optionsOf = useOptionsOf();
  return (
    <>
      <FieldRow>
        <DateField {...form.field('fromOn', t('field.from'), t('field.fromHelp'))} />
        <DateField
          {...form.field('untilOn', t('field.until'), t('field.untilHelp'))}
          min={firstUntil}
        />
      </FieldRow>
      <SelectField
        {...form.choice(
          'deputyId',
          t('field.deputy'),
          optionsOf(deputiesFor(absent, staff)),
          t('field.deputyHelp'),
        )}
        optional
        searchable
      />
    </>
  );
}

/** Records the absence of the reader, or for the management of a colleague. */
export function RecordAbsence({ onDone }: { onDone: () => void }) {
  const t = useTexts(staffAbsencesTexts);
  const f = useFormat();
  const me = useMe();
  const mayManage = useMay('staffAbsence.manage');
  const mayBeAbsent = useMay('staffAbsence.deputise');
  const changes = useChanges();
  const staff = useStaff();
  const optionsOf = useOptionsOf();
  const form = useDtoForm({
    dto: 'RecordStaffAbsenceBody',
    initialValues: {
      staffId: mayBeAbsent ? me.id : '',
      fromOn: today(),
      untilOn: '',
      deputyId: '',
    },
    toBody: ({ staffId, fromOn, untilOn, deputyId }) => ({
      ...(staffId && { staffId }),
      fromOn,
      untilOn,
      ...(deputyId && { deputyId }),
    }),
    submit: async (body, _, keyOf) => {
      await changes.recordStaffAbsence({ body, idempotencyKey: await keyOf(body) });
      notify.done(t('done', { from: f.date(body.fromOn), until: f.date(body.untilOn) }));
      onDone();
    },
    draft: { key: newAbsenceDraft, label: t('record') },
  });
  const { values } = form;
  return (
    <DialogForm form={form} label={t('record')} action={t('record')} onCancel={onDone}>
      {mayManage ? (
        <SelectField
          {...form.choice(
            'staffId',
            t('field.colleague'),
            optionsOf(staff.filter(canBeAbsent)),
            t('field.colleagueHelp'),
          )}
          searchable
        />
      ) : null}
      <AbsenceFields
        form={form}
        firstUntil={values.fromOn > today() ? values.fromOn : today()}
        absent={staff.find(({ id }) => id === values.staffId)}
        staff={staff}
      />
    </DialogForm>
  );
}

/** Changes the days or the deputy of an absence. */
export function ChangeAbsence({ absence, onDone }: { absence: Absence; onDone: () => void }) {
  const t = useTexts(staffAbsencesTexts);
  const changes = useChanges();
  const staff = useStaff();
  const form = useCorrection({
    dto: 'ChangeStaffAbsenceBody',
    record: absence,
    valuesOf: ({ fromOn, untilOn, deputy }) => ({ fromOn, untilOn, deputyId: deputy?.id ?? '' }),
    toBody: ({ fromOn, untilOn, deputyId }) => ({ fromOn, untilOn, deputyId: deputyId || null }),
    reload: () => api.getStaffAbsence({ id: absence.id }),
    save: ({ id, version }, body) => changes.changeStaffAbsence({ id, version, body }),
    done: () => {
      notify.done(t('change.done'));
      onDone();
    },
    draft: { key: changeAbsenceDraft(absence.id), label: t('change.title') },
  });
  return (
    <DialogForm form={form} label={t('change.title')} onCancel={onDone}>
      <AbsenceFields
        form={form}
        firstUntil={form.values.fromOn}
        absent={staff.find(({ id }) => id === absence.colleague.id)}
        staff={staff}
      />
    </DialogForm>
  );
}

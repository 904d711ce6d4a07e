import { audiences } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { at, useChanges } from '../../../platform/data/changes.js';
import { api } from '../../../platform/api.js';
import { useCorrection } from '../../../platform/forms/use-correction.js';
import { useDtoForm, type DtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { referenceQueries } from '../../../domain/reference.js';
import { useFormat } from '../../../platform/use-format.js';
import { Checkbox } from '../../../ui/forms/checkbox.js';
import { DialogForm } from '../../../ui/forms/dialog-form.js';
import { FieldRow } from '../../../ui/forms/form.js';
import { Muted } from '../../../ui/layout/layout.js';
import { notify } from '../../../ui/feedback/notify.js';
import { RadioGroup } from '../../../ui/forms/radio-group.js';
import { SelectField } from '../../../ui/forms/select-field.js';
import { TextField } from '../../../ui/forms/text-field.js';
import {
  blankProgramme,
  codeFrom,
  programmeBody,
  titleBody,
  titleValues,
  type Programme,
  type ProgrammeValues,
} from '../programme.presenter.js';
import { programmesTexts } from '../programmes.texts.js';
import { useSaved } from './record-form.js';

interface NewProgrammeFormProps {
  onAdded: (id: string) => void;
  onCancel: () => void;
}

/** Adds a programme; the rest of its first version is filled in on its page. */
export function NewProgrammeForm({ onAdded, onCancel }: NewProgrammeFormProps) {
  const t = useTexts(programmesTexts);
  const changes = useChanges();
  const form = useDtoForm({
    dto: 'CreateProgrammeBody',
    initialValues: blankProgramme,
    toBody: programmeBody,
    submit: async (body, _, keyOf) => {
      const { id } = await changes.createProgramme({ body, idempotencyKey: await keyOf(body) });
      notify.done(t('added'));
      onAdded(id);
    },
    draft: { key: 'programme.new', label: t('new') },
  });
  return (
    <DialogForm form={form} label={t('new')} action={t('add')} onCancel={onCancel}>
      <Muted>{t('newText')}</Muted>
      <TitleFields form={form} />
      <CodeField form={form} />
      <AreaField form={form} />
      <RadioGroup
        {...form.choice(
          'audience',
          t('field.audience'),
          audiences.map((value) => ({ value, label: t(`audiences.${value}`) })),
        )}
        description={t('hint.audience')}
      />
      <FieldRow>
        {(['sessions', 'sessionMinutes'] as const).map((key) => (
          <TextField
            key={key}
            {...form.field(key, t(`field.${key}`))}
            description={t(`hint.${key}`)}
            inputMode="numeric"
            maxLength={3}
          />
        ))}
      </FieldRow>
    </DialogForm>
  );
}

function CodeField({ form }: { form: DtoForm<ProgrammeValues> }) {
  const t = useTexts(programmesTexts);
  const code = codeFrom(form.values.name.en);
  return (
    <TextField
      {...form.field('code', t('code'))}
      description={code ? t('codeSuggested', { code }) : t('codeHint')}
      maxLength={60}
      optional
    />
  );
}

interface ProgrammeTitleFormProps {
  programme: Programme;
  onDone: () => void;
}

/** Changes the title; also the area, until a version has been approved. */
export function ProgrammeTitleForm({ programme, onDone }: ProgrammeTitleFormProps) {
  const t = useTexts(programmesTexts);
  const changes = useChanges();
  const form = useCorrection({
    dto: 'ChangeProgrammeBody',
    record: programme,
    valuesOf: titleValues,
    toBody: titleBody,
    reload: () => api.getProgramme({ id: programme.id }),
    save: (now, body) => changes.changeProgramme({ ...at(now), body }),
    done: useSaved(onDone),
    draft: { key: `programme.${programme.id}`, label: t('changeTitle') },
  });
  return (
    <DialogForm form={form} label={t('changeTitle')} onCancel={onDone}>
      <TitleFields form={form} />
      {programme.approved ? <Muted small>{t('areaFixed')}</Muted> : <AreaField form={form} />}
      <Checkbox {...form.check('confirmed', t('confirm'))} hint={t('confirmHint')} />
    </DialogForm>
  );
}

interface Titled {
  name: { ka: string; en: string };
}

function TitleFields<Values extends Titled>({ form }: { form: DtoForm<Values> }) {
  const t = useTexts(programmesTexts);
  return (
    <>
      <TextField
        {...form.field('name.ka', t('nameKa'))}
        description={t('nameKaHint')}
        maxLength={200}
      />
      <TextField
        {...form.field('name.en', t('nameEn'))}
        description={t('nameEnHint')}
        maxLength={200}
      />
    </>
  );
}

function AreaField<Values extends object>({ form }: { form: DtoForm<Values> }) {
  const t = useTexts(programmesTexts);
  const f = useFormat();
  const all = useQuery(referenceQueries.areas()).data?.items ?? [];
  const { areaCode } = form.values as { areaCode?: string };
  const areas = all.filter(({ active, code }) => active || code === areaCode);
  return (
    <SelectField
      {...form.choice(
        'areaCode',
        t('area'),
        areas.map(({ code, name }) => ({ value: code, label: f.text(name) })),
      )}
      description={t('areaHint')}
    />
  );
}

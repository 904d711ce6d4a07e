import { approvalCriteria, audiences, programmeLanguages, riskLevels } from '@gza/contract';
import { at, useChanges } from '../../../platform/data/changes.js';
import { api } from '../../../platform/api.js';
import { useCorrection } from '../../../platform/forms/use-correction.js';
import type { DtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { beneficiaryLabels } from '../../../domain/labels/beneficiaries.texts.js';
import { programmeLabels } from '../../../domain/labels/programmes.texts.js';
import { Checkbox, CheckboxGroup } from '../../../ui/forms/checkbox.js';
import { DialogForm } from '../../../ui/forms/dialog-form.js';
import { FieldRow } from '../../../ui/forms/form.js';
import { RadioGroup } from '../../../ui/forms/radio-group.js';
import { TextArea, TextField } from '../../../ui/forms/text-field.js';
import { programmesTexts } from '../programmes.texts.js';
import {
  versionBody,
  versionValues,
  type Version,
  type VersionValues,
} from '../versions.presenter.js';
import { useSaved } from './record-form.js';

const numbers = [
  ['sessions', 'sessionMinutes'],
  ['monthsFrom', 'monthsTo'],
  ['minimumAttendancePercent', 'facilitators'],
  ['groupMinimum', 'groupMaximum'],
] as const;

/** Changes a draft; an approved version is frozen. */
export function VersionForm({ version, onDone }: { version: Version; onDone: () => void }) {
  const t = useTexts(programmesTexts);
  const changes = useChanges();
  const form = useCorrection({
    dto: 'ProgrammeVersionChanges',
    record: version,
    valuesOf: versionValues,
    toBody: versionBody,
    reload: () => api.getProgrammeVersion({ id: version.id }),
    save: (now, body) => changes.changeProgrammeVersion({ ...at(now), body }),
    done: useSaved(onDone),
    draft: { key: `version.${version.id}`, label: t('edit') },
  });
  return (
    <DialogForm form={form} label={t('edit')} onCancel={onDone}>
      {numbers.map((pair) => (
        <FieldRow key={pair[0]}>
          {pair.map((key) => (
            <TextField
              key={key}
              {...form.field(key, t(`field.${key}`))}
              description={t(`hint.${key}`)}
              inputMode="numeric"
              maxLength={3}
              optional={key === 'monthsFrom' || key === 'monthsTo'}
            />
          ))}
        </FieldRow>
      ))}
      <TextField
        {...form.field('obligatorySessions', t('field.obligatorySessions'))}
        description={t('hint.obligatorySessions')}
        optional
      />
      <Checkbox
        {...form.check('sessionsConfirmed', t('field.sessionsConfirmed'))}
        hint={t('hint.sessionsConfirmed')}
      />
      <Checkbox
        {...form.check('postTestRequired', t('field.postTestRequired'))}
        hint={t('hint.postTestRequired')}
      />
      <ForWhom form={form} />
      <CheckboxGroup
        {...form.choices(
          'criteria',
          t('field.criteria'),
          approvalCriteria.map((value) => ({ value, label: t(`criterion.${value}`) })),
        )}
        description={t('hint.criteria')}
      />
      <TextArea
        {...form.field('description', t('field.description'))}
        description={t('hint.description')}
        optional
        maxLength={8000}
      />
    </DialogForm>
  );
}

function ForWhom({ form }: { form: DtoForm<VersionValues> }) {
  const t = useTexts(programmesTexts);
  const labels = useTexts(beneficiaryLabels);
  const programme = useTexts(programmeLabels);
  return (
    <>
      <RadioGroup
        {...form.choice(
          'audience',
          t('field.audience'),
          audiences.map((value) => ({ value, label: t(`audiences.${value}`) })),
        )}
        description={t('hint.audience')}
      />
      <RadioGroup
        {...form.choice('onlySex', t('field.onlySex'), [
          { value: '', label: t('anySex') },
          ...(['male', 'female'] as const).map((value) => ({
            value,
            label: labels(`sex.${value}`),
          })),
        ])}
        description={t('hint.onlySex')}
        optional
      />
      <CheckboxGroup
        {...form.choices(
          'riskLevels',
          t('field.riskLevels'),
          riskLevels.map((value) => ({ value, label: labels(`risk.${value}`) })),
        )}
        description={t('hint.riskLevels')}
      />
      <CheckboxGroup
        {...form.choices(
          'languages',
          t('field.languages'),
          programmeLanguages.map((value) => ({ value, label: programme(`language.${value}`) })),
        )}
        description={t('hint.languages')}
      />
    </>
  );
}

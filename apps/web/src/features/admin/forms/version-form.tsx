import { approvalCriteria, audiences, programmeLanguages, riskLevels } from '@gza/contract';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { beneficiaryWords } from '../../../platform/vocabulary/beneficiaries.texts.js';
import { programmeWords } from '../../../platform/vocabulary/programmes.texts.js';
import { Button } from '../../../ui/button.js';
import { Checkbox, CheckboxGroup } from '../../../ui/checkbox.js';
import { FieldRow, Form, FormActions } from '../../../ui/form.js';
import { Stack } from '../../../ui/layout.js';
import { notify } from '../../../ui/notify.js';
import { RadioGroup } from '../../../ui/radio-group.js';
import { TextArea, TextField } from '../../../ui/text-field.js';
import { adminTexts } from '../admin.texts.js';
import { useChangeVersion } from '../mutations.js';
import { programmesTexts } from '../programmes.texts.js';
import {
  versionBody,
  versionValues,
  type Version,
  type VersionValues,
} from '../versions.presenter.js';

type VersionFields = ReturnType<typeof useDtoForm<'ProgrammeVersionChanges', VersionValues>>;

const numbers = [
  ['sessions', 'sessionMinutes'],
  ['monthsFrom', 'monthsTo'],
  ['minimumAttendancePercent', 'facilitators'],
  ['groupMinimum', 'groupMaximum'],
] as const;

/** Changes a draft; from its approval on a version is frozen. */
export function VersionForm({ version, onDone }: { version: Version; onDone: () => void }) {
  const t = useTexts(programmesTexts);
  const common = useTexts(adminTexts);
  const change = useChangeVersion();
  const form = useDtoForm({
    dto: 'ProgrammeVersionChanges',
    initialValues: versionValues(version),
    toBody: versionBody,
    submit: async (body) => {
      await change.mutateAsync({ of: version, body });
      notify.done(common('saved'));
      onDone();
    },
    draft: { key: `version.${version.id}`, label: t('edit') },
  });
  return (
    <Form form={form} label={t('edit')}>
      <Stack gap={12}>
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
          label={t('field.sessionsConfirmed')}
          checked={form.values.sessionsConfirmed}
          onChange={(is) => form.setValue('sessionsConfirmed', is)}
        />
        <Checkbox
          label={t('field.postTestRequired')}
          checked={form.values.postTestRequired}
          onChange={(is) => form.setValue('postTestRequired', is)}
        />
        <ForWhom form={form} />
        <CheckboxGroup
          label={t('field.criteria')}
          description={t('hint.criteria')}
          options={approvalCriteria.map((value) => ({ value, label: t(`criterion.${value}`) }))}
          value={form.values.criteria}
          onChange={(chosen) => form.setValue('criteria', chosen)}
        />
        <TextArea
          {...form.field('description', t('field.description'))}
          description={t('hint.description')}
          optional
          maxLength={8000}
        />
        <FormActions>
          <Button type="submit" kind="primary" busy={form.busy}>
            {common('save')}
          </Button>
        </FormActions>
      </Stack>
    </Form>
  );
}

function ForWhom({ form }: { form: VersionFields }) {
  const t = useTexts(programmesTexts);
  const words = useTexts(beneficiaryWords);
  const programme = useTexts(programmeWords);
  const languages = form.field('languages', t('field.languages'));
  return (
    <>
      <RadioGroup
        {...form.field('audience', t('field.audience'))}
        description={t('hint.audience')}
        options={audiences.map((value) => ({ value, label: t(`audiences.${value}`) }))}
      />
      <RadioGroup
        {...form.field('onlySex', t('field.onlySex'))}
        description={t('hint.onlySex')}
        optional
        options={[
          { value: '', label: t('anySex') },
          ...(['male', 'female'] as const).map((value) => ({
            value,
            label: words(`sex.${value}`),
          })),
        ]}
      />
      <CheckboxGroup
        label={t('field.riskLevels')}
        description={t('hint.riskLevels')}
        options={riskLevels.map((value) => ({ value, label: words(`risk.${value}`) }))}
        value={form.values.riskLevels}
        onChange={(chosen) => form.setValue('riskLevels', chosen)}
      />
      <div id={languages.id} tabIndex={-1}>
        <CheckboxGroup
          label={t('field.languages')}
          description={languages.error ?? t('hint.languages')}
          options={programmeLanguages.map((value) => ({
            value,
            label: programme(`language.${value}`),
          }))}
          value={form.values.languages}
          onChange={(chosen) => form.setValue('languages', chosen)}
        />
      </div>
    </>
  );
}

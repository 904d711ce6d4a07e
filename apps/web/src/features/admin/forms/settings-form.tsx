import { taskPeriodNames } from '@gza/contract';
import { api } from '../../../platform/api.js';
import { useChanges } from '../../../platform/data/changes.js';
import { today } from '../../../platform/format.js';
import { useCorrection } from '../../../platform/forms/use-correction.js';
import type { DtoForm } from '../../../platform/forms/use-dto-form.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { Checkbox } from '../../../ui/forms/checkbox.js';
import { DateField } from '../../../ui/forms/date-field.js';
import { DialogForm } from '../../../ui/forms/dialog-form.js';
import { FieldRow } from '../../../ui/forms/form.js';
import { TextField } from '../../../ui/forms/text-field.js';
import {
  inPairs,
  searchLimits,
  settingBody,
  settingValues,
  type NumberSetting,
  type Settings,
  type SettingValues,
} from '../settings.presenter.js';
import { settingsTexts } from '../settings.texts.js';
import { useSaved } from './record-form.js';

/** Changes settings from a day on; values that stay the same are not sent. */
export function SettingsForm({ settings, onDone }: { settings: Settings; onDone: () => void }) {
  const t = useTexts(settingsTexts);
  const changes = useChanges();
  const form = useCorrection({
    dto: 'ChangeSettingsBody',
    record: settings,
    valuesOf: (record) => settingValues(record, today()),
    toBody: settingBody,
    reload: () => api.getSettings({}),
    save: ({ version }, changed, { validFrom }) =>
      changes.changeSettings({ version, body: { ...changed, validFrom } }),
    done: useSaved(onDone, t('saved')),
    draft: { key: 'settings', label: t('change') },
  });
  return (
    <DialogForm form={form} label={t('change')} onCancel={onDone}>
      <AgencyFields form={form} />
      <Numbers form={form} of={['invitationDays']} />
      <FieldRow>
        {(['from', 'until'] as const).map((end) => (
          <TextField
            key={end}
            {...form.field(`preReleaseWindow.${end}`, t(`field.${end}`))}
            description={t(`hint.${end}`)}
            inputMode="numeric"
            maxLength={3}
          />
        ))}
      </FieldRow>
      <TaskPeriods form={form} />
      <Numbers form={form} of={['undoMergeDays', 'equalPersonSeconds']} />
      <SearchLimits form={form} />
      <Numbers form={form} of={['firstYearOfLives', 'firstYearOfRecords']} />
      <Numbers form={form} of={['monthsOfPlansBack', 'monthsOfPlansAhead']} />
      <Numbers form={form} of={['daysBeforeWork', 'yearsOfLongTerm']} />
      <DateField {...form.field('validFrom', t('validFrom'))} description={t('validFromHint')} />
    </DialogForm>
  );
}

interface FieldsProps {
  form: DtoForm<SettingValues>;
}

function AgencyFields({ form }: FieldsProps) {
  const t = useTexts(settingsTexts);
  return (
    <>
      <TextField
        {...form.field('hotlineNumber', t('field.hotlineNumber'))}
        description={t('hint.hotlineNumber')}
        inputMode="tel"
        maxLength={30}
        optional
      />
      <FieldRow>
        <TextField
          {...form.field('phoneRegion', t('field.phoneRegion'))}
          description={t('hint.phoneRegion')}
          maxLength={2}
        />
        <TextField
          {...form.field('timeZone', t('field.timeZone'))}
          description={t('hint.timeZone')}
          maxLength={60}
        />
      </FieldRow>
      <TextField
        {...form.field('personalNumberForm', t('field.personalNumberForm'))}
        description={t('hint.personalNumberForm')}
        maxLength={30}
      />
      <Checkbox
        {...form.check('romanisation', t('field.romanisation'))}
        hint={t('hint.romanisation')}
      />
    </>
  );
}

/** Two limits in a row: what needs no reason, and the end of the day. */
function SearchLimits({ form }: FieldsProps) {
  const t = useTexts(settingsTexts);
  return inPairs(searchLimits).map((row) => (
    <FieldRow key={row.join(' ')}>
      {row.map((limit) => (
        <TextField
          key={limit}
          {...form.field(`duplicateSearches.${limit}`, t(`field.${limit}`))}
          description={t(`hint.${limit}`)}
          inputMode="numeric"
          maxLength={5}
        />
      ))}
    </FieldRow>
  ));
}

/** When rules ask for something to be done: two periods in a row. */
function TaskPeriods({ form }: FieldsProps) {
  const t = useTexts(settingsTexts);
  return inPairs(taskPeriodNames).map((row) => (
    <FieldRow key={row.join(' ')}>
      {row.map((period) => (
        <TextField
          key={period}
          {...form.field(`taskPeriods.${period}`, t(`field.${period}`))}
          description={t(`hint.${period}`)}
          inputMode="numeric"
          maxLength={3}
        />
      ))}
    </FieldRow>
  ));
}

function Numbers({ form, of }: FieldsProps & { of: readonly NumberSetting[] }) {
  const t = useTexts(settingsTexts);
  return (
    <FieldRow>
      {of.map((key) => (
        <TextField
          key={key}
          {...form.field(key, t(`field.${key}`))}
          description={t(`hint.${key}`)}
          inputMode="numeric"
          maxLength={4}
        />
      ))}
    </FieldRow>
  );
}

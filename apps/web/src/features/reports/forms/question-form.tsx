import { cohortIndexes, studyPolicies, type Dto } from '@gza/contract';
import { useState } from 'react';
import { today } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { Button } from '../../../ui/navigation/button.js';
import { CheckboxGroup } from '../../../ui/forms/checkbox.js';
import { DateField } from '../../../ui/forms/date-field.js';
import { FieldRow } from '../../../ui/forms/form.js';
import { Inline, Stack } from '../../../ui/layout/layout.js';
import { Disclosure } from '../../../ui/layout/disclosure.js';
import { SelectField } from '../../../ui/forms/select-field.js';
import { TextField } from '../../../ui/forms/text-field.js';
import { periodOf, presets } from '../periods.presenter.js';
import type { QuestionValues } from '../question.presenter.js';
import { reportsTexts } from '../reports.texts.js';

interface QuestionFormProps {
  definition: Dto<'ReportDefinition'>;
  values: QuestionValues;
  onAsk: (values: QuestionValues) => void;
}

/** Most dimensions of a query: two make a table that a reader can follow. */
const mostDimensions = 2;

/**
 * The parameters that the report accepts. Usual periods and the breakdown apply at once; dates and conditions are
 * folded, so that the figures stand on the first screen.
 */
export function QuestionForm({ definition, values, onAsk }: QuestionFormProps) {
  const t = useTexts(reportsTexts);
  const f = useFormat();
  const [draft, setDraft] = useState(values);
  const takes = (parameter: Dto<'ReportDefinition'>['parameters'][number]) =>
    definition.parameters.includes(parameter);
  const set = (change: Partial<QuestionValues>) => setDraft({ ...draft, ...change });
  const ask = (change: Partial<QuestionValues>) => onAsk({ ...draft, by: values.by, ...change });
  return (
    <form
      aria-label={t('query.title')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        ask({});
      }}
    >
      <Stack gap={12}>
        {takes('from') && takes('to') ? (
          <Inline>
            {presets.map((preset) => (
              <Button key={preset} onClick={() => ask(periodOf(preset, today()))}>
                {t(`preset.${preset}`)}
              </Button>
            ))}
          </Inline>
        ) : null}
        {takes('by') && definition.dimensions.length > 0 ? (
          <CheckboxGroup
            label={t('query.by')}
            help={t('query.byHelp')}
            options={definition.dimensions.map(({ code, title }) => ({
              value: code,
              label: f.text(title),
            }))}
            value={values.by}
            onChange={(by) => ask({ by: by.slice(-mostDimensions) })}
          />
        ) : null}
        <Disclosure title={t(takes('cohort') ? 'query.conditions' : 'query.dates')}>
          <Stack gap={12}>
            <FieldRow>
              {takes('from') ? (
                <DateField
                  id="report-from"
                  label={t('query.from')}
                  value={draft.from}
                  onChange={(from) => set({ from })}
                  optional="quiet"
                />
              ) : null}
              {takes('to') ? (
                <DateField
                  id="report-to"
                  label={t(takes('from') ? 'query.to' : 'query.on')}
                  value={draft.to}
                  onChange={(to) => set({ to })}
                  optional="quiet"
                />
              ) : null}
            </FieldRow>
            {takes('cohort') ? <CohortFields draft={draft} onChange={set} /> : null}
            <Inline>
              <Button type="submit" kind="primary">
                {t('query.show')}
              </Button>
            </Inline>
          </Stack>
        </Disclosure>
      </Stack>
    </form>
  );
}

interface CohortFieldsProps {
  draft: QuestionValues;
  onChange: (change: Partial<QuestionValues>) => void;
}

function CohortFields({ draft, onChange }: CohortFieldsProps) {
  const t = useTexts(reportsTexts);
  return (
    <FieldRow>
      <TextField
        id="report-cohort"
        label={t('query.cohort')}
        description={t('query.cohortHint')}
        value={draft.cohort}
        onChange={(cohort) => onChange({ cohort })}
        optional="quiet"
      />
      <TextField
        id="report-exclude"
        label={t('query.exclude')}
        description={t('query.excludeHint')}
        value={draft.exclude}
        onChange={(exclude) => onChange({ exclude })}
        optional="quiet"
      />
      <SelectField
        id="report-studies"
        label={t('query.studies')}
        value={draft.studies}
        onChange={(studies) => onChange({ studies })}
        options={studyPolicies.map((value) => ({ value, label: t(`studies.${value}`) }))}
        optional="quiet"
      />
      <TextField
        id="report-split"
        label={t('query.splitBy')}
        description={t('query.splitByHint')}
        value={draft.splitBy}
        onChange={(splitBy) => onChange({ splitBy })}
        optional="quiet"
      />
      <TextField
        id="report-window"
        label={t('query.windowDays')}
        inputMode="numeric"
        value={draft.windowDays}
        onChange={(windowDays) => onChange({ windowDays })}
        optional="quiet"
      />
      <SelectField
        id="report-index"
        label={t('query.index')}
        value={draft.index}
        onChange={(index) => onChange({ index })}
        options={cohortIndexes.map((value) => ({ value, label: t(`index.${value}`) }))}
        optional="quiet"
      />
    </FieldRow>
  );
}

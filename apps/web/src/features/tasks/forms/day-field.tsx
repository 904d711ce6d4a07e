import { useTexts } from '../../../platform/i18n/use-texts.js';
import { ChoiceChips } from '../../../ui/forms/choice-chips.js';
import { DateField } from '../../../ui/forms/date-field.js';
import type { FieldProps } from '../../../ui/forms/field.js';
import { Stack } from '../../../ui/layout/layout.js';
import type { DayChoice } from '../tasks.presenter.js';
import { tasksTexts } from '../tasks.texts.js';

interface DayFieldProps {
  field: FieldProps<string>;
  min: string;
  choices: readonly DayChoice[];
}

/** A day, with those that are chosen most at one click. */
export function DayField({ field, min, choices }: DayFieldProps) {
  const t = useTexts(tasksTexts);
  return (
    <Stack gap={8}>
      <DateField {...field} min={min} />
      {choices.length > 0 ? (
        <ChoiceChips
          label={t('field.days')}
          options={choices.map(({ key, day }) => ({ value: day, label: t(`day.${key}`) }))}
          value={field.value}
          onChange={field.onChange}
        />
      ) : null}
    </Stack>
  );
}

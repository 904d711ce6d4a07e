import type { AnswerValue } from '@gza/contract';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { CheckboxGroup } from '../../../ui/forms/checkbox.js';
import { DateField } from '../../../ui/forms/date-field.js';
import { RadioGroup } from '../../../ui/forms/radio-group.js';
import { TextArea, TextField } from '../../../ui/forms/text-field.js';
import { assessmentsTexts } from '../assessments.texts.js';
import { toggled, type Question } from '../form.presenter.js';

interface AnswerFieldProps {
  id: string;
  item: Question;
  required: boolean;
  value: AnswerValue | undefined;
  error?: string;
  onChange: (value: AnswerValue | undefined, how: 'typed' | 'chosen') => void;
  onBlur: () => void;
  /** Moves on to the next question. */
  onNext: () => void;
}

const yes = 'yes';
const no = 'no';

/** Renders a question as the field of its kind. */
export function AnswerField(props: AnswerFieldProps) {
  const { id, item, required, value, error, onChange, onBlur } = props;
  const t = useTexts(assessmentsTexts);
  const f = useFormat();
  const common = {
    id,
    label: f.text(item.text),
    onBlur,
    ...(item.help ? { description: f.text(item.help) } : {}),
    ...(error ? { error } : {}),
    ...(required ? {} : { optional: 'quiet' as const }),
  };
  const text = value === undefined ? '' : String(value);
  const options = (item.options ?? []).map((option) => ({
    value: option.code,
    label: f.text(option.text),
  }));
  switch (item.type) {
    case 'choice':
      return (
        <RadioGroup
          {...common}
          numbered
          onNumber={props.onNext}
          value={text}
          options={options}
          onChange={(code) => onChange(code, 'chosen')}
        />
      );
    case 'boolean':
      return (
        <RadioGroup
          {...common}
          numbered
          onNumber={props.onNext}
          value={value === true ? yes : value === false ? no : ''}
          options={[
            { value: yes, label: t('answers.yes') },
            { value: no, label: t('answers.no') },
          ]}
          onChange={(code) => onChange(code === yes, 'chosen')}
        />
      );
    case 'multiChoice': {
      const chosen = Array.isArray(value) ? (value as string[]) : [];
      return (
        <CheckboxGroup
          {...common}
          value={chosen}
          options={options}
          onChange={(next) => {
            const code =
              next.find((one) => !chosen.includes(one)) ??
              chosen.find((one) => !next.includes(one));
            if (code !== undefined) onChange(toggled(item, chosen, code), 'chosen');
          }}
        />
      );
    }
    case 'integer':
      return (
        <TextField
          {...common}
          inputMode="numeric"
          value={text}
          onChange={(typed) =>
            onChange(/^\d{1,9}$/u.test(typed.trim()) ? Number(typed.trim()) : typed, 'typed')
          }
        />
      );
    case 'date':
      return <DateField {...common} value={text} onChange={(typed) => onChange(typed, 'typed')} />;
    case 'text':
      return (
        <TextArea
          {...common}
          value={text}
          rows={2}
          {...(item.maximumLength ? { maxLength: item.maximumLength } : {})}
          onChange={(typed) => onChange(typed, 'typed')}
        />
      );
  }
}

import { fireEvent, render, screen } from '@testing-library/react';
import type { ComponentType } from 'react';
import { setLanguage } from '../../platform/i18n/i18n.js';
import { DateField } from './date-field.js';
import type { FieldProps } from './field.js';
import { RadioGroup } from './radio-group.js';
import { SelectField } from './select-field.js';
import { TextArea, TextField } from './text-field.js';
import { TimeField } from './time-field.js';
import { UiProvider } from '../theme/ui-provider.js';

type Field = ComponentType<FieldProps<string>>;
const options = [
  { value: 'one', label: 'One' },
  { value: 'two', label: 'Two' },
];

const fields: [string, Field][] = [
  ['TextField', TextField],
  ['TextArea', TextArea],
  ['DateField', DateField],
  ['TimeField', TimeField],
  ['SelectField', (props) => <SelectField {...props} options={options} />],
  ['RadioGroup', (props) => <RadioGroup {...props} options={options} />],
];
const typed: [string, Field, string, string][] = [
  ['TextField', TextField, 'as typed', 'as typed'],
  ['TextArea', TextArea, 'as typed', 'as typed'],
  ['DateField', DateField, '3.7.85', '1985-07-03'],
  ['TimeField', TimeField, '930', '09:30'],
];

function show(Field: Field, more: Partial<FieldProps<string>> = {}) {
  const onChange = jest.fn();
  const props = { id: 'field', label: 'The label', value: '', onChange, ...more };
  const { container } = render(
    <UiProvider>
      <Field {...props} />
    </UiProvider>,
  );
  const inputs = [...container.querySelectorAll<HTMLInputElement>('input, textarea')].filter(
    ({ type }) => type !== 'hidden',
  );
  return { container, onChange, input: inputs[0] as HTMLInputElement, inputs };
}

/** Properties that the forms need of every field. */
describe.each(fields)('%s', (_, Field) => {
  beforeEach(() => setLanguage('en'));

  it('is named by its label and asks for an answer unless it is optional', () => {
    const { container } = show(Field);
    expect(container.textContent).toContain('The label');
    expect(container.textContent).not.toContain('optional');
    expect(container.querySelectorAll('[aria-required="true"]')).toHaveLength(1);
  });

  it('says that it is optional, and asks for nothing then', () => {
    const { container } = show(Field, { optional: true });
    expect(container.textContent).toContain('The label (optional)');
    expect(container.querySelector('[aria-required="true"]')).toBeNull();
  });

  it('asks for nothing and says nothing where that goes without saying', () => {
    const { container } = show(Field, { optional: 'quiet' });
    expect(container.textContent).not.toContain('(optional)');
    expect(container.querySelector('[aria-required="true"]')).toBeNull();
  });

  it('shows its error and its two explanations', () => {
    const { container } = show(Field, { error: 'Wrong', description: 'All need it', help: 'Some' });
    for (const text of ['Wrong', 'All need it', 'Some'])
      expect(container.textContent).toContain(text);
  });

  it('takes no answer while it is disabled', () => {
    const { inputs } = show(Field, { disabled: true });
    expect(inputs.map(({ disabled }) => disabled)).toEqual(inputs.map(() => true));
    expect(inputs).not.toHaveLength(0);
  });
});

it.each(typed)('%s hands on what was typed', (_, Field, text, value) => {
  const { onChange, input } = show(Field);
  fireEvent.change(input, { target: { value: text } });
  fireEvent.blur(input);
  expect(onChange).toHaveBeenLastCalledWith(value);
});

it('a group of choices hands on the one that was chosen', () => {
  const { onChange } = show(fields[5]?.[1] as Field);
  fireEvent.click(screen.getByLabelText('Two'));
  expect(onChange.mock.calls).toEqual([['two']]);
});

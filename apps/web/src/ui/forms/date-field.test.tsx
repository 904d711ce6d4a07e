import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { setLanguage } from '../../platform/i18n/i18n.js';
import { DateField } from './date-field.js';
import { UiProvider } from '../theme/ui-provider.js';

function Example({ onValue }: { onValue: (value: string) => void }) {
  const [value, setValue] = useState('');
  return (
    <UiProvider>
      <DateField
        id="birth"
        label="Date of birth"
        value={value}
        onChange={(next) => {
          setValue(next);
          onValue(next);
        }}
      />
    </UiProvider>
  );
}

function typeDate(text: string) {
  const onValue = jest.fn();
  render(<Example onValue={onValue} />);
  const field = screen.getByLabelText<HTMLInputElement>('Date of birth');
  fireEvent.change(field, { target: { value: text } });
  fireEvent.blur(field);
  return { field, onValue };
}

beforeEach(() => setLanguage('en'));

it('turns what was typed into a date and shows it in full', () => {
  const { field, onValue } = typeDate('3.7.85');
  expect(onValue).toHaveBeenLastCalledWith('1985-07-03');
  expect(field.value).toBe('03.07.1985');
});

it('keeps an impossible date as typed and says so', () => {
  const { field } = typeDate('31.02.2026');
  expect(field.value).toBe('31.02.2026');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText(/There is no such date/)).toBeTruthy();
});

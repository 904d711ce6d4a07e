import { render, screen } from '@testing-library/react';
import { setLanguage } from '../../platform/i18n/i18n.js';
import { UiProvider } from '../theme/ui-provider.js';
import { ExplainFields } from './explanations.js';
import { TextField } from './text-field.js';

beforeAll(() => {
  setLanguage('en');
});

const form = (explained: number) => (
  <UiProvider>
    <form>
      <ExplainFields />
      {Array.from({ length: explained }, (_, n) => (
        <TextField
          key={n}
          id={`f${n}`}
          label={`F${n}`}
          value=""
          onChange={() => undefined}
          help="why"
        />
      ))}
    </form>
  </UiProvider>
);

it.each([
  [0, false],
  [2, false],
  [3, true],
  [8, true],
])('a form with %i explained fields has the button: %s', (explained, there) => {
  render(form(explained));
  expect(screen.queryByRole('button', { name: 'Explain the fields' }) !== null).toBe(there);
});

it('does not move the fields when more of them appear', () => {
  const { rerender } = render(form(1));
  rerender(form(5));
  expect(screen.queryByRole('button', { name: 'Explain the fields' })).toBeNull();
});

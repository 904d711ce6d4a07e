import { fireEvent, render, screen } from '@testing-library/react';
import { RadioGroup } from './radio-group.js';

function press(labels: readonly string[], code: string, numbered = true) {
  const onChange = jest.fn();
  const { unmount } = render(
    <RadioGroup
      id="question"
      label="Question"
      value=""
      numbered={numbered}
      options={labels.map((label) => ({ value: label, label }))}
      onChange={onChange}
    />,
  );
  fireEvent.keyDown(screen.getByRole('radiogroup'), { code });
  unmount();
  return (onChange.mock.calls as [string][])[0]?.[0];
}

describe('digits in a group of choices', () => {
  it('choose by place', () => {
    expect(press(['Never', 'Sometimes', 'Often'], 'Digit2')).toBe('Sometimes');
    expect(press(['Never', 'Sometimes'], 'Numpad3')).toBeUndefined();
    expect(press(['Never', 'Sometimes'], 'KeyA')).toBeUndefined();
  });

  it('choose the rating that they name', () => {
    expect(press(['0 — none', '1 — slight', '2 — clear'], 'Digit0')).toBe('0 — none');
    expect(press(['0 — none', '1 — slight', '2 — clear'], 'Digit2')).toBe('2 — clear');
  });

  it('do nothing unless asked for', () => {
    expect(press(['Never', 'Sometimes'], 'Digit2', false)).toBeUndefined();
  });
});

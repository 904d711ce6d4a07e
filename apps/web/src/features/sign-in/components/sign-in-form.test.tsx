import { ProblemError } from '@gza/client';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { setLanguage } from '../../../platform/i18n/i18n.js';
import { UiProvider } from '../../../ui/theme/ui-provider.js';
import { SignInForm } from './sign-in-form.js';

const attempts: string[] = [];
let answer: () => Promise<void>;
jest.mock('../../../platform/sign-in.js', () => ({
  signIn: async ({ password }: { password: string }) => {
    attempts.push(password);
    return answer();
  },
}));
const tooMany = (retryAfter?: number) =>
  new ProblemError(
    {
      type: '/problems/too-many-requests',
      title: 'Too many requests',
      status: 429,
      detail: 'Try again in 15 seconds.',
      traceId: '0'.repeat(32),
    },
    retryAfter,
  );

beforeEach(() => {
  setLanguage('en');
  attempts.length = 0;
});
afterEach(() => jest.useRealTimers());

async function signIn(password: string) {
  fireEvent.change(screen.getByLabelText('E-mail'), { target: { value: 'nino@gza.example' } });
  fireEvent.change(screen.getByLabelText('Password'), { target: { value: password } });
  await act(async () => {
    fireEvent.submit(screen.getByRole('form', { name: 'Sign in' }));
    await jest.advanceTimersByTimeAsync(1);
  });
}
const button = () => {
  const found = screen
    .getAllByRole<HTMLButtonElement>('button')
    .find(({ type }) => type === 'submit');
  return [found?.textContent, found?.disabled];
};

describe('the sign-in after too many attempts', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    render(
      <UiProvider>
        <SignInForm />
      </UiProvider>,
    );
  });

  it('counts the seconds down, and lets the person try again', async () => {
    answer = async () => Promise.reject(tooMany(15));
    await signIn('wrong once');
    expect(button()).toEqual(['Try again in 15 s', true]);
    await act(() => jest.advanceTimersByTimeAsync(14_000));
    expect(button()).toEqual(['Try again in 1 s', true]);
    await act(() => jest.advanceTimersByTimeAsync(1_250));
    expect(button()).toEqual(['Sign in', false]);
    answer = async () => undefined;
    await signIn('right');
    expect(attempts).toEqual(['wrong once', 'right']);
  });

  it('waits for nothing where the server names no time, and for no other problem', async () => {
    answer = async () => Promise.reject(tooMany());
    await signIn('wrong');
    expect(button()).toEqual(['Sign in', false]);
  });
});

import { ProblemError } from '@gza/client';
import { render, screen } from '@testing-library/react';
import { setLanguage } from '../../platform/i18n/i18n.js';
import { UiProvider } from '../theme/ui-provider.js';
import { QueryState } from './query-state.js';
import { ErrorState } from './states.js';

beforeEach(() => setLanguage('en'));

const problem = (status: number) =>
  new ProblemError({
    type: '/problems/consent-required',
    title: 'A signed consent is needed',
    status,
    detail: 'Record the consent first.',
    traceId: '0123456789abcdef0123456789abcdef',
  });
const show = (element: React.ReactElement) => render(<UiProvider>{element}</UiProvider>);

it('says that a save failed, and where the text is', () => {
  show(<ErrorState error={new TypeError('No line.')} saving="kept" />);
  screen.getByText('It could not be saved');
  screen.getByText('What you typed is kept on this device.');
  expect(screen.queryByText('This part could not be loaded')).toBeNull();
});

it('does not promise to keep what no draft keeps', () => {
  show(<ErrorState error={new TypeError('No line.')} saving="lost" />);
  screen.getByText('It could not be saved');
  expect(screen.queryByText('What you typed is kept on this device.')).toBeNull();
});

it.each([
  [422, false],
  [409, false],
  [500, true],
  [503, true],
])('quotes the code of an answer %s: %s', (status, quoted) => {
  show(<ErrorState error={problem(status)} />);
  screen.getByText('A signed consent is needed');
  expect(screen.queryByText(/^Reference code/u) !== null).toBe(quoted);
});

it('offers to try again without a connection', () => {
  const refetch = jest.fn();
  show(
    <QueryState query={{ data: undefined, error: null, isPending: true, isPaused: true, refetch }}>
      {() => null}
    </QueryState>,
  );
  screen.getByRole('button', { name: 'Try again' }).click();
  expect(refetch).toHaveBeenCalledTimes(1);
});

describe('when the sign-in has ended', () => {
  const ended = new ProblemError({
    type: '/problems/unauthenticated',
    title: 'Authentication is required',
    status: 401,
    detail: '',
    traceId: '0123456789abcdef0123456789abcdef',
  });

  it('a save says what to do next, and is no error', () => {
    show(<ErrorState error={ended} saving="kept" />);
    screen.getByText('You were signed out, and this is not saved yet');
    screen.getByText('Sign in and save again: what you typed is still here.');
    expect(screen.queryByText('Authentication is required')).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('a part of the page is read again after the new sign-in', () => {
    const retry = jest.fn();
    show(<ErrorState error={ended} onRetry={retry} />);
    screen.getByText('You were signed out');
    screen.getByRole('button', { name: 'Try again' }).click();
    expect(retry).toHaveBeenCalledTimes(1);
  });

  it('a wrong password is another answer', () => {
    show(
      <ErrorState
        error={
          new ProblemError({
            type: '/problems/invalid-credentials',
            title: 'The password is wrong',
            status: 401,
            detail: '',
            traceId: '',
          })
        }
      />,
    );
    expect(screen.getByRole('alert').textContent).toContain('The password is wrong');
  });
});

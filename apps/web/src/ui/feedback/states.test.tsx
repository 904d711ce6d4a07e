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

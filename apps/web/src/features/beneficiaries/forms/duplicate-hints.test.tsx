import { ProblemError } from '@gza/client';
import type { Dto } from '@gza/contract';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { setLanguage } from '../../../platform/i18n/i18n.js';
import { UiProvider } from '../../../ui/theme/ui-provider.js';
import { emptyPerson } from './application-form.presenter.js';
import { DuplicateHints } from './duplicate-hints.js';

jest.mock('../../../platform/use-debounced.js', () => ({ useDebounced: <T,>(value: T) => value }));
const asked: Dto<'DuplicateBody'>[] = [];
let answer: (body: Dto<'DuplicateBody'>) => Promise<unknown>;
jest.mock('../../../platform/api.js', () => ({
  api: {
    findDuplicates: async ({ body }: { body: Dto<'DuplicateBody'> }) => {
      asked.push(body);
      return answer(body);
    },
    listBureaus: async () => ({ items: [], nextCursor: null }),
  },
}));

beforeEach(() => {
  setLanguage('en');
  asked.length = 0;
});

const answered = (code: string, status: number) =>
  new ProblemError({
    type: `/problems/${code}`,
    title: 'Not now',
    status,
    detail: 'You can search other bureaus again tomorrow.',
    traceId: '0'.repeat(32),
  });
const person = { ...emptyPerson, familyName: 'ბერიძე', givenName: 'გელა' };
const saved = jest.fn();

function show() {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return render(
    <UiProvider>
      <QueryClientProvider client={client}>
        <MemoryRouter>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              saved();
            }}
          >
            <DuplicateHints person={person} onChoose={() => undefined} />
          </form>
        </MemoryRouter>
      </QueryClientProvider>
    </UiProvider>,
  );
}

describe('similar records while an application is written', () => {
  it('appear without any question on an ordinary day', async () => {
    answer = async () => ({ items: [] });
    show();
    expect(await screen.findByText('No similar record was found.')).toBeTruthy();
    expect(screen.queryByLabelText('What the search is for')).toBeNull();
    expect(asked).toEqual([{ familyName: 'ბერიძე', givenName: 'გელა' }]);
  });

  it.each(['click', 'enter'])('appear after a reason, where one is asked for (%s)', async (by) => {
    answer = async ({ reason }) => {
      if (!reason) throw answered('search-reason-required', 422);
      return { items: [] };
    };
    show();
    const field = await screen.findByLabelText('What the search is for');
    const go = screen.getByRole<HTMLButtonElement>('button', { name: 'Continue the search' });
    expect([go.type, go.disabled]).toEqual(['button', true]);
    fireEvent.change(field, { target: { value: ' release of a group ' } });
    if (by === 'click') fireEvent.click(go);
    else expect(fireEvent.keyDown(field, { key: 'Enter' })).toBe(false);
    expect(await screen.findByText('No similar record was found.')).toBeTruthy();
    expect(asked.at(-1)).toEqual({
      familyName: 'ბერიძე',
      givenName: 'გელა',
      reason: 'release of a group',
    });
    expect(saved).not.toHaveBeenCalled();
  });

  it('end at the limit of the day with the words of the server, and without an alarm', async () => {
    answer = async () => Promise.reject(answered('search-limit-reached', 429));
    show();
    await waitFor(() =>
      expect(screen.getByText('You can search other bureaus again tomorrow.')).toBeTruthy(),
    );
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });
});

import type { Dto } from '@gza/contract';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { beneficiaryLabels } from '../../../domain/labels/beneficiaries.texts.js';
import { beginLine } from '../../../platform/format.js';
import { setLanguage } from '../../../platform/i18n/i18n.js';
import { translator } from '../../../platform/i18n/use-texts.js';
import { UiProvider } from '../../../ui/theme/ui-provider.js';
import { caseFileTexts } from '../file.texts.js';
import { RecordConsent } from './consent-forms.js';

interface Sent {
  readonly body: Dto<'RecordConsentBody'>;
  readonly idempotencyKey: string;
}
const sent: Sent[] = [];
let refused: string | undefined;

jest.mock('../../../platform/sign-in.js', () => ({
  useMe: () => ({ id: 'me', name: 'Nino', role: 'socialWorker' }),
  onSignOut: () => undefined,
  useSignIn: () => ({ status: 'signedIn' }),
}));
jest.mock('../../../platform/device/device-store.js', () => ({
  putItem: async () => undefined,
  updateItem: async () => undefined,
  getItem: async () => undefined,
  deleteItem: async () => undefined,
}));
jest.mock('../../../platform/api.js', () => ({
  api: new Proxy(
    {},
    {
      get: (_, operation: string) => async (input: Sent) => {
        if (operation === 'getBeneficiary') return { id: 'p', birthDate: '1990-01-01' };
        if (operation !== 'recordConsent') return { items: [], nextCursor: null };
        sent.push(input);
        if (input.body.purpose === refused) throw new Error('refused');
        return { id: 'c', ...input.body };
      },
    },
  ),
}));

const labels = translator(beneficiaryLabels, 'en');
const t = translator(caseFileTexts, 'en');
const box = (purpose: Dto<'RecordConsentBody'>['purpose']) =>
  screen.getByRole<HTMLInputElement>('checkbox', {
    name: new RegExp(`^${labels(`consent.${purpose}`)}`, 'u'),
  });
const done = jest.fn();

beforeAll(async () => {
  configure({ asyncUtilTimeout: 10_000 });
  // A form loads the validators by itself; here they are there before the first save.
  await import('../../../platform/forms/validate-dto.js');
}, 60_000);
beforeEach(() => {
  setLanguage('en');
  sent.length = 0;
  refused = undefined;
  done.mockClear();
  render(
    <UiProvider>
      <QueryClientProvider client={new QueryClient()}>
        <MemoryRouter>
          <RecordConsent beneficiaryId="p" onDone={done} />
        </MemoryRouter>
      </QueryClientProvider>
    </UiProvider>,
  );
  fireEvent.click(screen.getByRole('radio', { name: beginLine(t('giver.person')) }));
});

const save = () => fireEvent.submit(box('assessment').closest('form') as HTMLFormElement);

it('records a consent for each purpose of a sheet that is signed once, each under a key of its own', async () => {
  fireEvent.click(box('assessment'));
  fireEvent.click(box('research'));
  save();
  await waitFor(() => expect(done).toHaveBeenCalledTimes(1));
  expect(sent.map(({ body }) => [body.purpose, body.givenBy])).toEqual([
    ['assessment', 'person'],
    ['research', 'person'],
  ]);
  expect(new Set(sent.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(2);
});

it('keeps only what was refused, so that nothing is recorded twice', async () => {
  refused = 'research';
  fireEvent.click(box('assessment'));
  fireEvent.click(box('research'));
  save();
  await waitFor(() => expect(box('assessment').checked).toBe(false));
  expect([box('research').checked, done.mock.calls.length]).toEqual([true, 0]);
  refused = undefined;
  save();
  await waitFor(() => expect(done).toHaveBeenCalledTimes(1));
  expect(sent.map(({ body }) => body.purpose)).toEqual(['assessment', 'research', 'research']);
});

it('asks for a purpose', async () => {
  save();
  await waitFor(() =>
    expect(
      screen.getByRole('group', { name: t('consent.purpose') }).getAttribute('aria-invalid'),
    ).toBe('true'),
  );
  expect(sent).toEqual([]);
});

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { setLanguage } from '../../../platform/i18n/i18n.js';
import { bookMeeting } from '../../../platform/paths.js';
import { UiProvider } from '../../../ui/theme/ui-provider.js';
import { PersonAppointments } from './person-appointments.js';

jest.mock('../../../platform/sign-in.js', () => ({
  useMe: () => ({ id: 'me', name: 'Nino', role: 'socialWorker', bureauId: 'b' }),
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
      get: (_, operation: string) => async () => {
        if (operation === 'getBeneficiary')
          return { id: 'p', bureau: { id: 'b' }, currentCase: null };
        if (operation === 'getRecord') return { contact: { lastAt: null } };
        return { items: [], nextCursor: null };
      },
    },
  ),
}));

beforeAll(() => {
  configure({ asyncUtilTimeout: 10_000 });
  setLanguage('en');
});

const show = (state: object | null) =>
  render(
    <MemoryRouter initialEntries={[{ pathname: '/beneficiaries/p', state }]}>
      <QueryClientProvider client={new QueryClient()}>
        <UiProvider>
          <PersonAppointments beneficiaryId="p" />
        </UiProvider>
      </QueryClientProvider>
    </MemoryRouter>,
  );

it('opens the dialog of a meeting for those who came to book one, once', async () => {
  show(bookMeeting);
  await screen.findByRole('dialog');
  fireEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

it('waits for the button otherwise', async () => {
  show(null);
  await screen.findByRole('button', { name: /appointment|meeting/iu });
  expect(screen.queryByRole('dialog')).toBeNull();
});

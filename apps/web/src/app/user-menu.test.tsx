import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { usePersonName } from '../domain/use-person-name.js';
import { setLanguage, type Language } from '../platform/i18n/i18n.js';
import { setLatinNames } from '../platform/i18n/latin-names.js';
import { PartLanguage } from '../platform/i18n/use-texts.js';
import { useFormat } from '../platform/use-format.js';
import { UiProvider } from '../ui/theme/ui-provider.js';
import { UserMenu } from './user-menu.js';

jest.mock('../platform/sign-in.js', () => ({
  useMe: () => ({ id: 'me', name: 'ჭავჭავაძე ილია', role: 'head', bureauId: null }),
  signOut: () => Promise.resolve(),
}));
jest.mock('../features/register/routes.js', () => ({ unsentRegisters: () => Promise.resolve(0) }));
jest.mock('../features/appointments/routes.js', () => ({
  unsentOutcomes: () => Promise.resolve(0),
}));

function Name() {
  const nameOf = usePersonName();
  const f = useFormat();
  return (
    <p>
      {nameOf({ givenName: 'ნინო', familyName: 'ბერიძე' })}, {f.name('ოთახი 4')},{' '}
      {nameOf({ givenName: '', familyName: '' }, 'nobody')}
    </p>
  );
}

function show(language: Language) {
  setLanguage(language);
  render(
    <UiProvider>
      <QueryClientProvider client={new QueryClient()}>
        <MemoryRouter>
          <UserMenu />
          <Name />
          <PartLanguage value="ka">
            <Name />
          </PartLanguage>
        </MemoryRouter>
      </QueryClientProvider>
    </UiProvider>,
  );
}

const shown = () => [...document.querySelectorAll('p')].map(({ textContent }) => textContent);
const recorded = 'ბერიძე ნინო, ოთახი 4, nobody';
const open = () => fireEvent.click(screen.getByRole('button', { name: /ჭავჭავაძე|avch/u }));

afterEach(() => {
  act(() => setLatinNames(false));
  setLanguage('ka');
});

it('shows names in Latin letters by choice, at once and on the device, but not on papers', async () => {
  show('en');
  expect(shown()).toEqual([recorded, recorded]);
  open();
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Show names in Latin letters' }));
  expect(shown()).toEqual(['Beridze Nino, Otakhi 4, nobody', recorded]);
  expect(screen.getByRole('button', { name: "Ch'avch'avadze Ilia" })).toBeTruthy();
  expect(localStorage.getItem('gza.latinNames')).toBe('on');
  await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
  open();
  // Without a layout the library hides a menu that it opens again.
  const back = { name: 'Show names as recorded', hidden: true };
  fireEvent.click(await screen.findByRole('menuitem', back));
  expect(shown()).toEqual([recorded, recorded]);
  expect(localStorage.getItem('gza.latinNames')).toBe('off');
});

it('offers no Latin letters in Georgian, and shows none there when they are chosen', async () => {
  act(() => setLatinNames(true));
  show('ka');
  expect(shown()).toEqual([recorded, recorded]);
  open();
  const items = await screen.findAllByRole('menuitem');
  expect(items.slice(1).map(({ textContent }) => textContent)).toEqual([
    'ერთღილაკიანი ბრძანებების გამორთვა',
    'პაროლის შეცვლა',
    'სისტემიდან გასვლა',
  ]);
});

it('shows names as recorded until Latin letters are chosen, where the browser refuses storage, too', () => {
  const refused = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('refused');
  });
  show('en');
  expect(shown()[0]).toBe(recorded);
  act(() => setLatinNames(true));
  expect(shown()[0]).toBe('Beridze Nino, Otakhi 4, nobody');
  refused.mockRestore();
});

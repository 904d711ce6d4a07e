import type { UserRole } from '@gza/contract';
import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { setLanguage } from '../platform/i18n/i18n.js';
import { paths } from '../platform/paths.js';
import { UiProvider } from '../ui/theme/ui-provider.js';
import { MainNav } from './main-nav.js';

const me = { id: 'me', role: 'head' as UserRole };
jest.mock('../platform/sign-in.js', () => ({ useMe: () => me }));

function show(role: UserRole, path: string) {
  me.role = role;
  setLanguage('en');
  return render(
    <UiProvider>
      <MemoryRouter initialEntries={[path]}>
        <MainNav narrow={false} onNarrow={() => undefined} />
      </MemoryRouter>
    </UiProvider>,
  );
}

it.each([
  ['head', paths.programmes, 'Groups'],
  ['head', paths.application('7'), 'Intake'],
  ['head', paths.assessment('7'), 'Beneficiaries'],
  ['socialWorker', paths.register('7'), 'Calendar'],
  ['administrator', paths.imports, 'Administration'],
] as const)('a %s on %s sees %s marked in the menu, and nothing else', (role, path, label) => {
  show(role, path);
  const marked = screen
    .getAllByRole('link')
    .filter((link) => link.getAttribute('aria-current') === 'page');
  expect(marked.map((link) => link.textContent)).toEqual([label]);
});

it.each([
  ['partnerUser', true],
  ['analyst', false],
] as const)('a %s has a menu of one screen, which a phone leaves out: %s', (role, single) => {
  show(role, paths.reports);
  expect(screen.getByRole('navigation').hasAttribute('data-single')).toBe(single);
});

import {
  endpoints,
  hasPermission,
  mayOf,
  type OperationId,
  userRoles,
  type UserRole,
} from '@gza/contract';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import type { ComponentType } from 'react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { RecordCase } from '../features/beneficiaries/components/record-case.js';
import { RecordLayout } from '../features/beneficiaries/components/record-layout.js';
import { RecordOverview } from '../features/beneficiaries/components/record-overview.js';
import { recordTabsFor } from '../domain/record-tabs.rules.js';
import { setLanguage } from '../platform/i18n/i18n.js';
import { paths, type RecordTab } from '../platform/paths.js';
import { UiProvider } from '../ui/theme/ui-provider.js';
import { recordParts } from './record-parts.js';

/** Every role that may read a record, on every part that it is offered: nothing is called that is refused. */

const me = { id: 'me', name: 'ნინო ბერიძე', role: 'socialWorker' as UserRole, bureauId: 'b' };
jest.mock('../platform/sign-in.js', () => ({
  useMe: () => me,
  onSignOut: () => undefined,
  useSignIn: () => ({ state: 'signedIn', me }),
}));
jest.mock('../platform/device/device-store.js', () => ({
  putItem: async () => undefined,
  getItem: async () => undefined,
  deleteItem: async () => undefined,
  listItems: async () => [],
}));

const bureau = { id: 'b', name: { ka: 'ბიურო', en: 'Bureau' } };
const episode = {
  id: 'c',
  caseNumber: 'GZ-2026-000001',
  state: 'planning',
  suspendedFrom: null,
  category: 'formerPrisoner',
  openedAt: '2026-11-01T08:00:00.000Z',
  caseManager: null,
  version: 1,
  beneficiary: { id: 'p', givenName: 'ანა', familyName: 'კაპანაძე' },
  bureau,
  assignments: [],
};
const person = {
  id: 'p',
  givenName: 'ანა',
  familyName: 'კაპანაძე',
  sex: 'female',
  birthDate: null,
  personalNumber: null,
  externalReference: null,
  phone: null,
  riskLevel: null,
  labels: {},
  bureau,
  createdAt: '2026-11-01T08:00:00.000Z',
  currentCase: episode,
  version: 1,
};
const answers: Readonly<Record<string, unknown>> = {
  getBeneficiary: person,
  getRecord: {
    beneficiary: person,
    plan: null,
    attendance: [],
    nextSession: null,
    contact: { lastAt: null, nextAt: null },
    alerts: { open: 0, severity: null },
    assessedLevel: null,
    photo: null,
  },
  listCases: { items: [episode], nextCursor: null },
  getCase: episode,
};
const called = new Set<string>();
jest.mock('../platform/api.js', () => ({
  api: new Proxy(
    {},
    {
      get: (_, id: string) => async () => {
        called.add(id);
        return answers[id] ?? { items: [], nextCursor: null };
      },
    },
  ),
}));

beforeEach(() => {
  setLanguage('en');
  called.clear();
});

const readers = userRoles.filter((role) => hasPermission(role, 'beneficiary.read'));
const parts = readers.flatMap((role) =>
  [null, ...recordTabsFor(mayOf(role))].map((tab) => [role, tab] as const),
);

const { tabs, overview, caseNext: CaseNext } = recordParts;

/** The component of a part, as the router loads it. */
async function componentOf(tab: RecordTab | null): Promise<ComponentType> {
  if (tab === null) return () => <RecordOverview parts={overview} />;
  if (tab === 'case') return () => <RecordCase caseNext={CaseNext} />;
  const { lazy } = tabs.find(({ path }) => path === tab) ?? {};
  if (typeof lazy !== 'function') throw new Error(`${tab} has no route`);
  return ((await lazy()) as { Component: ComponentType }).Component;
}

function show(path: string, route: string, Part: ComponentType, client: QueryClient) {
  return render(
    <UiProvider>
      <QueryClientProvider client={client}>
        <MemoryRouter initialEntries={[path]}>
          <Routes>
            <Route path={paths.beneficiary(':id')} element={<RecordLayout />}>
              <Route path={route} element={<Part />} />
            </Route>
          </Routes>
        </MemoryRouter>
      </QueryClientProvider>
    </UiProvider>,
  );
}
const newClient = () => new QueryClient({ defaultOptions: { queries: { retry: false } } });

it.each(parts)('a %s on %s calls only what the role may call', async (role, tab) => {
  me.role = role;
  const client = newClient();
  const Part = await componentOf(tab);
  const address = tab ? paths.beneficiaryTab('p', tab) : paths.beneficiary('p');
  const { container, unmount } = show(address, tab ?? '', Part, client);
  await screen.findByRole('heading', { level: 1, name: /კაპანაძე/u });
  await waitFor(() => {
    expect(container.querySelector('[aria-busy="true"]')).toBeNull();
    expect(client.isFetching()).toBe(0);
  });
  expect(called).toContain('getBeneficiary');
  const refused = [...called].filter((id) => {
    const { access } = endpoints[id as OperationId] as { access: { permission?: never } };
    return access.permission !== undefined && !hasPermission(role, access.permission);
  });
  expect(refused).toEqual([]);
  unmount();
});

it.each(readers.filter((role) => hasPermission(role, 'case.read')))(
  'a %s reads about contacts only where the role may know all of them',
  async (role) => {
    me.role = role;
    const { unmount } = show(paths.beneficiary('p'), '', () => null, newClient());
    await screen.findByText('Plan', { selector: 'dt' });
    const told = hasPermission(role, 'note.read') ? 1 : 0;
    expect(screen.queryAllByText('Last contact')).toHaveLength(told);
    expect(screen.queryAllByText('Next session')).toHaveLength(told);
    unmount();
  },
);

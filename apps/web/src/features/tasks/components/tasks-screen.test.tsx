import type { UserRole } from '@gza/contract';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { handTask, ruleLine } from '../../../domain/tasks.fixture.js';
import type { TaskLine } from '../../../domain/tasks.rules.js';
import { setLanguage } from '../../../platform/i18n/i18n.js';
import { UiProvider } from '../../../ui/theme/ui-provider.js';
import { TasksScreen } from './tasks-screen.js';

const me = {
  id: 'm1',
  name: 'მარიამ',
  role: 'socialWorker' as UserRole,
  bureauId: 'b1' as string | null,
};
jest.mock('../../../platform/sign-in.js', () => ({
  useMe: () => me,
  onSignOut: () => undefined,
  useSignIn: () => ({ state: 'signedIn', me }),
}));
jest.mock('../../../platform/device/device-store.js', () => ({
  putItem: async () => undefined,
  getItem: async () => undefined,
  deleteItem: async () => undefined,
}));
let lines: TaskLine[];
const asked = jest.fn<void, [object]>();
const team = [
  { id: 'm1', name: 'მარიამ', role: 'socialWorker', bureauId: 'b1' },
  { id: 'm2', name: 'ნინო', role: 'psychologist', bureauId: 'b1' },
  { id: 'm3', name: 'ლუკა', role: 'facilitator', bureauId: 'b1' },
];
jest.mock('../../../platform/api.js', () => ({
  api: new Proxy(
    {},
    {
      get: (_, operation: string) => async (input: { query: object }) => {
        if (operation === 'listStaff') return { items: team };
        if (operation === 'listBureaus')
          return {
            items: [{ id: 'b1', name: { ka: 'ბიურო', en: 'Bureau of Tbilisi' }, active: true }],
          };
        if (operation !== 'listTasks') return { items: [], nextCursor: null };
        asked(input.query);
        return { items: lines, nextCursor: null };
      },
    },
  ),
}));

beforeEach(() => {
  setLanguage('en');
  me.role = 'socialWorker';
  me.bureauId = 'b1';
  asked.mockReset();
  lines = [handTask(), ruleLine('silentCase')];
});

const show = (address = '/tasks') =>
  render(
    <MemoryRouter initialEntries={[address]}>
      <QueryClientProvider client={new QueryClient()}>
        <UiProvider>
          <TasksScreen />
        </UiProvider>
      </QueryClientProvider>
    </MemoryRouter>,
  );
const chosen = async (filter: string, option: string) => {
  fireEvent.click(screen.getByRole('button', { name: filter }));
  fireEvent.click(await screen.findByRole('button', { name: option }));
};

it('lists the own tasks of a social worker, who chooses a rule but nobody else', async () => {
  show('/tasks?of=bureau&staff=m2');
  await waitFor(() => expect(asked).toHaveBeenCalled());
  expect(screen.queryByRole('group', { name: 'Whose' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Member of staff' })).toBeNull();
  await chosen('Asked for by a rule', 'Contact after a silence');
  await waitFor(() => expect(asked).toHaveBeenCalledTimes(2));
  expect(asked.mock.calls).toEqual([
    [{ limit: 50 }],
    [{ rule: 'silentCase', assigneeId: 'm1', limit: 50 }],
  ]);
});

it('lets the management choose the bureau, and a colleague who can hold a task', async () => {
  me.role = 'supervisor';
  show();
  const scope = within(screen.getByRole('group', { name: 'Whose' }));
  fireEvent.click(scope.getByRole('button', { name: 'Of the bureau' }));
  await waitFor(() => expect(asked).toHaveBeenCalledTimes(2));
  await screen.findByRole('table');
  fireEvent.click(screen.getByRole('button', { name: 'Member of staff' }));
  const colleague = await screen.findByRole('button', { name: 'ნინო' });
  expect(screen.queryByRole('button', { name: 'ლუკა' })).toBeNull();
  fireEvent.click(colleague);
  await waitFor(() => expect(asked).toHaveBeenCalledTimes(3));
  expect(asked.mock.calls.map(([query]) => query)).toEqual([
    { limit: 50 },
    { bureauId: 'b1', limit: 50 },
    { bureauId: 'b1', assigneeId: 'm2', limit: 50 },
  ]);
});

it('asks the head for a choice before everything of everybody is listed', async () => {
  me.role = 'head';
  me.bureauId = null;
  show('/tasks?of=bureau');
  expect(screen.getByText('Choose a bureau, a member of staff or a rule')).toBeTruthy();
  expect(asked).not.toHaveBeenCalled();
  await chosen('Asked for by a rule', 'Contact after a silence');
  await waitFor(() => expect(asked).toHaveBeenCalledWith({ rule: 'silentCase', limit: 50 }));
});

it('lets the head choose a colleague of any bureau, who is forgotten with another bureau', async () => {
  me.role = 'head';
  me.bureauId = null;
  show('/tasks?of=bureau&staff=m2');
  expect(await screen.findByText('Member of staff: ნინო')).toBeTruthy();
  await screen.findByRole('table');
  await chosen('Bureau', 'Bureau of Tbilisi');
  await waitFor(() => expect(asked).toHaveBeenCalledTimes(2));
  expect(asked.mock.calls.map(([query]) => query)).toEqual([
    { assigneeId: 'm2', limit: 50 },
    { bureauId: 'b1', limit: 50 },
  ]);
});

it('says that there is nothing to be done', async () => {
  lines = [];
  show();
  expect(await screen.findByText('There is nothing to be done')).toBeTruthy();
});

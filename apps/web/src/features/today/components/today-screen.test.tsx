import type { TodaySectionName } from '@gza/contract';
import type { TodayLine } from '@gza/contract/dtos';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import type { AllTodayRenderers } from '../../../domain/today/today-lines.js';
import { setLanguage } from '../../../platform/i18n/i18n.js';
import { UiProvider } from '../../../ui/theme/ui-provider.js';
import { TodayScreen } from './today-screen.js';

jest.mock('../../../platform/sign-in.js', () => ({
  useMe: () => ({ id: 'me', name: 'ნინო ბერიძე', role: 'supervisor', bureauId: 'b' }),
  onSignOut: () => undefined,
}));
jest.mock('../../../platform/device/device-store.js', () => ({
  putItem: async () => undefined,
  getItem: async () => undefined,
  deleteItem: async () => undefined,
  listItems: async () => [],
}));
const day: { sections: object[] } = { sections: [] };
jest.mock('../../../platform/api.js', () => ({
  api: {
    getToday: async () => day,
    acknowledgeSafetyAlert: async () => ({ id: 'alert.4' }),
  },
}));

const line = (kind: string, id: string, detail: object | null = null) => ({
  kind,
  id,
  person: { id: 'p', givenName: 'ანა', familyName: `კაპანაძე ${id}` },
  day: '2026-11-20',
  at: '2026-11-20T08:00:00.000Z',
  link: { to: 'person', id: 'p' },
  detail,
});
const section = (name: TodaySectionName, lines: object[]) => ({
  section: name,
  total: lines.length,
  more: false,
  lines,
});
const alert = (n: number, state: string) =>
  line('safetyAlert', `alert.${n}`, {
    assessmentId: 'a',
    title: { ka: 'ა', en: 'Assess safety at once' },
    severity: 'immediate',
    state,
    version: 1,
  });
const renderers = new Proxy(
  {},
  {
    get: () => (of: TodayLine) => ({
      mark: '20.11.2026',
      text: of.kind,
      ...(of.kind === 'taskDue' && { action: <button type="button">{`done ${of.id}`}</button> }),
    }),
  },
) as AllTodayRenderers;

async function open(sections: object[]): Promise<void> {
  setLanguage('en');
  day.sections = sections;
  render(
    <MemoryRouter>
      <QueryClientProvider client={new QueryClient()}>
        <UiProvider>
          <TodayScreen parts={{ drafts: null, Offline: () => null, renderers }} />
        </UiProvider>
      </QueryClientProvider>
    </MemoryRouter>,
  );
  await screen.findByRole('list', { name: 'What waits for you' });
}

const nine = Array.from({ length: 9 }, (_, n) => line('closureToDecide', `c${n}`));

it('shows three alerts at first, those that nobody handles on top, and all when asked', async () => {
  await open([
    section('alerts', [
      alert(1, 'acknowledged'),
      alert(2, 'raised'),
      alert(3, 'raised'),
      alert(4, 'raised'),
    ]),
    section('overdue', nine),
  ]);
  const list = screen.getByRole('list', { name: 'Safety alerts' });
  const names = () =>
    within(list)
      .getAllByRole('link')
      .map((link) => link.textContent);
  expect(names()).toEqual([2, 3, 4].map((n) => `კაპანაძე alert.${n} ანა`));
  fireEvent.click(screen.getByRole('button', { name: 'Show all (4)' }));
  expect(names()).toEqual([2, 3, 4, 1].map((n) => `კაპანაძე alert.${n} ანა`));
});

it('keeps an alert in sight that was just taken', async () => {
  await open([
    section('alerts', [
      alert(1, 'raised'),
      alert(2, 'raised'),
      alert(3, 'raised'),
      alert(4, 'raised'),
    ]),
    section('overdue', nine),
  ]);
  const list = screen.getByRole('list', { name: 'Safety alerts' });
  expect(within(list).getAllByRole('link')).toHaveLength(3);
  fireEvent.click(
    within(list).getAllByRole('button', { name: 'I am handling it' })[0] as HTMLElement,
  );
  expect(await within(list).findByText('კაპანაძე alert.4 ანა')).toBeTruthy();
});

const strip = () => screen.getByRole('list', { name: 'What waits for you' });
const count = (name: RegExp) => within(strip()).getByRole('button', { name });

it('counts each list beside the day, and opens one at a time, whole', async () => {
  await open([
    section('tasks', [line('taskDue', 't1')]),
    section('approvals', nine),
    section('overdue', [line('planReviewDue', 'r')]),
    section('applications', []),
  ]);
  expect(
    within(strip())
      .getAllByRole('button')
      .map((button) => button.textContent),
  ).toEqual(['Overdue1', 'To approve9']);
  expect(screen.queryByRole('region', { name: 'Overdue (1)' })).toBeNull();
  fireEvent.click(count(/^Overdue/u));
  screen.getByRole('region', { name: 'Overdue (1)' });
  fireEvent.click(count(/^To approve/u));
  expect(screen.queryByRole('region', { name: 'Overdue (1)' })).toBeNull();
  const list = screen.getByRole('region', { name: 'Waiting for approval (9)' });
  expect(within(list).getAllByRole('link')).toHaveLength(9);
  const opened = count(/^To approve/u);
  expect([opened.getAttribute('aria-expanded'), opened.getAttribute('aria-controls')]).toEqual([
    'true',
    list.id,
  ]);
  fireEvent.click(opened);
  expect(screen.queryByRole('region', { name: 'Waiting for approval (9)' })).toBeNull();
  expect(count(/^To approve/u).getAttribute('aria-expanded')).toBe('false');
});

it('opens the first list on a day with nothing to do, and closes it when asked', async () => {
  await open([section('sessions', []), section('overdue', nine)]);
  screen.getByRole('region', { name: 'Overdue (9)' });
  fireEvent.click(count(/^Overdue/u));
  expect(screen.queryByRole('region', { name: 'Overdue (9)' })).toBeNull();
});

it('shows the first lines of the day, and all when asked', async () => {
  await open([
    section(
      'tasks',
      Array.from({ length: 9 }, (_, n) => line('taskDue', `t${n}`)),
    ),
    section('overdue', nine),
  ]);
  const list = screen.getByRole('region', { name: 'To do (9)' });
  expect(within(list).getAllByRole('link')).toHaveLength(6);
  fireEvent.click(within(list).getByRole('button', { name: 'Show all (9)' }));
  expect(within(list).getAllByRole('link')).toHaveLength(9);
});

it('shows what can be done in place beside the link of a line, and leaves the others as they are', async () => {
  await open([
    section('sessions', [line('sessionAhead', 's1')]),
    section('tasks', [line('taskDue', 't1', { title: 'Call back', version: 3 })]),
    section('overdue', nine),
  ]);
  const list = screen.getByRole('region', { name: 'To do (1)' });
  const done = within(list).getByRole('button', { name: 'done t1' });
  expect(done.closest('a')).toBeNull();
  expect(within(list).getByRole('link').textContent).not.toContain('done');
  const others = screen.getByRole('region', { name: 'My sessions (1)' });
  expect(within(others).queryByRole('button', { name: /^done/u })).toBeNull();
});

it('says in one panel where nothing waits', async () => {
  await open([
    section('overdue', nine),
    section('sessions', []),
    section('toRecord', []),
    section('accounts', []),
  ]);
  const quiet = screen.getByRole('region', { name: 'Where nothing waits' });
  expect(quiet.textContent).toContain(
    'You have no sessions today or tomorrow. Every session that was held is recorded.',
  );
  expect(screen.queryByRole('region', { name: /^My sessions/u })).toBeNull();
});

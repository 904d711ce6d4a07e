import { ProblemError, type ProblemDetails } from '@gza/client';
import type { UserRole } from '@gza/contract';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { setLanguage } from '../../../platform/i18n/i18n.js';
import { UiProvider } from '../../../ui/theme/ui-provider.js';
import { handTask, ruleLine } from '../../../domain/tasks.fixture.js';
import { appointment, session } from '../calendar.fixture.js';
import { CalendarScreen } from './calendar-screen.js';

const me = { id: 'm1', name: 'მარიამ', role: 'socialWorker' as UserRole, bureauId: 'b1' };
jest.mock('../../../platform/sign-in.js', () => ({
  useMe: () => me,
  onSignOut: () => undefined,
  useSignIn: () => ({ state: 'signedIn', me }),
}));

type Operation = (input: { query: object }) => Promise<unknown>;
const answers = new Map<string, Operation>();
jest.mock('../../../platform/api.js', () => ({
  api: new Proxy(
    {},
    { get: (_, id: string) => answers.get(id) ?? (async () => ({ items: [], nextCursor: null })) },
  ),
}));
jest.mock('../../../platform/device/device-store.js', () => ({
  putItem: async () => undefined,
  getItem: async () => undefined,
  deleteItem: async () => undefined,
}));
// The form has tests of its own; the calendar decides when it is shown and with what.
jest.mock('../../../domain/book-appointment.js', () => ({
  BookAppointment: ({ asked }: { asked: object }) => <p>{`booking ${JSON.stringify(asked)}`}</p>,
}));

const period = { from: '2026-11-23', to: '2026-11-29' };
const sessions = { ...period, items: [session()], holidays: [] };
const appointments = { ...period, items: [appointment()] };
const asked = jest.fn<Promise<unknown>, [{ query: object }]>();

beforeEach(() => {
  setLanguage('en');
  me.role = 'socialWorker';
  asked.mockReset().mockResolvedValue(appointments);
  answers.clear();
  answers.set('getCalendar', async () => sessions);
  answers.set('getAppointmentCalendar', asked);
});

const show = (address = '/calendar?view=list&date=2026-11-24') =>
  render(
    <UiProvider>
      <QueryClientProvider
        client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}
      >
        <MemoryRouter initialEntries={[address]}>
          <CalendarScreen />
        </MemoryRouter>
      </QueryClientProvider>
    </UiProvider>,
  );
const meeting = (name: RegExp) => screen.findByRole('button', { name });
const noMeeting = (name: RegExp) => expect(screen.queryByRole('button', { name })).toBeNull();

it('shows sessions and appointments of the same period in one list, by time', async () => {
  show('/calendar?view=list&date=2026-11-24&of=team&staff=m1');
  await meeting(/კაპანაძე ლიზი/u);
  const names = screen.getAllByRole('button', { name: /კაპანაძე|გოგოლაძე/u });
  expect(names.map(({ textContent }) => textContent?.slice(0, 5))).toEqual(['13:00', '15:00']);
  expect(names[0]?.textContent).toContain('Home visit');
  expect(asked.mock.calls.map(([{ query }]) => query)).toEqual([
    { ...period, bureauId: 'b1', staffId: 'm1' },
  ]);
});

describe('with what the reader has to do', () => {
  const tasks = jest.fn<Promise<unknown>, [{ query: object }]>();
  beforeEach(() => {
    tasks.mockReset().mockResolvedValue({
      items: [handTask(), ruleLine('documentExpiring', { name: passport })],
      nextCursor: null,
    });
    answers.set('listTasks', tasks);
  });
  const passport = { ka: 'პასპორტი', en: 'Passport' };

  it('puts the own tasks at the head of their day, by one question', async () => {
    show();
    await meeting(/კაპანაძე ლიზი/u);
    const names = screen
      .getAllByRole('button', { name: /კაპანაძე|გოგოლაძე/u })
      .map(({ textContent }) => textContent);
    expect(names).toHaveLength(4);
    expect(names[0]).toContain('✓გოგოლაძე ზაზაგადავურეკო');
    expect(names[1]).toContain('Renewal of a document: Passport');
    expect(tasks.mock.calls.map(([{ query }]) => query)).toEqual([
      { ...period, assigneeId: 'm1', limit: 200 },
    ]);
  });

  it('opens a task with what can be done, and goes to where a rule is done', async () => {
    show();
    fireEvent.click(await meeting(/გადავურეკო/u));
    const own = within(await screen.findByRole('dialog'));
    expect(own.getByRole('button', { name: 'Done: გადავურეკო' })).toBeTruthy();
    expect(own.getByRole('link', { name: 'Open the record' }).getAttribute('href')).toBe(
      '/beneficiaries/z1',
    );
    fireEvent.click(own.getByRole('button', { name: 'Close' }));
    fireEvent.click(await meeting(/Renewal/u));
    const ruled = within(await screen.findByRole('dialog'));
    expect(ruled.queryByRole('button', { name: /^Done/u })).toBeNull();
    const place = ruled.getByRole('link', { name: 'Open where it is done' });
    expect(place.getAttribute('href')).toBe('/beneficiaries/z1/file');
  });

  it('waits for them, so that nothing moves when they come', async () => {
    let arrive: (answer: unknown) => void = () => undefined;
    tasks.mockReturnValue(new Promise((resolve) => (arrive = resolve)));
    show();
    await waitFor(() => expect(tasks).toHaveBeenCalled());
    await act(async () => void (await asked.mock.results[0]?.value));
    noMeeting(/კაპანაძე ლიზი/u);
    arrive({ items: [], nextCursor: null });
    expect(await meeting(/კაპანაძე ლიზი/u)).toBeTruthy();
  });

  it.each([
    ['the meetings of the team', 'socialWorker', '&of=team&staff=m1'],
    ['a role without tasks', 'facilitator', ''],
  ] as const)('asks for none of them for %s', async (_, role, more) => {
    me.role = role;
    show(`/calendar?view=list&date=2026-11-24${more}`);
    await meeting(/გოგოლაძე ზაზა/u);
    expect(tasks).not.toHaveBeenCalled();
  });
});

it('shows nothing until both are there', async () => {
  let arrive: (answer: unknown) => void = () => undefined;
  asked.mockReturnValue(new Promise((resolve) => (arrive = resolve)));
  const read = jest.fn(async () => sessions);
  answers.set('getCalendar', read);
  show();
  await waitFor(() => expect(read).toHaveBeenCalled());
  await act(async () => void (await read.mock.results[0]?.value));
  noMeeting(/გოგოლაძე ზაზა/u);
  arrive(appointments);
  await meeting(/გოგოლაძე ზაზა/u);
  await meeting(/კაპანაძე ლიზი/u);
});

it('shows the error of either, and reads both again', async () => {
  asked.mockRejectedValueOnce(
    new ProblemError({ type: '/problems/internal', status: 500 } as ProblemDetails),
  );
  show();
  const again = await screen.findByRole('button', { name: 'Try again' });
  noMeeting(/გოგოლაძე ზაზა/u);
  fireEvent.click(again);
  await meeting(/კაპანაძე ლიზი/u);
  expect(await meeting(/გოგოლაძე ზაზა/u)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
});

it('asks for no appointments where the role may not read them, and books only what it may', async () => {
  me.role = 'facilitator';
  show();
  await meeting(/გოგოლაძე ზაზა/u);
  expect(asked).not.toHaveBeenCalled();
  noMeeting(/კაპანაძე ლიზი/u);
  noMeeting(/New meeting/u);
});

it('offers rooms of the bureau as a filter, and no home', async () => {
  const interview = appointment({ id: 'a2', kind: 'firstInterview', place: 'ოთახი 7' });
  asked.mockResolvedValue({ ...period, items: [appointment(), interview] });
  show('/calendar?view=list&date=2026-11-24&of=rooms');
  await meeting(/ოთახი 7/u);
  noMeeting(/ჭავჭავაძის/u);
  fireEvent.click(screen.getByRole('button', { name: 'Room' }));
  const rooms = await screen.findAllByRole('button', { name: /^(ოთახი|ჭავჭავაძის) \d$/u });
  expect(rooms.map(({ textContent }) => textContent)).toEqual(['ოთახი 4', 'ოთახი 7']);
});

it('opens the details of an appointment, with the way to its page', async () => {
  show();
  fireEvent.click(await meeting(/კაპანაძე ლიზი/u));
  const dialog = within(await screen.findByRole('dialog'));
  for (const text of ['Home visit', 'მარიამ', 'ჭავჭავაძის 4', 'ოჯახის გაცნობა'])
    expect(dialog.getByText(text)).toBeTruthy();
  expect(dialog.getByText(/24\.11\.2026.*13:00 · 45 minutes/u)).toBeTruthy();
  const link = dialog.getByRole('link', { name: 'Open the appointment' });
  expect(link.getAttribute('href')).toBe('/appointments/a1');
  expect(dialog.queryByRole('button', { name: 'Move' })).toBeNull();
});

it('asks what is booked: a session of a programme, or an appointment at the chosen time', async () => {
  show('/calendar?view=list&date=2099-11-24');
  fireEvent.click(await screen.findByRole('button', { name: /New meeting/u }));
  const dialog = within(await screen.findByRole('dialog'));
  const choice = within(dialog.getByRole('group', { name: 'What is booked' }));
  expect(choice.getByRole('button', { pressed: true }).textContent).toBe('Session of a programme');
  expect(dialog.getByRole('form')).toBeTruthy();
  fireEvent.click(choice.getByRole('button', { name: 'Appointment without a programme' }));
  expect(dialog.getByText(/booking .*"start":"2099-11-24 10:00/u)).toBeTruthy();
  expect(dialog.queryByRole('form')).toBeNull();
});

import { ProblemError } from '@gza/client';
import type { Dto } from '@gza/contract';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { setLanguage } from '../../../platform/i18n/i18n.js';
import { paths } from '../../../platform/paths.js';
import { UiProvider } from '../../../ui/theme/ui-provider.js';
import { AppointmentScreen } from './appointment-screen.js';

const planned: Dto<'Appointment'> = {
  id: 'a',
  kind: 'homeVisit',
  state: 'planned',
  beneficiary: { id: 'p', givenName: 'ანა', familyName: 'კაპანაძე' },
  bureauId: 'b',
  caseId: null,
  startsAt: '2026-11-23T07:00:00.000Z',
  minutes: 45,
  place: 'ოთახი 3',
  purpose: 'ოჯახის გაცნობა',
  staff: { id: 'me', name: 'ნინო ბერიძე' },
  staffToReplace: false,
  noteId: null,
  successorId: null,
  reason: null,
  clashReason: null,
  createdAt: '2026-11-01T07:00:00.000Z',
  version: 3,
};

interface Sent {
  readonly version: number;
  readonly body: Dto<'RecordAppointmentBody'>;
}
const sent: Sent[] = [];
let stored: Dto<'Appointment'>;
let record: (input: Sent) => Promise<unknown>;

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
      get: (_, operation: string) => async (input: Sent) => {
        if (operation === 'getAppointment') return stored;
        if (operation === 'getNote') return { id: 'n', text: 'ვიყავით სახლში' };
        if (operation !== 'recordAppointment') return { items: [], nextCursor: null };
        sent.push(input);
        return record(input);
      },
    },
  ),
}));

const refused = (problem: object) =>
  new ProblemError({
    type: '/problems/x',
    title: 'Refused',
    status: 409,
    detail: 'Refused.',
    traceId: 't',
    ...problem,
  });

beforeAll(async () => {
  configure({ asyncUtilTimeout: 10_000 });
  // A form loads the validators by itself; here they are there before the first save.
  await import('../../../platform/forms/validate-dto.js');
}, 60_000);
beforeEach(() => {
  setLanguage('en');
  sent.length = 0;
  stored = planned;
  record = async () => {
    stored = { ...planned, state: 'held', noteId: 'n', version: 4 };
    return stored;
  };
});

function show(changes: Partial<Dto<'Appointment'>> = {}) {
  stored = { ...planned, ...changes };
  return render(
    <UiProvider>
      <QueryClientProvider
        client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}
      >
        <MemoryRouter initialEntries={[paths.appointment('a')]}>
          <Routes>
            <Route path={paths.appointment(':id')} element={<AppointmentScreen />} />
          </Routes>
        </MemoryRouter>
      </QueryClientProvider>
    </UiProvider>,
  );
}
const note = () => screen.findByRole('textbox', { name: /^Note/u });
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save' }));
const type = (name: string, value: string) => {
  const field = screen.getByRole('textbox', { name: new RegExp(`^${name}`, 'u') });
  fireEvent.change(field, { target: { value } });
  fireEvent.blur(field);
};

it('asks whether the person was met, and what happened', async () => {
  show();
  await note();
  save();
  await waitFor(() => expect(screen.getAllByText('This field is required.')).toHaveLength(2));
  expect(sent).toEqual([]);
});

it('records the outcome and the next appointment in one request', async () => {
  show();
  fireEvent.change(await note(), { target: { value: 'ვიყავით სახლში' } });
  fireEvent.click(screen.getByRole('radio', { name: 'Met' }));
  type('Day', '07.12.2026');
  save();
  await screen.findByText('Held');
  expect(sent).toMatchObject([
    {
      version: 3,
      body: { met: true, text: 'ვიყავით სახლში', next: { startsAt: '2026-12-07T07:00:00.000Z' } },
    },
  ]);
  await screen.findByText('ვიყავით სახლში');
  expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
});

it('shows a clash of the next appointment at its day', async () => {
  record = async () => {
    throw refused({
      errors: [{ pointer: '/next/startsAt', code: 'clashPerson', detail: 'Already elsewhere.' }],
    });
  };
  show();
  fireEvent.change(await note(), { target: { value: 'ვიყავით სახლში' } });
  fireEvent.click(screen.getByRole('radio', { name: 'Not met' }));
  type('Day', '07.12.2026');
  save();
  await screen.findByText('Day: Already elsewhere.');
  expect(screen.getByRole('textbox', { name: /^Day/u }).getAttribute('aria-invalid')).toBe('true');
});

it('keeps what was typed in sight when a colleague has recorded it meanwhile', async () => {
  record = async () => {
    stored = { ...planned, state: 'missed', version: 4 };
    throw refused({ type: '/problems/transition-not-allowed', title: 'Already recorded' });
  };
  show();
  fireEvent.change(await note(), { target: { value: 'ვიყავით სახლში' } });
  fireEvent.click(screen.getByRole('radio', { name: 'Met' }));
  save();
  await screen.findByText('Missed');
  expect(((await note()) as HTMLTextAreaElement).value).toBe('ვიყავით სახლში');
  expect(screen.getByText('Already recorded')).toBeTruthy();
});

it('says from which day the outcome is recorded', async () => {
  show({ startsAt: '2099-12-07T07:00:00.000Z' });
  await screen.findByText('How it went is recorded from 07.12.2099 on.');
  expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Move' })).toBeTruthy();
});

it('leads to its successor, and offers no more steps', async () => {
  show({ state: 'rescheduled', reason: 'ავად არის', successorId: 'b' });
  await screen.findByText('ავად არის');
  const link = screen.getByRole('link', { name: 'Open the new appointment' });
  expect(link.getAttribute('href')).toBe(paths.appointment('b'));
  for (const name of ['Move', 'Change', 'Cancel the appointment', 'Save'])
    expect(screen.queryByRole('button', { name })).toBeNull();
});

it('asks for another colleague where the one who has it can no longer meet the person', async () => {
  show({ staffToReplace: true });
  await screen.findByText('Another colleague is needed');
  fireEvent.click(screen.getAllByRole('button', { name: 'Change' })[1] as HTMLElement);
  expect(await screen.findByRole('combobox', { name: 'Who meets the person' })).toBeTruthy();
});

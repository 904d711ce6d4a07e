import type { Dto, UserRole } from '@gza/contract';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { setLanguage } from '../platform/i18n/i18n.js';
import { UiProvider } from '../ui/theme/ui-provider.js';
import { BookAppointment, type AppointmentPerson } from './book-appointment.js';

const personId = '01a22b6c-009b-73e8-adcd-000000000002';
const me = {
  id: '01a22b6c-009b-73e8-adcd-000000000001',
  name: 'ნინო ბერიძე',
  role: 'socialWorker' as UserRole,
  bureauId: 'b',
};
jest.mock('../platform/sign-in.js', () => ({
  useMe: () => me,
  onSignOut: () => undefined,
  useSignIn: () => ({ status: 'signedIn' }),
}));
jest.mock('../platform/device/device-store.js', () => ({
  putItem: async () => undefined,
  updateItem: async () => undefined,
  getItem: async () => undefined,
  deleteItem: async () => undefined,
}));

const staff = ['socialWorker', 'psychologist', 'facilitator'].map((role, number) => ({
  id: number === 0 ? me.id : role,
  name: role,
  role,
  bureauId: 'b',
}));
const found = {
  id: personId,
  givenName: 'ანა',
  familyName: 'კაპანაძე',
  birthDate: null,
  personalNumber: null,
  bureau: { id: 'b' },
  currentCase: { state: 'active', caseNumber: 'GZ-2026-000001' },
  contact: { lastAt: '2026-11-01T08:00:00.000Z', nextAt: null },
};
const absences: object[] = [];
const sent: Dto<'CreateAppointmentBody'>[] = [];
const asked: Dto<'FindAppointmentClashesBody'>[] = [];
jest.mock('../platform/api.js', () => ({
  api: new Proxy(
    {},
    {
      get: (_, operation: string) => async (input: { body: never }) => {
        if (operation === 'listStaff') return { items: staff };
        if (operation === 'listStaffAbsences') return { items: absences, nextCursor: null };
        if (operation === 'searchBeneficiaries') return { items: [found], nextCursor: null };
        if (operation === 'findAppointmentClashes') asked.push(input.body);
        if (operation !== 'createAppointment') return { items: [], nextCursor: null };
        sent.push(input.body);
        return { ...(input.body as object), id: 'a' };
      },
    },
  ),
}));

const newcomer: AppointmentPerson = {
  id: personId,
  bureauId: 'b',
  hasOpenCase: false,
  lastContactAt: null,
};
const done = jest.fn();

beforeAll(async () => {
  configure({ asyncUtilTimeout: 10_000 });
  // A form loads the validators by itself; here they are there before the first save.
  await import('../platform/forms/validate-dto.js');
}, 60_000);
beforeEach(() => {
  setLanguage('en');
  Object.assign(me, { role: 'socialWorker', bureauId: 'b' });
  sent.length = 0;
  absences.length = 0;
  asked.length = 0;
  done.mockClear();
});

function show(person?: AppointmentPerson) {
  return render(
    <UiProvider>
      <QueryClientProvider client={new QueryClient()}>
        <MemoryRouter>
          <BookAppointment
            asked={{ start: '2026-12-01T10:00', place: 'ოთახი 3' }}
            {...(person && { person })}
            onDone={done}
          />
        </MemoryRouter>
      </QueryClientProvider>
    </UiProvider>,
  );
}
const book = () => fireEvent.click(screen.getByRole('button', { name: 'Make the appointment' }));

it('makes a first interview with the user, at the time and place that were chosen', async () => {
  show(newcomer);
  book();
  await waitFor(() => expect(done).toHaveBeenCalledTimes(1));
  const chosen = {
    beneficiaryId: personId,
    startsAt: '2026-12-01T06:00:00.000Z',
    minutes: 60,
    staffId: me.id,
    place: 'ოთახი 3',
  };
  expect(sent).toEqual([{ ...chosen, kind: 'firstInterview' }]);
  await waitFor(() => expect(asked).toContainEqual(chosen));
});

it('searches for the person first, and begins with a meeting at the office for one who was met', async () => {
  show();
  fireEvent.change(screen.getByRole('textbox', { name: /^With whom/u }), {
    target: { value: 'კაპ' },
  });
  fireEvent.click(await screen.findByRole('button', { name: /კაპანაძე/u }));
  await screen.findByText(/^Beneficiary: /u);
  book();
  await waitFor(() => expect(sent).toMatchObject([{ beneficiaryId: personId, kind: 'office' }]));
});

it('names nobody for those who meet nobody', async () => {
  me.role = 'supervisor';
  show(newcomer);
  book();
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).not.toHaveProperty('staffId');
});

it('says that the colleague is absent on the day, and books all the same', async () => {
  const days = { fromOn: '2026-11-30', untilOn: '2026-12-04' };
  absences.push({ colleague: me, deputy: { id: 'd', name: 'მარიამ' }, ...days });
  show(newcomer);
  await screen.findByText('ნინო ბერიძე is absent on this day (30.11.2026 – 04.12.2026)');
  await screen.findByText('მარიამ stands in.');
  book();
  await waitFor(() => expect(sent).toHaveLength(1));
});

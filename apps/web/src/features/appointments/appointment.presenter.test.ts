import { mayOf, type Dto } from '@gza/contract';
import {
  appointmentSteps,
  changeBody,
  changePlan,
  changeValues,
  isBegun,
  keptValues,
  leftToTake,
  movePlan,
  nextPlan,
  ofPerson,
  outcomeBody,
  outcomeValues,
  worthKeeping,
} from './appointment.presenter.js';

const appointment: Dto<'Appointment'> = {
  id: 'a',
  kind: 'homeVisit',
  state: 'planned',
  beneficiary: { id: 'p', givenName: 'ანა', familyName: 'კაპანაძე' },
  bureauId: 'b',
  caseId: null,
  startsAt: '2026-11-23T07:00:00.000Z',
  minutes: 45,
  place: 'ოთახი 3',
  purpose: null,
  staff: { id: 's', name: 'ნინო ბერიძე' },
  staffToReplace: false,
  noteId: null,
  successorId: null,
  reason: null,
  clashReason: null,
  createdAt: '2026-11-01T07:00:00.000Z',
  version: 1,
};
const values = outcomeValues(appointment);

it('shows planned ones by their time, and the last five of the others', () => {
  const at = (state: Dto<'Appointment'>['state'], day: number) => ({
    ...appointment,
    id: `${state}${day}`,
    state,
    startsAt: `2026-11-${day}T07:00:00.000Z`,
  });
  const { planned, past } = ofPerson([
    at('planned', 28),
    at('planned', 21),
    ...[11, 16, 12, 15, 13, 14].map((day) => at('held', day)),
    at('cancelled', 25),
  ]);
  expect(planned.map(({ id }) => id)).toEqual(['planned21', 'planned28']);
  expect(past.map(({ id }) => id)).toEqual(['cancelled25', 'held16', 'held15', 'held14', 'held13']);
});

it.each([
  ['planned', 'socialWorker', ['reschedule', 'change', 'cancel']],
  ['planned', 'probationOfficer', []],
  ['held', 'socialWorker', []],
  ['rescheduled', 'supervisor', []],
] as const)('offers of a %s one to a %s %j', (state, role, steps) => {
  expect(appointmentSteps({ state }, mayOf(role))).toEqual(steps);
});

it.each([
  ['2026-11-22T19:59:00.000Z', false],
  ['2026-11-22T20:00:00.000Z', true],
  ['2026-11-24T20:00:00.000Z', true],
])('its outcome is open at %s: %s', (now, open) => {
  expect(isBegun(appointment, new Date(now))).toBe(open);
});

it('sends the outcome, and no next appointment without a day', () => {
  expect(outcomeBody(values)).toEqual({ text: '' });
  expect(outcomeBody({ ...values, met: 'no', text: ' არ იყო სახლში ' })).toEqual({
    met: false,
    text: 'არ იყო სახლში',
  });
  expect(
    outcomeBody({
      met: 'yes',
      text: 'გავიცანით ოჯახი',
      next: {
        ...values.next,
        startsAt: '2026-11-30',
        onHoliday: true,
        onClash: true,
        clashReason: 'ორივე იცის',
      },
    }),
  ).toEqual({
    met: true,
    text: 'გავიცანით ოჯახი',
    next: {
      startsAt: '2026-11-30T07:00:00.000Z',
      onHoliday: true,
      onClash: 'agreed',
      clashReason: 'ორივე იცის',
    },
  });
  expect(
    outcomeBody({ ...values, next: { ...values.next, startsAt: '31.02', time: 'x' } }).next,
  ).toEqual({ startsAt: '31.02 x' });
});

it('keeps what somebody has entered', () => {
  expect(worthKeeping(values)).toBe(false);
  expect(worthKeeping({ ...values, next: { ...values.next, time: '15:00' } })).toBe(false);
  expect(worthKeeping({ ...values, text: ' ა' })).toBe(true);
  expect(worthKeeping({ ...values, met: 'no' })).toBe(true);
  expect(worthKeeping({ ...values, next: { ...values.next, startsAt: '2026' } })).toBe(true);
});

it('asks for the clashes of the next appointment, as long, where and with whom this one was', () => {
  const next = { ...values, next: { ...values.next, startsAt: '2026-11-30' } };
  const plan = {
    beneficiaryId: 'p',
    startsAt: '2026-11-30T07:00:00.000Z',
    minutes: 45,
    staffId: 's',
  };
  expect(nextPlan(appointment, next)).toEqual({ ...plan, place: 'ოთახი 3' });
  expect(nextPlan({ ...appointment, place: null }, next)).toEqual(plan);
  expect(nextPlan(appointment, values)).toBeNull();
});

it('asks for the clashes of another time', () => {
  const move = { startsAt: '2026-11-30', time: '15:00', place: ' ' };
  expect(movePlan('a', move)).toEqual({
    appointmentId: 'a',
    startsAt: '2026-11-30T11:00:00.000Z',
  });
  expect(movePlan('a', { ...move, place: 'ოთახი 4' })).toHaveProperty('place', 'ოთახი 4');
  expect(movePlan('a', { ...move, time: '' })).toBeNull();
});

it('takes away the place and the purpose that were emptied', () => {
  expect(changeBody({ ...changeValues(appointment), place: ' ', purpose: ' ოჯახი ' })).toEqual({
    kind: 'homeVisit',
    staffId: 's',
    minutes: 45,
    place: null,
    purpose: 'ოჯახი',
  });
});

it('asks for the clashes of a change only where it could cause one', () => {
  const before = changeValues(appointment);
  expect(changePlan(appointment, { ...before, purpose: 'ოჯახი', kind: 'phone' })).toBeNull();
  expect(changePlan(appointment, { ...before, staffId: 'other' })).toEqual({
    appointmentId: 'a',
    startsAt: appointment.startsAt,
    staffId: 'other',
    minutes: 45,
    place: 'ოთახი 3',
  });
  expect(changePlan(appointment, { ...before, minutes: 'x', place: '' })).toEqual({
    appointmentId: 'a',
    startsAt: appointment.startsAt,
    staffId: 's',
  });
});

it('shows an outcome that is kept on this device in the fields in which it was typed', () => {
  const typed = {
    met: 'no' as const,
    text: 'კარი არავინ გააღო',
    next: {
      startsAt: '2026-12-07',
      time: '11:30',
      onHoliday: true,
      onClash: true,
      clashReason: 'ორივე ერთად',
    },
  };
  expect(keptValues(appointment, outcomeBody(typed))).toEqual(typed);
  const without = { ...typed, next: values.next };
  expect(keptValues(appointment, outcomeBody(without))).toEqual(without);
});

it('takes along the appointments of the day that are not here yet', () => {
  const visit = (id: string, startsAt: string) => ({ id, startsAt });
  expect(
    leftToTake(
      [
        visit('a', '2026-11-23T07:00:00Z'),
        visit('b', '2026-11-23T19:59:00Z'),
        // Midnight of Tbilisi: the next day.
        visit('c', '2026-11-23T20:00:00Z'),
      ],
      [{ id: 'a' }],
      '2026-11-23',
    ),
  ).toEqual([visit('b', '2026-11-23T19:59:00Z')]);
});

import {
  bookingBody,
  bookingPlan,
  bookingValues,
  isToRecord,
  kindToBegin,
  minutesOf,
} from './appointments.rules.js';

const values = bookingValues({
  kind: 'homeVisit',
  start: '2026-12-01 10:00:00',
  staffId: 's',
  place: '',
});

it('begins at the time that was chosen, an hour long', () => {
  expect(values).toEqual({
    kind: 'homeVisit',
    startsAt: '2026-12-01',
    time: '10:00',
    minutes: '60',
    staffId: 's',
    place: '',
    purpose: '',
    onHoliday: false,
    onClash: false,
    clashReason: '',
  });
});

it.each([
  [false, null, 'firstInterview'],
  [false, '2026-11-01T08:00:00.000Z', 'firstInterview'],
  [true, null, 'firstInterview'],
  [true, '2026-11-01T08:00:00.000Z', 'office'],
] as const)('with an open case: %s, met at %s, it is %s', (open, lastAt, kind) => {
  expect(kindToBegin(open, lastAt)).toBe(kind);
});

it('sends what was given, at Tbilisi time', () => {
  expect(bookingBody('p', values)).toEqual({
    beneficiaryId: 'p',
    kind: 'homeVisit',
    startsAt: '2026-12-01T06:00:00.000Z',
    minutes: 60,
    staffId: 's',
  });
  expect(
    bookingBody('p', {
      ...values,
      minutes: ' ',
      staffId: '',
      place: ' ოთახი 3 ',
      purpose: ' გაცნობა ',
      onHoliday: true,
      onClash: true,
      clashReason: 'ორივე იცის',
    }),
  ).toEqual({
    beneficiaryId: 'p',
    kind: 'homeVisit',
    startsAt: '2026-12-01T06:00:00.000Z',
    place: 'ოთახი 3',
    purpose: 'გაცნობა',
    onHoliday: true,
    onClash: 'agreed',
    clashReason: 'ორივე იცის',
  });
});

it('sends a day that is none as typed, for the rules of the body', () => {
  expect(bookingBody('p', { ...values, startsAt: '31.02', time: '' }).startsAt).toBe('31.02 ');
});

it('asks for the clashes of a whole plan only', () => {
  expect(bookingPlan('p', { ...values, place: ' ოთახი 3 ' })).toEqual({
    beneficiaryId: 'p',
    startsAt: '2026-12-01T06:00:00.000Z',
    staffId: 's',
    minutes: 60,
    place: 'ოთახი 3',
  });
  expect(bookingPlan('p', { ...values, minutes: '5' })).not.toHaveProperty('minutes');
  expect(bookingPlan('p', { ...values, time: '' })).toBeNull();
  expect(bookingPlan('p', { ...values, staffId: '' })).toBeNull();
});

it.each([
  ['15', 15],
  ['480', 480],
  ['14', undefined],
  ['481', undefined],
  ['20.5', undefined],
  ['x', undefined],
  ['', undefined],
])('takes %j minutes as %s', (text, minutes) => {
  expect(minutesOf(text)).toBe(minutes);
});

it.each([
  ['planned', '2026-12-01T06:00:00.000Z', true],
  ['planned', '2026-12-01T06:00:01.000Z', false],
  ['held', '2026-12-01T06:00:00.000Z', false],
] as const)('%s at %s waits for its outcome: %s', (state, startsAt, waits) => {
  const now = new Date('2026-12-01T07:00:00.000Z');
  expect(isToRecord({ state, startsAt, minutes: 60 }, now)).toBe(waits);
});

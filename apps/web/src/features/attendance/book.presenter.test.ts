import { bookBody, bookPlan, holders } from './book.presenter.js';

const values = {
  startsAt: '2026-12-01',
  time: '15:30',
  minutes: '',
  staffId: 'mariam',
  place: ' ',
  onHoliday: false,
  beyondCourse: false,
  onClash: false,
  clashReason: '',
};

it('books the instant of Tbilisi, and leaves out what was not said', () => {
  expect(bookBody('e', values)).toEqual({
    enrolmentId: 'e',
    startsAt: '2026-12-01T11:30:00.000Z',
    staffId: 'mariam',
  });
  expect(
    bookBody('e', { ...values, minutes: '50', place: 'ოთახი 3', onHoliday: true }),
  ).toMatchObject({
    minutes: 50,
    place: 'ოთახი 3',
    onHoliday: true,
  });
});

it('lets the rules refuse what is no day or time', () => {
  expect(bookBody('e', { ...values, time: 'ხვალ' }).startsAt).toBe('2026-12-01 ხვალ');
});

it('names those whose work it is to hold sessions', () => {
  const staff = [
    { name: 'ნინო', role: 'socialWorker' as const },
    { name: 'დავით', role: 'probationOfficer' as const },
    { name: 'მარიამ', role: 'psychologist' as const },
  ];
  expect(holders(staff).map(({ name }) => name)).toEqual(['მარიამ', 'ნინო']);
});

it('lists those who hold sessions by name, of every role whose work it is', () => {
  const roles = ['facilitator', 'psychologist', 'socialWorker', 'supervisor', 'head'] as const;
  expect(holders(roles.map((role) => ({ role, name: role }))).map(({ role }) => role)).toEqual([
    'facilitator',
    'psychologist',
    'socialWorker',
  ]);
});

it('asks for the clashes of what is typed so far', () => {
  expect(bookPlan('e', { ...values, minutes: '50', place: 'ოთახი 3' })).toEqual({
    enrolmentId: 'e',
    startsAt: '2026-12-01T11:30:00.000Z',
    minutes: 50,
    staffId: 'mariam',
    place: 'ოთახი 3',
  });
  expect(bookPlan('e', { ...values, minutes: '5' })).not.toHaveProperty('minutes');
  expect(bookPlan('e', { ...values, time: '' })).toBeNull();
  const agreed = { ...values, beyondCourse: true, onClash: true, clashReason: 'ორივე მოდის' };
  expect(bookBody('e', agreed)).toMatchObject({
    beyondCourse: true,
    onClash: 'agreed',
    clashReason: 'ორივე მოდის',
  });
});

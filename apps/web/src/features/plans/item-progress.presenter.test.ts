import { serviceProgress, unitsProgress } from './item-progress.presenter.js';

const enrolment = {
  kind: 'enrolment' as const,
  id: 'e',
  state: 'started',
  attended: 6,
  expected: 8,
  sessions: 12,
  units: null,
  lastOn: '2026-11-20',
  nextOn: '2026-12-04',
};

it('tells the sessions of an enrolment, its course, the last and the next day', () => {
  expect(serviceProgress(enrolment)).toEqual([
    { key: 'sessions', attended: 6, expected: 8 },
    { key: 'course', sessions: 12 },
    { key: 'last', on: '2026-11-20' },
    { key: 'next', on: '2026-12-04' },
  ]);
});

it('tells the course alone before anything is scheduled', () => {
  const before = { ...enrolment, attended: 0, expected: 0, lastOn: null, nextOn: null };
  expect(serviceProgress(before)).toEqual([{ key: 'course', sessions: 12 }]);
  expect(serviceProgress({ ...before, nextOn: '2026-12-04' })).toEqual([
    { key: 'sessions', attended: 0, expected: 0 },
    { key: 'course', sessions: 12 },
    { key: 'next', on: '2026-12-04' },
  ]);
});

it('tells the days of a referral once the partner has noted one', () => {
  const referral = {
    ...enrolment,
    kind: 'referral' as const,
    sessions: null,
    units: 3,
    nextOn: null,
  };
  expect(serviceProgress({ ...referral, attended: 2, expected: 3 })).toEqual([
    { key: 'days', attended: 2, expected: 3 },
    { key: 'last', on: '2026-11-20' },
  ]);
  expect(serviceProgress({ ...referral, attended: 0, expected: 0 })).toEqual([]);
});

it.each([
  [null, []],
  [{ delivered: 0, planned: null, lastOn: null }, []],
  [{ delivered: 0, planned: 10, lastOn: null }, [{ key: 'unitsOf', delivered: 0, planned: 10 }]],
  [
    { delivered: 3, planned: null, lastOn: '2026-11-20' },
    [
      { key: 'units', delivered: 3 },
      { key: 'last', on: '2026-11-20' },
    ],
  ],
] as const)('tells the units %j', (units, parts) => {
  expect(unitsProgress(units)).toEqual(parts);
});

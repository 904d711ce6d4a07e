import { planProgress, riskToneOf } from './record.presenter.js';

const item = (state: string) => ({
  id: state,
  kind: 'action',
  programmeId: null,
  serviceCode: null,
  text: 'სამუშაოს ძებნა',
  mandatory: false,
  state,
});

it('counts what is done of what was not cancelled', () => {
  const items = ['done', 'done', 'inProgress', 'notDone', 'cancelled'].map(item);
  expect(planProgress({ items })).toEqual({ done: 2, all: 4 });
  expect(planProgress({ items: ['done', 'done', 'planned'].map(item) })).toEqual({
    done: 2,
    all: 3,
  });
  expect(planProgress({ items: [] })).toEqual({ done: 0, all: 0 });
});

it.each([
  [null, null, 'neutral'],
  ['low', null, 'neutral'],
  [null, 'high', 'warning'],
  ['low', 'veryHigh', 'danger'],
  ['veryHigh', 'low', 'danger'],
  ['medium', 'low', 'info'],
] as const)('shows official risk %s and assessed %s as %s', (official, assessed, tone) => {
  expect(riskToneOf(official, assessed)).toBe(tone);
});

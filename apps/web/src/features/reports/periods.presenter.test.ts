import { periodOf, presets } from './periods.presenter.js';

it('ends an unfinished period today', () => {
  expect(periodOf('thisMonth', '2026-11-24')).toEqual({ from: '2026-11-01', to: '2026-11-24' });
  expect(periodOf('thisQuarter', '2026-11-24')).toEqual({ from: '2026-10-01', to: '2026-11-24' });
  expect(periodOf('thisYear', '2026-11-24')).toEqual({ from: '2026-01-01', to: '2026-11-24' });
});

it('knows the quarter before, over the turn of the year too', () => {
  expect(periodOf('lastQuarter', '2026-11-24')).toEqual({ from: '2026-07-01', to: '2026-09-30' });
  expect(periodOf('lastQuarter', '2027-02-01')).toEqual({ from: '2026-10-01', to: '2026-12-31' });
  expect(periodOf('lastYear', '2028-03-01')).toEqual({ from: '2027-01-01', to: '2027-12-31' });
});

it.each([
  ['2026-01-01', '2026-01-01', '2025-10-01', '2025-12-31'],
  ['2026-03-31', '2026-01-01', '2025-10-01', '2025-12-31'],
  ['2026-04-01', '2026-04-01', '2026-01-01', '2026-03-31'],
  ['2026-06-30', '2026-04-01', '2026-01-01', '2026-03-31'],
  ['2026-07-01', '2026-07-01', '2026-04-01', '2026-06-30'],
  ['2026-12-31', '2026-10-01', '2026-07-01', '2026-09-30'],
])('cuts the year into quarters: %s', (today, first, from, to) => {
  expect(periodOf('thisQuarter', today)).toEqual({ from: first, to: today });
  expect(periodOf('lastQuarter', today)).toEqual({ from, to });
});

it('offers the shortest first', () => {
  expect(presets).toEqual(['thisMonth', 'thisQuarter', 'lastQuarter', 'thisYear', 'lastYear']);
  expect(periodOf('thisMonth', '2026-02-03')).toEqual({ from: '2026-02-01', to: '2026-02-03' });
});

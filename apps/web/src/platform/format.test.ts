import {
  ageOn,
  daysBetween,
  formatDate,
  formatDateTime,
  formatLongDate,
  formatMonth,
  formatNumber,
  formatPercent,
  formatRelative,
  localise,
  tbilisiInstant,
  today,
} from './format.js';

describe('dates', () => {
  it('writes a date as Georgians do', () => {
    expect(formatDate('2026-12-24')).toBe('24.12.2026');
    expect(formatDate(null)).toBe('–');
  });

  it('shows instants in Tbilisi time, 24 hours', () => {
    expect(formatDateTime('2026-12-24T21:30:00Z')).toBe('25.12.2026, 01:30');
    expect(formatDate('2026-12-24T21:30:00Z')).toBe('25.12.2026');
    expect(today(new Date('2026-12-31T20:00:00Z'))).toBe('2027-01-01');
  });

  it('names months in both languages', () => {
    expect(formatLongDate('2026-11-24', 'ka')).toBe('24 ნოემბერი 2026');
    expect(formatLongDate('2026-11-24', 'en')).toBe('24 November 2026');
    expect(formatMonth('2026-02', 'ka')).toBe('თებერვალი 2026');
  });

  it('tells how long ago in grammatical Georgian', () => {
    const now = new Date('2026-11-24T12:00:00Z');
    expect(formatRelative('2026-11-21T12:00:00Z', 'ka', now)).toBe('3 დღის წინ');
    expect(formatRelative('2026-11-24T11:00:00Z', 'ka', now)).toBe('1 საათის წინ');
    expect(formatRelative('2027-01-24T12:00:00Z', 'ka', now)).toBe('2 თვის შემდეგ');
    expect(formatRelative('2026-11-21T12:00:00Z', 'en', now)).toBe('3 days ago');
  });

  it('counts full years and days', () => {
    expect(ageOn('1990-11-25', '2026-11-24')).toBe(35);
    expect(ageOn('1990-11-24', '2026-11-24')).toBe(36);
    expect(daysBetween('2026-11-24', '2026-12-01')).toBe(7);
    expect(daysBetween('2026-11-24', '2026-11-20')).toBe(-4);
  });
});

describe('numbers', () => {
  it('groups by three and uses a decimal comma', () => {
    expect(formatNumber(1234567.5)).toBe('1\u00a0234\u00a0567,5');
    expect(formatNumber(999)).toBe('999');
    expect(formatNumber(-1200)).toBe('−1\u00a0200');
    expect(formatNumber(0.7361, 4)).toBe('0,7361');
    expect(formatNumber(undefined)).toBe('–');
  });

  it('writes shares as percent', () => {
    expect(formatPercent(114 / 432)).toBe('26,4\u00a0%');
  });
});

it('falls back to Georgian where English is missing', () => {
  expect(localise({ ka: 'პროგრამა', en: null }, 'en')).toBe('პროგრამა');
  expect(localise({ ka: 'პროგრამა', en: 'Programme' }, 'en')).toBe('Programme');
});

it.each([
  ['2026-11-30', '15:00', '2026-11-30T11:00:00.000Z'],
  ['2026-12-01', '00:00', '2026-11-30T20:00:00.000Z'],
  ['2028-02-29', '23:59', '2028-02-29T19:59:00.000Z'],
  ['2026-11-31', '15:00', null],
  ['2026-02-29', '15:00', null],
  ['2026-13-01', '15:00', null],
  ['30.11.2026', '15:00', null],
  ['2026-11-30', '24:00', null],
  ['2026-11-30', '9:00', null],
  ['2026-11-30', '', null],
  ['', '15:00', null],
])('%s %s in Tbilisi is the instant %s', (day, time, instant) => {
  expect(tbilisiInstant(day, time)).toBe(instant);
});

import fc from 'fast-check';
import {
  ageOn,
  beginLine,
  daysBetween,
  formatDate,
  formatDateTime,
  formatFor,
  formatLongDate,
  formatMonth,
  formatNumber,
  formatPercent,
  formatRelative,
  localise,
  agencyInstant,
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

  it.each([
    ['2026-11-23', '5 days ago'],
    ['2026-11-24', '4 days ago'],
    ['2026-11-25', '3 days ago'],
    ['2026-11-26', '2 days ago'],
    ['2026-11-27', 'a day ago'],
    ['2026-11-28', 'today'],
    ['2026-11-29', 'in a day'],
    ['2026-11-27T20:30:00.000Z', '18 hours ago'],
    ['2026-11-27T19:30:00.000Z', 'a day ago'],
  ])('counts days as days: %s is %s on a Saturday afternoon', (value, words) => {
    // Half past six in Tbilisi: days and not hours are counted.
    expect(formatRelative(value, 'en', new Date('2026-11-28T14:30:00.000Z'))).toBe(words);
  });

  it('counts the days between two dates at any hour', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 25 }),
        fc.integer({ min: 0, max: 24 * 60 - 1 }),
        fc.boolean(),
        (days, minute, ahead) => {
          const now = new Date(Date.parse('2026-11-23T20:00:00.000Z') + minute * 60_000);
          const day = new Date(Date.parse('2026-11-24') + (ahead ? 1 : -1) * days * 86_400_000);
          const words = formatRelative(day.toISOString().slice(0, 10), 'en', now);
          expect(words).toBe(ahead ? `in ${days} days` : `${days} days ago`);
        },
      ),
    );
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

  it('has a decimal point in English', () => {
    expect(formatNumber(1234567.5, undefined, 'en')).toBe('1\u00a0234\u00a0567.5');
    expect(formatPercent(114 / 432, 1, 'en')).toBe('26.4%');
    expect([formatFor('en').number(0.5), formatFor('ka').number(0.5)]).toEqual(['0.5', '0,5']);
    expect([formatFor('en').percent(0.882), formatFor('ka').percent(0.882)]).toEqual([
      '88.2%',
      '88,2\u00a0%',
    ]);
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
  expect(agencyInstant(day, time)).toBe(instant);
});

it.each([
  ['asks for help', 'Asks for help'],
  ['e-mail', 'E-mail'],
  ['From 18', 'From 18'],
  ['ხვალ, 10:00', 'ხვალ, 10:00'],
  ['', ''],
])('begins a line of “%s” as “%s”, without Georgian capitals', (words, line) => {
  expect(beginLine(words)).toBe(line);
});

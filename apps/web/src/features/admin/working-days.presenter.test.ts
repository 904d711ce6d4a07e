import { calendarYears, deadlines } from '@gza/contract';
import {
  blankDecree,
  deadlineRows,
  decreeBody,
  decreeValues,
  shownYear,
  yearOptions,
  type Decree,
} from './working-days.presenter.js';

const today = '2026-11-24';
const decree: Decree = {
  id: 'd',
  on: '2027-01-04',
  kind: 'dayOff',
  number: '12',
  decreedOn: '2026-11-20',
  note: null,
  changeable: true,
  recordedBy: null,
  recordedAt: '2026-11-24T06:00:00.000Z',
  version: 1,
};

it('fills the form with a decree, and sends what was typed', () => {
  const values = decreeValues(decree);
  expect(values).toMatchObject({ on: '2027-01-04', note: '' });
  expect(decreeBody({ ...values, number: ' 13 ', note: '  ' })).toEqual({
    on: '2027-01-04',
    kind: 'dayOff',
    number: '13',
    decreedOn: '2026-11-20',
    note: null,
  });
});

it.each([
  ['', 2026],
  ['year=2027', 2027],
  ['year=1900', 2026],
  ['year=abc', 2026],
])('shows for the address "%s" the year %i', (search, year) => {
  expect(shownYear(new URLSearchParams(search), today)).toBe(year);
});

it('offers the years about the present one, and the one that is shown', () => {
  expect(yearOptions(2031, today).map(({ value }) => value)).toEqual([
    '2023',
    '2024',
    '2025',
    '2026',
    '2027',
    '2028',
    '2031',
  ]);
});

it('lists the deadlines with the lengths by which the API computes them', () => {
  const lengths = deadlineRows().map(({ code, length, unit }) => `${code} ${length} ${unit}`);
  expect(lengths).toEqual([
    'firstContact 5 workingDays',
    'firstAssessment 15 workingDays',
    'reassessmentLow 12 months',
    'reassessmentMedium 6 months',
    'reassessmentHigh 3 months',
    'planReview 3 months',
    'referralAnswer 10 workingDays',
    'registerCorrection 5 workingDays',
    'directoryVerification 6 months',
  ]);
});

it('begins a decree as a day off, and shows one as it is', () => {
  expect(blankDecree).toEqual({ on: '', kind: 'dayOff', number: '', decreedOn: '', note: '' });
  expect(decreeValues({ ...decree, note: 'სამუშაო' })).toEqual({
    on: '2027-01-04',
    kind: 'dayOff',
    number: '12',
    decreedOn: '2026-11-20',
    note: 'სამუშაო',
  });
  expect(decreeBody({ ...decreeValues(decree), note: ' ა ' }).note).toBe('ა');
});

it('shows the first and the last year of the calendar, and none beyond', () => {
  const shown = (year: number | string) =>
    shownYear(new URLSearchParams({ year: String(year) }), today);
  const { first, last } = calendarYears;
  expect([shown(first), shown(last)]).toEqual([first, last]);
  expect([shown(first - 1), shown(last + 1), shown('2027.5')]).toEqual([2026, 2026, 2026]);
});

it('offers a year with its number, once and in order', () => {
  expect(yearOptions(2026, today)).toEqual(
    [2023, 2024, 2025, 2026, 2027, 2028].map((year) => ({
      value: String(year),
      label: String(year),
    })),
  );
  expect(yearOptions(2020, today)[0]).toEqual({ value: '2020', label: '2020' });
});

it('lists every deadline with all that its rule says', () => {
  expect(deadlineRows()).toEqual(
    Object.entries(deadlines).map(([code, rule]) => ({ code, ...rule })),
  );
});

import { formatFor } from '../../platform/format.js';
import { workbook } from './workbook.presenter.js';

const f = formatFor('en');
const title = (en: string) => ({ ka: en, en });
const t = (key: string, values: Readonly<Record<string, string | number>> = {}) =>
  [key, ...Object.values(values)].join(' ');
const figure = (
  dimensions: Record<string, string>,
  numerator: number | null,
  denominator: number | null,
) => ({
  dimensions,
  numerator,
  denominator,
  value: numerator === null || denominator === null ? null : numerator / denominator,
  details: {},
  mark: numerator === null ? ('suppressed' as const) : null,
});
const definition = {
  code: 'completion',
  indicator: '7',
  definitionVersion: 3,
  title: title('Completion'),
  unit: title('enrolment'),
  numerator: title('completed'),
  denominator: title('ended'),
  note: null,
  period: 'range' as const,
  share: true,
  dimensions: [{ code: 'sex', title: title('Sex') }],
  defaultBy: ['sex'],
  details: [],
  parameters: [],
  rowsOffered: false,
};
const figures = {
  code: 'completion',
  definitionVersion: 3,
  asOf: '2026-11-23T08:00:00.000Z',
  period: { from: '2026-07-01', to: '2026-09-30' },
  provisional: false,
  unit: title('enrolment'),
  by: ['sex'],
  rows: [figure({ sex: 'male' }, 6, 8), figure({ sex: 'female' }, null, null)],
  total: figure({}, 8, 11),
  classes: [
    { dimension: 'sex', code: 'male', title: title('Man') },
    { dimension: 'sex', code: 'female', title: title('Woman') },
  ],
  suppressed: true,
};

it('has the figures as numbers, shares in the format of shares, and hidden ones empty', () => {
  const [numbers] = workbook(figures, definition, t, f);
  expect(numbers?.rows.map((row) => row.map(({ value }) => value))).toEqual([
    ['Sex', 'definition.numerator', 'definition.denominator', 'figures.share', 'figures.remark'],
    ['Man', 6, 8, 0.75, ''],
    ['Woman', null, null, null, 'mark.suppressed'],
    ['figures.total', 8, 11, 8 / 11, ''],
  ]);
  expect(numbers?.rows[1]?.map(({ format }) => format)).toEqual([
    undefined,
    undefined,
    undefined,
    '0.0%',
    undefined,
  ]);
});

it('says on the second sheet what was counted, for which days and by which definition', () => {
  const [, meaning] = workbook(figures, definition, t, f);
  expect(meaning?.rows.map((row) => row.map(({ value }) => value))).toEqual([
    ['indicator 7', 'Completion'],
    ['definition.unit', 'enrolment'],
    ['definition.numerator', 'completed'],
    ['definition.denominator', 'ended'],
    ['definition.event', 'definition.asOfEvent'],
    ['definition.version', '3'],
    ['query.title', 'figures.period 01.07.2026 30.09.2026'],
    ['figures.title', 'figures.asOf 23.11.2026, 12:00'],
    ['figures.remark', 'figures.suppressed'],
  ]);
});

it('says the whole question of a cohort, and that a period is not over', () => {
  const question = {
    cohort: 'wave:1',
    exclude: null,
    studies: 'included',
    splitBy: null,
    windowDays: 90,
    index: 'closure',
  } as const;
  const [, meaning] = workbook({ ...figures, question, provisional: true }, definition, t, f);
  expect(meaning?.rows.slice(-6).map((row) => row.map(({ value }) => value))).toEqual([
    ['query.cohort', 'wave:1'],
    ['query.studies', 'studies.included'],
    ['query.windowDays', '90'],
    ['query.index', 'index.closure'],
    ['figures.remark', 'figures.provisional'],
    ['figures.remark', 'figures.suppressed'],
  ]);
});

it('writes heads and the total in strong letters, and makes room for words', () => {
  const [numbers, meaning] = workbook(figures, definition, t, f);
  expect(numbers?.name).toBe('figures.title');
  expect(numbers?.widths).toEqual([36, 16, 16, 16, 36]);
  expect(numbers?.rows.map((row) => row.map(({ strong }) => strong ?? false))).toEqual([
    Array(5).fill(true),
    Array(5).fill(false),
    Array(5).fill(false),
    Array(5).fill(true),
  ]);
  // A hidden share has no number to be formatted.
  expect(numbers?.rows[2]?.map(({ format }) => format)).toEqual(Array(5).fill(undefined));
  expect(meaning?.name).toBe('definition.title');
  expect(meaning?.widths).toEqual([28, 90]);
  expect(meaning?.rows[0]).toEqual([
    { value: 'indicator 7', strong: true },
    { value: 'Completion' },
  ]);
});

it('leaves out what a plain count on a day does not have, and says its note', () => {
  const [numbers, meaning] = workbook(
    {
      ...figures,
      by: [],
      rows: [],
      total: { ...figure({}, 8, null), value: 8, details: { women: 3 } },
      period: { from: null, to: '2026-09-30' },
      suppressed: false,
    },
    {
      ...definition,
      denominator: null,
      share: false,
      note: title('Counted once'),
      details: [
        { code: 'women', title: title('Women'), kind: 'count' },
        { code: 'minors', title: title('Minors'), kind: 'count' },
      ],
    },
    t,
    f,
  );
  expect(numbers?.widths).toEqual([36, 16, 16, 16]);
  expect(numbers?.rows.map((row) => row.map(({ value }) => value))).toEqual([
    ['figures.total', 'figures.count', 'Women', 'Minors'],
    ['figures.total', 8, 3, null],
  ]);
  expect(meaning?.rows.map((row) => row.map(({ value }) => value))).toEqual([
    ['indicator 7', 'Completion'],
    ['definition.unit', 'enrolment'],
    ['definition.numerator', 'completed'],
    ['definition.note', 'Counted once'],
    ['definition.event', 'definition.asOfEvent'],
    ['definition.version', '3'],
    ['query.title', 'figures.day 30.09.2026'],
    ['figures.title', 'figures.asOf 23.11.2026, 12:00'],
  ]);
});

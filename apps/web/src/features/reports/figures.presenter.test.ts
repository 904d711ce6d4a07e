import { formatFor } from '../../platform/format.js';
import {
  armsOf,
  barChart,
  classTitle,
  curveChart,
  headingOf,
  rowTitle,
  valueText,
} from './figures.presenter.js';

const f = formatFor('ka');
const title = (ka: string, en = ka) => ({ ka, en });
const figure = (dimensions: Record<string, string>, value: number | null) => ({
  dimensions,
  numerator: value,
  denominator: null,
  value,
  details: {},
  mark: null,
});
const classes = [
  { dimension: 'sex', code: 'male', title: title('კაცი') },
  { dimension: 'sex', code: 'female', title: title('ქალი') },
  { dimension: 'bureau', code: 'tbilisi', title: title('თბილისი') },
  { dimension: 'bureau', code: 'imereti', title: title('იმერეთი') },
];

it('writes shares in percent and ratios with two decimals', () => {
  expect(valueText({ value: 114 / 432 }, { share: true }, f)).toBe('26,4\u00a0%');
  expect(valueText({ value: 17.33333 }, { share: false }, f)).toBe('17,33');
  expect(valueText({ value: null }, { share: true }, f)).toBe('–');
  expect(valueText({ value: null }, { share: false }, f)).toBe('–');
  expect(valueText({ value: 0.005 }, { share: false }, f)).toBe('0,01');
});

it('draws one dimension as bars and the second as colours', () => {
  const one = [figure({ bureau: 'tbilisi' }, 8), figure({ bureau: 'imereti' }, 3)];
  expect(barChart({ rows: one, by: ['bureau'], classes }, 'პირი', f)).toEqual({
    kind: 'bars',
    points: [
      { x: 'თბილისი', v: 8 },
      { x: 'იმერეთი', v: 3 },
    ],
    series: [{ key: 'v', label: 'პირი' }],
    hatched: [],
  });
  const two = [
    figure({ bureau: 'tbilisi', sex: 'male' }, 6),
    figure({ bureau: 'tbilisi', sex: 'female' }, 2),
    figure({ bureau: 'imereti', sex: 'male' }, 3),
  ];
  expect(barChart({ rows: two, by: ['bureau', 'sex'], classes }, '', f)).toEqual({
    kind: 'bars',
    points: [
      { x: 'თბილისი', male: 6, female: 2 },
      { x: 'იმერეთი', male: 3 },
    ],
    series: [
      { key: 'male', label: 'კაცი' },
      { key: 'female', label: 'ქალი' },
    ],
    hatched: [],
  });
});

it('lets months stand', () => {
  const rows = [figure({ month: '2026-01' }, 1), figure({ month: '2026-02' }, 2)];
  expect(barChart({ rows, by: ['month'], classes }, '', f)?.kind).toBe('columns');
});

it('hatches what has no number, and never draws it as zero', () => {
  const months = [
    figure({ month: '2026-01' }, 0),
    figure({ month: '2026-02' }, null),
    figure({ month: '2026-03' }, 7),
  ];
  const chart = barChart({ rows: months, by: ['month'], classes }, '', f);
  expect(chart?.points.map(({ v }) => v)).toEqual([0, null, 7]);
  expect(chart?.hatched).toEqual([f.month('2026-02')]);
  const two = [
    figure({ bureau: 'tbilisi', sex: 'male' }, null),
    figure({ bureau: 'tbilisi', sex: 'female' }, null),
    figure({ bureau: 'imereti', sex: 'male' }, 3),
  ];
  expect(barChart({ rows: two, by: ['bureau', 'sex'], classes }, '', f)?.hatched).toEqual([
    'თბილისი',
  ]);
});

it('draws nothing where every number is hidden', () => {
  const rows = ['tbilisi', 'imereti'].map((bureau) => figure({ bureau }, null));
  expect(barChart({ rows, by: ['bureau'], classes }, '', f)).toBeNull();
});

it('has a total of counts, and an overall value of shares and ratios', () => {
  expect(headingOf({ denominator: null })).toBe('figures.withTotal');
  expect(headingOf({ denominator: title('მნიშვნელი') })).toBe('figures.withOverall');
});

it('draws nothing for a total or for more than can be told apart', () => {
  expect(barChart({ rows: [], by: [], classes }, '', f)).toBeNull();
  const many = Array.from({ length: 30 }, (_, n) => figure({ bureau: String(n) }, n));
  expect(barChart({ rows: many, by: ['bureau'], classes }, '', f)).toBeNull();
});

it.each([
  [1, false],
  [2, true],
  [24, true],
  [25, false],
])('draws %s rows: %s', (count, drawn) => {
  const rows = Array.from({ length: count }, (_, n) => figure({ bureau: String(n) }, n));
  expect(barChart({ rows, by: ['bureau'], classes }, '', f) !== null).toBe(drawn);
});

it.each([
  [5, true],
  [6, false],
])('draws %s colours: %s', (count, drawn) => {
  const rows = Array.from({ length: count }, (_, n) =>
    figure({ bureau: 'tbilisi', sex: String(n) }, n),
  );
  expect(barChart({ rows, by: ['bureau', 'sex'], classes }, '', f) !== null).toBe(drawn);
});

it('draws no third dimension', () => {
  const rows = [
    figure({ bureau: 'tbilisi', sex: 'male', age: '18' }, 1),
    figure({ bureau: 'imereti', sex: 'male', age: '18' }, 2),
  ];
  expect(barChart({ rows, by: ['bureau', 'sex', 'age'], classes }, '', f)).toBeNull();
});

it('names a class by its title, what has none by its code, and what is not there by a dash', () => {
  const name = classTitle({ classes }, f);
  expect(name('sex', 'male')).toBe('კაცი');
  expect(name('bureau', 'male')).toBe('male');
  expect(name('sex', 'other')).toBe('other');
  expect(name('sex', undefined)).toBe('–');
  expect(name('month', '2026-02')).toBe('თებერვალი 2026');
  expect(name('month', 'unknown')).toBe('unknown');
});

it('names months by the calendar', () => {
  const row = figure({ month: '2026-02', sex: 'male' }, 1);
  expect(rowTitle({ classes }, row, f)).toBe('თებერვალი 2026, კაცი');
});

describe('curves', () => {
  const point = (day: number, survival: number) => ({
    day,
    survival,
    atRisk: 10,
    events: 1,
    censored: 0,
    lower: null,
    upper: null,
  });
  const curves = [
    { dimensions: { arm: 'aid' }, points: [point(7, 0.9), point(365, 0.8)] },
    { dimensions: { arm: 'none' }, points: [point(14, 0.7), point(100, 0.6)] },
  ];
  const arms = [{ dimension: 'arm', code: 'aid', title: title('დახმარებით') }];

  it('begins at one, keeps its height between events, and ends with the follow-up', () => {
    expect(curveChart({ curves, classes: arms }, 'ყველა', f).points).toEqual([
      { day: 0, arm0: 1, arm1: 1 },
      { day: 7, arm0: 0.9, arm1: 1 },
      { day: 14, arm0: 0.9, arm1: 0.7 },
      { day: 100, arm0: 0.9, arm1: 0.6 },
      { day: 365, arm0: 0.8, arm1: null },
    ]);
  });

  it('labels its lines by the arms', () => {
    expect(curveChart({ curves, classes: arms }, 'ყველა', f).series).toEqual([
      { key: 'arm0', label: 'დახმარებით' },
      { key: 'arm1', label: 'none' },
    ]);
  });

  it('stays at one for an arm without events', () => {
    const empty = [{ dimensions: {}, points: [] }, ...curves];
    expect(
      curveChart({ curves: empty, classes: arms }, 'ყველა', f).points.map(({ arm0 }) => arm0),
    ).toEqual([1, 1, 1, 1, 1]);
  });

  it('names an arm of several dimensions by all of them', () => {
    const [arm] = armsOf(
      { curves: [{ dimensions: { arm: 'aid', wave: '1' }, points: [] }], classes: arms },
      'ყველა',
      f,
    );
    expect(arm).toEqual({
      key: 'arm0',
      label: 'დახმარებით, 1',
      curve: { dimensions: { arm: 'aid', wave: '1' }, points: [] },
    });
  });

  it('names the arms, and the whole cohort when there is only one', () => {
    const named = armsOf({ curves, classes: arms }, 'ყველა', f);
    expect(named.map(({ label }) => label)).toEqual(['დახმარებით', 'none']);
    const [whole] = armsOf({ curves: [{ dimensions: {}, points: [] }], classes: [] }, 'ყველა', f);
    expect(whole?.label).toBe('ყველა');
  });
});

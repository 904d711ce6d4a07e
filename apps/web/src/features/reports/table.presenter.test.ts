import { formatFor } from '../../platform/format.js';
import { crossTable, figuresTable } from './table.presenter.js';

const f = formatFor('en');
const title = (en: string) => ({ ka: en, en });
const t = (key: string) => key;
const figure = (
  dimensions: Record<string, string>,
  numerator: number | null,
  denominator: number | null,
  details: Record<string, number> = {},
) => ({
  dimensions,
  numerator,
  denominator,
  value: numerator === null || denominator === null ? null : numerator / denominator,
  details,
  mark: numerator === null ? ('suppressed' as const) : null,
});
const figures = {
  by: ['sex', 'arm'],
  rows: [figure({ sex: 'male', arm: '1' }, 6, 8, { days: 12 })],
  total: figure({}, 8, 10, { days: 14 }),
  classes: [{ dimension: 'sex', code: 'male', title: title('Man') }],
};
const definition = {
  denominator: title('ended'),
  share: true,
  details: [{ code: 'days', title: title('Median days'), kind: 'number' as const }],
  dimensions: [{ code: 'sex', title: title('Sex') }],
};

it('has a column for every dimension, the counts, their share and the details', () => {
  expect(figuresTable(figures, definition, t, f)).toEqual({
    columns: [
      { key: 'by-sex', header: 'Sex', kind: 'words' },
      // A dimension that is made by the question has no title.
      { key: 'by-arm', header: 'arm', kind: 'words' },
      { key: 'numerator', header: 'definition.numerator', kind: 'number' },
      { key: 'denominator', header: 'definition.denominator', kind: 'number' },
      { key: 'value', header: 'figures.share', kind: 'share' },
      { key: 'detail-days', header: 'Median days', kind: 'number' },
    ],
    rows: [
      {
        key: '0',
        cells: {
          'by-sex': 'Man',
          'by-arm': '1',
          numerator: 6,
          denominator: 8,
          value: 0.75,
          mark: '',
          'detail-days': 12,
        },
      },
      {
        key: 'total',
        cells: {
          'by-sex': 'figures.total',
          numerator: 8,
          denominator: 10,
          value: 0.8,
          mark: '',
          'detail-days': 14,
        },
      },
    ],
  });
});

it('shows a ratio as a number', () => {
  const columns = figuresTable(figures, { ...definition, share: false }, t, f).columns;
  expect(columns[4]).toEqual({ key: 'value', header: 'figures.ratio', kind: 'number' });
});

it('shows a share among the details as a share', () => {
  const details = [{ code: 'days', title: title('Estimate'), kind: 'share' as const }];
  expect(figuresTable(figures, { ...definition, details }, t, f).columns[5]).toEqual({
    key: 'detail-days',
    header: 'Estimate',
    kind: 'share',
  });
});

it('has a column of remarks when a figure or the total bears one', () => {
  const remarks = { key: 'mark', header: 'figures.remark', kind: 'words' };
  const hidden = { ...figures, rows: [figure({ sex: 'male', arm: '1' }, null, null)] };
  expect(figuresTable(hidden, definition, t, f).columns.at(-1)).toEqual(remarks);
  expect(figuresTable(hidden, definition, t, f).rows[0]?.cells).toMatchObject({
    mark: 'mark.suppressed',
    'detail-days': null,
  });
  const hiddenTotal = { ...figures, total: figure({}, null, null) };
  expect(figuresTable(hiddenTotal, definition, t, f).columns.at(-1)).toEqual(remarks);
});

it('is the total alone for a question without a breakdown', () => {
  const alone = { ...figures, by: [], rows: [] };
  const table = figuresTable(alone, { ...definition, denominator: null, details: [] }, t, f);
  expect(table.columns).toEqual([
    { key: 'total', header: 'figures.total', kind: 'words' },
    { key: 'numerator', header: 'figures.count', kind: 'number' },
  ]);
  expect(table.rows.map(({ key, cells }) => [key, cells['total'], cells['numerator']])).toEqual([
    ['total', 'figures.total', 8],
  ]);
});

describe('two dimensions', () => {
  const crossed = {
    ...figures,
    rows: [
      figure({ sex: 'male', arm: '1' }, 6, 8),
      figure({ sex: 'male', arm: '2' }, null, null),
      figure({ sex: 'female', arm: '2' }, 1, 4),
    ],
  };

  it('are a cross table: the first down, the second across, what is hidden by its name', () => {
    expect(crossTable(crossed, definition, t, f)).toEqual({
      head: 'Sex',
      columns: [
        { key: '1', header: '1' },
        { key: '2', header: '2' },
      ],
      rows: [
        { key: 'male', title: 'Man', cells: { 1: '75.0%', 2: 'mark.suppressed' } },
        { key: 'female', title: 'female', cells: { 2: '25.0%' } },
      ],
    });
  });

  it('stay in rows where too many classes would stand beside one another', () => {
    const rows = Array.from({ length: 9 }, (_, arm) =>
      figure({ sex: 'male', arm: String(arm) }, 1, 2),
    );
    expect(crossTable({ ...crossed, rows }, definition, t, f)).toBeNull();
    expect(crossTable({ ...crossed, rows: rows.slice(1) }, definition, t, f)?.columns).toHaveLength(
      8,
    );
  });

  it.each([[[]], [['sex']], [['sex', 'arm', 'age']]])('are not %j', (by) => {
    expect(crossTable({ ...crossed, by }, definition, t, f)).toBeNull();
  });
});

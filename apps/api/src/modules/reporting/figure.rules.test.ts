import { figuresOf, type FigureRules, type Slice } from './figure.rules.js';

const slice = (
  key: string[],
  numerator: number,
  denominator: number | null = null,
  details: Slice['details'] = {},
): Slice => ({ key, numerator, denominator, details });

const internal: FigureRules = {
  by: ['sex'],
  share: true,
  countDetails: [],
  suppressed: false,
  narrowed: false,
};
const published: FigureRules = { ...internal, suppressed: true };

describe('figures', () => {
  it('divides to four decimals', () => {
    const { rows } = figuresOf([slice(['male'], 114, 432)], slice([], 114, 432), internal);
    expect(rows).toEqual([
      {
        dimensions: { sex: 'male' },
        numerator: 114,
        denominator: 432,
        value: 0.2639,
        details: {},
        mark: null,
      },
    ]);
  });

  it('marks a share of a cohort that lost members early, unless it has a graver mark', () => {
    const markOf = (lostEarly: number | null, denominator: number, rules: FigureRules) =>
      figuresOf([], slice([], 0, denominator, { lostEarly }), { ...rules, lost: 'lostEarly' }).total
        .mark;
    expect(markOf(1, 20, internal)).toBe('lostEarly');
    expect(markOf(0, 20, internal)).toBeNull();
    expect(markOf(1, 9, internal)).toBe('smallBase');
    expect(markOf(1, 0, internal)).toBe('notApplicable');
    expect(markOf(30, 40, published)).toBe('lostEarly');
    expect(figuresOf([], slice([], 0, 20, { lostEarly: 1 }), internal).total.mark).toBeNull();
  });

  it('has no value where the denominator is 0, and says so', () => {
    const { total } = figuresOf([], slice([], 0, 0), internal);
    expect(total).toMatchObject({
      numerator: 0,
      denominator: 0,
      value: null,
      mark: 'notApplicable',
    });
  });

  it('marks a small base to colleagues and gives no share of it to others', () => {
    const one = slice(['male'], 5, 9);
    expect(figuresOf([one], slice([], 5, 9), internal).rows[0]).toMatchObject({
      value: 0.5556,
      mark: 'smallBase',
    });
    const two = slice(['male'], 9, 19);
    expect(figuresOf([two], slice([], 9, 19), published).rows[0]).toMatchObject({
      numerator: 9,
      denominator: 19,
      value: null,
      mark: 'smallBase',
    });
    expect(figuresOf([slice(['male'], 9, 20)], slice([], 9, 20), published).rows[0]).toMatchObject({
      value: 0.45,
      mark: null,
    });
  });

  it('hides a small count from those who see only figures, not from those who see the cases', () => {
    const slices = [slice(['male'], 50), slice(['female'], 3), slice(['notStated'], 7)];
    const total = slice([], 60);
    const rules = { ...published, share: false };
    expect(figuresOf(slices, total, rules).rows.map((r) => [r.numerator, r.mark])).toEqual([
      [50, null],
      [null, 'suppressed'],
      [null, 'suppressed'],
    ]);
    expect(figuresOf(slices, total, rules).total.numerator).toBe(60);
    expect(
      figuresOf(slices, total, { ...rules, suppressed: false }).rows.map((r) => r.numerator),
    ).toEqual([50, 3, 7]);
  });

  it('takes the rest of a share for a count', () => {
    const slices = [
      slice(['male'], 28, 30),
      slice(['female'], 40, 60),
      slice(['notStated'], 50, 90),
    ];
    expect(figuresOf(slices, slice([], 118, 180), published).rows.map((r) => r.mark)).toEqual([
      'suppressed',
      'suppressed',
      null,
    ]);
  });

  it('leaves a figure that is not broken down as it is', () => {
    const { total } = figuresOf([], slice([], 3), { ...published, by: [], share: false });
    expect(total).toMatchObject({ numerator: 3, value: 3, mark: null });
  });

  it('hides a small total that was narrowed down by labels', () => {
    const rules = { ...published, by: [], share: false, narrowed: true };
    expect(figuresOf([], slice([], 3), rules).total).toMatchObject({
      numerator: null,
      value: null,
      mark: 'suppressed',
    });
    expect(figuresOf([], slice([], 30), rules).total.numerator).toBe(30);
  });

  it('hides small details together, and all details of a hidden figure', () => {
    const slices = [
      slice(['male'], 50, null, { first: 48, returning: 2, medianDays: 10.5 }),
      slice(['female'], 20, null, { first: 10, returning: 10, medianDays: 8 }),
      slice(['notStated'], 90, null, { first: 80, returning: 10, medianDays: 9 }),
    ];
    const total = slice([], 160, null, { first: 138, returning: 22, medianDays: 9 });
    const rules = { ...published, share: false, countDetails: ['first', 'returning'] };
    const figures = figuresOf(slices, total, rules);
    const none = { first: null, returning: null, medianDays: null };
    expect(figures.rows.map((r) => r.details)).toEqual([none, none, slices[2]?.details]);
    expect(figures.rows.map((r) => r.numerator)).toEqual([50, 20, 90]);
    expect(figures.total.details).toEqual(total.details);
  });
});

describe('the rest of a share', () => {
  const marks = (slices: Slice[], rules: FigureRules) =>
    figuresOf(slices, slice([], 200, 400), rules).rows.map(({ mark }) => mark);

  it('is no count where the two are no parts of one another', () => {
    const ratio = [slice(['male'], 28, 30), slice(['female'], 40, 60)];
    expect(marks(ratio, { ...published, share: false })).toEqual([null, null]);
    expect(
      marks([slice(['male'], 30, 4), slice(['female'], 40, 60)], { ...published, share: false }),
    ).toEqual([null, null]);
  });

  it('is none without a denominator', () => {
    expect(marks([slice(['male'], 28), slice(['female'], 40)], published)).toEqual([null, null]);
  });

  it('protects a small denominator of nobody', () => {
    expect(marks([slice(['male'], 0, 4), slice(['female'], 40, 60)], published)).toEqual([
      'suppressed',
      'suppressed',
    ]);
  });
});

it('hides of a figure all its numbers, and of its neighbours nothing', () => {
  const details = { first: 3, returning: 47 };
  const slices = [
    slice(['male'], 50, 90, details),
    slice(['female'], 3, 30, { first: 10, returning: 20 }),
    slice(['notStated'], 30, 60, { first: 20, returning: 10 }),
    slice(['other'], 60, 99, { first: 30, returning: 30 }),
  ];
  const rules = { ...published, countDetails: [] };
  const { rows, total } = figuresOf(
    slices,
    slice([], 143, 279, { first: 63, returning: 107 }),
    rules,
  );
  expect(rows[0]).toEqual({
    dimensions: { sex: 'male' },
    numerator: 50,
    denominator: 90,
    value: 0.5556,
    details,
    mark: null,
  });
  expect(rows[1]).toEqual({
    dimensions: { sex: 'female' },
    numerator: null,
    denominator: null,
    value: null,
    details: { first: null, returning: null },
    mark: 'suppressed',
  });
  expect(rows.map(({ mark }) => mark)).toEqual([null, 'suppressed', 'suppressed', null]);
  expect(total.mark).toBeNull();
});

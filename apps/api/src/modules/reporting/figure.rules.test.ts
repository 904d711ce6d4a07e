import { figuresOf, type FigureRules, type Group } from './figure.rules.js';

const group = (
  key: string[],
  numerator: number,
  denominator: number | null = null,
  details: Group['details'] = {},
): Group => ({ key, numerator, denominator, details });

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
    const { rows } = figuresOf([group(['male'], 114, 432)], group([], 114, 432), internal);
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

  it('has no value where the denominator is 0, and says so', () => {
    const { total } = figuresOf([], group([], 0, 0), internal);
    expect(total).toMatchObject({
      numerator: 0,
      denominator: 0,
      value: null,
      mark: 'notApplicable',
    });
  });

  it('marks a small base to colleagues and gives no share of it to others', () => {
    const one = group(['male'], 5, 9);
    expect(figuresOf([one], group([], 5, 9), internal).rows[0]).toMatchObject({
      value: 0.5556,
      mark: 'smallBase',
    });
    const two = group(['male'], 9, 19);
    expect(figuresOf([two], group([], 9, 19), published).rows[0]).toMatchObject({
      numerator: 9,
      denominator: 19,
      value: null,
      mark: 'smallBase',
    });
    expect(figuresOf([group(['male'], 9, 20)], group([], 9, 20), published).rows[0]).toMatchObject({
      value: 0.45,
      mark: null,
    });
  });

  it('hides a small count from those who see only figures, not from those who see the cases', () => {
    const groups = [group(['male'], 50), group(['female'], 3), group(['notStated'], 7)];
    const total = group([], 60);
    const rules = { ...published, share: false };
    expect(figuresOf(groups, total, rules).rows.map((r) => [r.numerator, r.mark])).toEqual([
      [50, null],
      [null, 'suppressed'],
      [null, 'suppressed'],
    ]);
    expect(figuresOf(groups, total, rules).total.numerator).toBe(60);
    expect(
      figuresOf(groups, total, { ...rules, suppressed: false }).rows.map((r) => r.numerator),
    ).toEqual([50, 3, 7]);
  });

  it('takes the rest of a share for a count', () => {
    const groups = [
      group(['male'], 28, 30),
      group(['female'], 40, 60),
      group(['notStated'], 50, 90),
    ];
    expect(figuresOf(groups, group([], 118, 180), published).rows.map((r) => r.mark)).toEqual([
      'suppressed',
      'suppressed',
      null,
    ]);
  });

  it('leaves a figure that is not broken down as it is', () => {
    const { total } = figuresOf([], group([], 3), { ...published, by: [], share: false });
    expect(total).toMatchObject({ numerator: 3, value: 3, mark: null });
  });

  it('hides a small total that was narrowed down by labels', () => {
    const rules = { ...published, by: [], share: false, narrowed: true };
    expect(figuresOf([], group([], 3), rules).total).toMatchObject({
      numerator: null,
      value: null,
      mark: 'suppressed',
    });
    expect(figuresOf([], group([], 30), rules).total.numerator).toBe(30);
  });

  it('hides small details together, and all details of a hidden figure', () => {
    const groups = [
      group(['male'], 50, null, { first: 48, returning: 2, medianDays: 10.5 }),
      group(['female'], 20, null, { first: 10, returning: 10, medianDays: 8 }),
      group(['notStated'], 90, null, { first: 80, returning: 10, medianDays: 9 }),
    ];
    const total = group([], 160, null, { first: 138, returning: 22, medianDays: 9 });
    const rules = { ...published, share: false, countDetails: ['first', 'returning'] };
    const figures = figuresOf(groups, total, rules);
    const none = { first: null, returning: null, medianDays: null };
    expect(figures.rows.map((r) => r.details)).toEqual([none, none, groups[2]?.details]);
    expect(figures.rows.map((r) => r.numerator)).toEqual([50, 20, 90]);
    expect(figures.total.details).toEqual(total.details);
  });
});

import { curvesOf, type DayCount } from './curve.rules.js';

const count = (key: string, day: number, events: number, censored: number): DayCount => ({
  key: [key],
  day,
  events,
  censored,
});

describe('curvesOf', () => {
  const days = [
    count('a', 20, 0, 2),
    count('a', 10, 1, 0),
    count('b', 10, 1, 1),
    count('b', 30, 0, 5),
  ];
  const whole = {
    dimensions: {},
    points: [
      {
        day: 10,
        atRisk: 10,
        events: 2,
        censored: 1,
        survival: 0.8,
        lower: 0.408691,
        upper: 0.945873,
      },
      {
        day: 20,
        atRisk: 7,
        events: 0,
        censored: 2,
        survival: 0.8,
        lower: 0.408691,
        upper: 0.945873,
      },
      {
        day: 30,
        atRisk: 5,
        events: 0,
        censored: 5,
        survival: 0.8,
        lower: 0.408691,
        upper: 0.945873,
      },
    ],
  };

  it('adds the arms up to the whole, day by day in order', () => {
    expect(curvesOf(days, [], false)).toEqual([whole]);
  });

  it('shows the whole first and then every arm', () => {
    const curves = curvesOf(days, ['arm'], false);
    expect(curves.map(({ dimensions }) => dimensions)).toEqual([{}, { arm: 'a' }, { arm: 'b' }]);
    expect(curves[0]).toEqual(whole);
    expect(curves[1]?.points).toEqual([
      expect.objectContaining({ day: 10, atRisk: 3, events: 1, censored: 0, survival: 0.666667 }),
      expect.objectContaining({ day: 20, atRisk: 2, events: 0, censored: 2, survival: 0.666667 }),
    ]);
    expect(curves[2]?.points).toEqual([
      expect.objectContaining({ day: 10, atRisk: 7, events: 1, censored: 1, survival: 0.857143 }),
      expect.objectContaining({ day: 30, atRisk: 5, events: 0, censored: 5, survival: 0.857143 }),
    ]);
  });

  it('names the classes of several dimensions, an unknown one by nothing', () => {
    const arms = curvesOf([{ key: ['a'], day: 1, events: 1, censored: 1 }], ['arm', 'sex'], false);
    expect(arms[1]?.dimensions).toEqual({ arm: 'a', sex: '' });
  });

  it('gives no limits where nobody is left', () => {
    expect(curvesOf([count('a', 5, 3, 0)], [], false)).toEqual([
      {
        dimensions: {},
        points: [
          { day: 5, atRisk: 3, events: 3, censored: 0, survival: 0, lower: null, upper: null },
        ],
      },
    ]);
  });

  it('is one empty curve for nobody', () => {
    expect(curvesOf([], [], false)).toEqual([{ dimensions: {}, points: [] }]);
    expect(curvesOf([], [], true)).toEqual([]);
  });
});

describe('curves that leave the bureau', () => {
  it.each([
    [19, []],
    [20, [{}]],
  ])('are published from 20 persons on: %s', (size, dimensions) => {
    expect(curvesOf([count('a', 1, 10, size - 10)], [], true).map((c) => c.dimensions)).toEqual(
      dimensions,
    );
  });

  it('leave out the arms that are too small', () => {
    const days = [count('a', 1, 10, 9), count('b', 1, 10, 10)];
    expect(curvesOf(days, ['arm'], true).map((c) => c.dimensions)).toEqual([{}, { arm: 'b' }]);
    expect(curvesOf(days, ['arm'], false)).toHaveLength(3);
  });

  it('hide the counts of a day where one of them is small, and keep the estimate', () => {
    const [curve] = curvesOf(
      [count('a', 1, 5, 5), count('a', 2, 4, 6), count('a', 3, 6, 4), count('a', 4, 0, 3)],
      [],
      true,
    );
    expect(
      curve?.points.map(({ day, atRisk, events, censored }) => [day, atRisk, events, censored]),
    ).toEqual([
      [1, 33, 5, 5],
      [2, null, null, null],
      [3, null, null, null],
      [4, null, null, null],
    ]);
    expect(curve?.points.map(({ survival }) => survival)).toEqual([
      0.848485, 0.700922, 0.37742, 0.37742,
    ]);
  });
});

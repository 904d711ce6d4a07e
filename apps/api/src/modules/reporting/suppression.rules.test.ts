import fc from 'fast-check';
import { isSmall, smallest, suppress, type SuppressionCell } from './suppression.rules.js';

const cells = (...entries: [key: string, size: number][]): SuppressionCell[] =>
  entries.map(([key, size]) => ({
    key: key.split('/'),
    size,
    small: size > 0 && size < 5,
  }));

describe('suppression of small counts', () => {
  it('leaves a table without small counts alone', () => {
    expect(suppress(cells(['male', 30], ['female', 5], ['notStated', 0]), false)).toEqual({
      hidden: [false, false, false],
      totalHidden: false,
    });
  });

  it('hides a small count and the next smallest, since the total would give it back', () => {
    expect(suppress(cells(['tbilisi', 40], ['imereti', 3], ['kakheti', 12]), false)).toEqual({
      hidden: [false, true, true],
      totalHidden: false,
    });
  });

  it('is content with two small counts', () => {
    expect(suppress(cells(['a', 40], ['b', 3], ['c', 1]), false).hidden).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('does not choose an empty cell while there is another', () => {
    expect(suppress(cells(['a', 0], ['b', 3], ['c', 50]), false).hidden).toEqual([
      false,
      true,
      true,
    ]);
    expect(suppress(cells(['a', 0], ['b', 3]), false).hidden).toEqual([true, true]);
  });

  it('hides the total when there is no second cell', () => {
    expect(suppress(cells(['male', 3]), true)).toEqual({ hidden: [true], totalHidden: true });
    expect(suppress(cells(['male', 3]), false)).toEqual({ hidden: [true], totalHidden: true });
  });

  it('protects rows and columns of a two-way table', () => {
    // One small cell takes a second one in its row, one in its column, and the one that closes the square.
    const table = cells(
      ...([
        ['TB/male', 90],
        ['TB/female', 40],
        ['IM/male', 30],
        ['IM/female', 2],
        ['KA/male', 20],
        ['KA/female', 10],
      ] as [string, number][]),
    );
    expect(suppress(table, false).hidden).toEqual([false, false, true, true, true, true]);
  });

  it('never leaves a line of several cells with exactly one hidden', () => {
    const axis = fc.constantFrom('a', 'b', 'c');
    const table = fc
      .uniqueArray(fc.record({ x: axis, y: axis, z: axis, size: fc.nat(12) }), {
        selector: ({ x, y, z }) => x + y + z,
        maxLength: 27,
      })
      .map((rows) => cells(...rows.map((r): [string, number] => [`${r.x}/${r.y}/${r.z}`, r.size])));
    fc.assert(
      fc.property(table, (given) => {
        const { hidden } = suppress(given, false);
        for (const [i, cell] of given.entries()) {
          if (cell.small) expect(hidden[i]).toBe(true);
          for (const along of [0, 1, 2]) {
            const line = given.flatMap((other, j) =>
              other.key.every((k, d) => d === along || k === cell.key[d]) ? [j] : [],
            );
            if (line.length > 1) expect(line.filter((j) => hidden[j])).not.toHaveLength(1);
          }
        }
      }),
    );
  });
});

it.each([
  [null, false],
  [0, false],
  [1, true],
  [4, true],
  [5, false],
  [100, false],
])('%s is protected: %s', (count, small) => {
  expect(isSmall(count)).toBe(small);
  expect(smallest).toBe(5);
});

describe('what the total gives back', () => {
  it('is nothing of a table without cells, or of one where nothing is hidden', () => {
    expect(suppress([], false)).toEqual({ hidden: [], totalHidden: false });
    expect(suppress([], true)).toEqual({ hidden: [], totalHidden: true });
    expect(suppress(cells(['male', 30]), false)).toEqual({ hidden: [false], totalHidden: false });
  });

  it('is a single small cell of a table whose rows and columns hold one cell each', () => {
    // Neither shares a row or a column with the other: only the whole table protects the small one.
    expect(suppress(cells(['TB/male', 30], ['IM/female', 2]), false)).toEqual({
      hidden: [true, true],
      totalHidden: false,
    });
  });
});

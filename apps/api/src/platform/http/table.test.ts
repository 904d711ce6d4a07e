import { toCsv, toNdjson } from './table.js';

const table = {
  fileName: 'arms',
  columns: ['arm', 'persons', 'share'],
  records: [
    { arm: 'with "aid", weekly', persons: 216, share: 0.2222 },
    { arm: '=HYPERLINK("http://evil")', persons: -1, share: null },
  ],
};

describe('a table in other media', () => {
  it('quotes cells, leaves null empty, and disarms formulas but no negative number', () => {
    expect(toCsv(table)).toBe(
      'arm,persons,share\n"with ""aid"", weekly",216,0.2222\n"\'=HYPERLINK(""http://evil"")",-1,\n',
    );
  });

  it.each([
    '=1',
    '+1',
    '-1',
    '@x',
    '\tx',
    '\rx',
    '＝1',
    ' =1',
    '\n=1',
    ' \t\n+1',
    '\u3000@x',
    '\u00a0＝1',
    '\u{FEFF}=1',
  ])('disarms %j', (text) => {
    const csv = toCsv({ fileName: 'x', columns: ['c'], records: [{ c: text }] });
    expect(csv.replaceAll('"', '')).toBe(`c\n'${text}\n`);
  });

  it('writes one object a line, text as it is', () => {
    expect(
      toNdjson(table)
        .trimEnd()
        .split('\n')
        .map((l) => JSON.parse(l) as unknown),
    ).toEqual(table.records);
  });
});

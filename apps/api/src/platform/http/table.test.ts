import { escapeCsvFormula } from './csv-formula.js';
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
    '\u2003+1',
    '\u200b=1',
    '\u202e-1',
    '\u00ad\u2060@x',
    '\u0001=1',
    '﹦1',
    '﹢1',
    '﹣1',
    '﹫x',
  ])('disarms %j', (text) => {
    const csv = toCsv({ fileName: 'x', columns: ['c'], records: [{ c: text }] });
    expect(csv.replaceAll('"', '')).toBe(`c\n'${text}\n`);
  });

  it.each(['1=1', 'a+b', 'ა', '–1', '5-1', 'x@y', '', '\u200bა', ' ა=1'])('leaves %j', (text) => {
    expect(escapeCsvFormula(text)).toBe(text);
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

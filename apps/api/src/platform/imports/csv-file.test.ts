import fc from 'fast-check';
import { headerOf, rowsOf } from './csv-file.js';
import { columnsOf, nearestColumn } from './csv-header.js';

const columns = ['externalReference', 'givenName', 'sex'].map((name) => ({
  name,
  description: '',
}));

async function read(content: string) {
  const rows = [];
  for await (const row of rowsOf(content, columns)) rows.push(row);
  return rows;
}

describe('a CSV file', () => {
  const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) =>
    text
      .replace(/["\r\0\u{FEFF}]/gu, '')
      .trim()
      .normalize('NFC'),
  );
  const record = fc.tuple(cell, cell, cell).filter((cells) => cells.some((text) => text !== ''));

  it('gives the same rows with any separator, line end, mark, blank rows and columns', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(record, { maxLength: 5 }),
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        fc.boolean(),
        fc.integer({ min: 0, max: 2 }),
        async (records, separator, end, mark, told, blanks) => {
          const line = (cells: readonly string[]) =>
            [...cells.map((text) => `"${text}"`), ...Array(blanks).fill('')].join(separator);
          const blank = separator.repeat(2 + blanks);
          const text = [
            ...(told ? [`sep=${separator}`] : []),
            line(columns.map(({ name }) => name.toUpperCase())),
            ...records.flatMap((cells) => [blank, line(cells)]),
            blank,
            '',
          ].join(end);
          const rows = await read(`${mark ? '\u{FEFF}' : ''}${text}`);
          expect(rows.map(({ cells }) => Object.values(cells))).toEqual(
            records.map((cells) => cells.map((value) => value.trim())),
          );
          expect(rows.flatMap(({ errors }) => errors)).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('takes a line that names no separator for none, and a large file of lines that end with CR', async () => {
    expect((await read('sep=\nsex;givenName;externalReference\nx;a;1\n'))[0]).toMatchObject({
      line: 3,
      cells: { sex: 'x', givenName: 'a', externalReference: '1' },
    });
    const lines = Array.from({ length: 5000 }, (_, i) => `${i},a,x`);
    const file = ['externalReference,givenName,sex', ...lines].join('\r');
    expect(headerOf(file)).toEqual(['externalReference', 'givenName', 'sex']);
    expect(await read(file)).toHaveLength(5000);
  });

  it('keeps the line of an editor', async () => {
    const rows = await read('sep=;\n\nSex;givenName;externalReference\n\n;;\nx;"a\nb";1\ny;;2\n');
    expect(rows.map(({ line, cells }) => [line, cells['sex']])).toEqual([
      [6, 'x'],
      [8, 'y'],
    ]);
  });

  it.each([
    ['a,b;c;d', ['a,b', 'c', 'd']],
    ['a;b,c,d', ['a;b', 'c', 'd']],
    ['"a;b;c",d', ['a;b;c', 'd']],
    ['alone', ['alone']],
  ])('is cut as %s says', (text, header) => {
    expect(headerOf(`${text}\n`)).toEqual(header);
  });

  it.each([
    ['GivenName', 'givenName'],
    ['given_name', 'givenName'],
    ['  Given-Name ', 'givenName'],
    ['ＳＥＸ', 'sex'],
  ])('takes the column %s for %s', (given, name) => {
    expect(columnsOf([given], columns)).toEqual([name]);
  });

  it('suggests a column for a near miss, and for nothing else', () => {
    const names = columns.map(({ name }) => name);
    expect(nearestColumn('givenNme', names)).toBe('givenName');
    expect(nearestColumn('externalRefrence', names)).toBe('externalReference');
    // Two letters that changed places are one slip.
    expect(nearestColumn('sxe', names)).toBe('sex');
    expect(nearestColumn('givnename', names)).toBe('givenName');
    expect(nearestColumn('gender', names)).toBeUndefined();
    expect(nearestColumn('x'.repeat(10_000), names)).toBeUndefined();
  });
});

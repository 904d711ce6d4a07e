import fc from 'fast-check';
import { escapeCsvFormula, escapeCsvFormulaSql } from '../../src/platform/http/csv-formula.js';
import { TestApi } from '../support/api.js';

/** Tables are written by the API, streams by the database. */
describe('a cell that a spreadsheet would run', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());

  it('is disarmed by the database exactly as by the API', async () => {
    const before = ['', ' ', '\t', '\r', '\n', '\u00a0', '\u2003', '\u3000', '\u200b', '\u202e'];
    const hidden = ['\u00ad', '\u2060', '\ufeff', '\ufe0f', '\u{e0041}', '\u0001', '\u2800'];
    const start = fc.constantFrom(...before, ...hidden, 'ა', "'", '"');
    const sign = fc.constantFrom(...'=+-@＝＋－＠﹦﹢﹣﹫', '–', '1', '');
    const texts = fc.sample(
      fc.tuple(fc.array(start, { maxLength: 3 }), sign, fc.string({ unit: 'grapheme' })),
      3000,
    );
    const cells = texts
      .map(([skipped, mark, rest]) => skipped.join('') + mark + rest)
      .filter((cell) => !cell.includes('\0'));
    const { rows } = await api.owner.query<{ cell: string }>(
      `select ${escapeCsvFormulaSql('t.cell')} as cell from unnest($1::text[]) with ordinality as t (cell, n) order by n`,
      [cells],
    );
    expect(rows.map(({ cell }) => cell)).toEqual(cells.map(escapeCsvFormula));
    expect(rows.filter(({ cell }, i) => cell !== cells[i]).length).toBeGreaterThan(500);
  });
});

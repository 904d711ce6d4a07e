import { bound, quoted, sql, text } from './sql.js';

describe('SQL with its values', () => {
  const period = sql`c.closed_on between ${'2026-01-01'}::date and ${'2026-03-31'}::date`;
  const nested = sql`select ${text('c.id')} from t c where ${period} and c.n < ${5}::int and c.name = ${"O'Neill"}::text`;

  it('binds values in order, through nested fragments', () => {
    expect(bound(nested)).toEqual({
      text: 'select c.id from t c where c.closed_on between $1::date and $2::date and c.n < $3::int and c.name = $4::text',
      values: ['2026-01-01', '2026-03-31', 5, "O'Neill"],
    });
  });

  it('quotes values where nothing can be bound', () => {
    expect(quoted(nested)).toBe(
      "select c.id from t c where c.closed_on between '2026-01-01'::date and '2026-03-31'::date and c.n < '5'::int and c.name = 'O''Neill'::text",
    );
    expect(quoted(sql`${'a\\b'}::text, ${null}::date`)).toBe(" E'a\\\\b'::text, null::date");
  });
});

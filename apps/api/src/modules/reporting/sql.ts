import pg from 'pg';

type Value = string | number | null;

/**
 * SQL with its values. Figures bind them; COPY takes no parameters, so streams have them quoted. One
 * text serves both, so that rows and figures cannot differ.
 */
export class Sql {
  constructor(
    readonly strings: readonly string[],
    readonly parts: readonly (Sql | Value)[],
  ) {}
}

/** `` sql`… ${value} …` ``: a value is bound, another fragment is inserted. Values need a cast: `::date`. */
export const sql = (strings: TemplateStringsArray, ...parts: (Sql | Value)[]): Sql =>
  new Sql(strings, parts);

/** Text of the program itself; never anything that came with a request. */
export const text = (source: string): Sql => new Sql([source], []);

function render(fragment: Sql, value: (v: Value) => string): string {
  return fragment.strings.reduce((written, piece, index) => {
    const part = fragment.parts[index - 1];
    if (index === 0) return piece;
    return written + (part instanceof Sql ? render(part, value) : value(part ?? null)) + piece;
  }, '');
}

/** Text with `$1`, `$2` … and their values. */
export function bound(fragment: Sql): { text: string; values: Value[] } {
  const values: Value[] = [];
  const written = render(fragment, (value) => `$${values.push(value)}`);
  return { text: written, values };
}

/** Text that needs no parameters, quoted by `pg`. */
export const quoted = (fragment: Sql): string =>
  render(fragment, (value) => (value === null ? 'null' : pg.escapeLiteral(String(value))));

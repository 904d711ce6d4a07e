import pg from 'pg';

type Value = string | number | null;

/**
 * SQL with its values. Figures bind the values; COPY takes no parameters, so streams quote them. Both use one
 * text, so that rows and figures cannot differ.
 */
export class Sql {
  constructor(
    readonly strings: readonly string[],
    readonly parts: readonly (Sql | Value)[],
  ) {}
}

/** Tag of `` sql`… ${value} …` ``: binds a value, inserts another fragment. Values need a cast: `::date`. */
export const sql = (strings: TemplateStringsArray, ...parts: (Sql | Value)[]): Sql =>
  new Sql(strings, parts);

/** Makes a fragment of the program's own text; never of any part of a request. */
export const text = (source: string): Sql => new Sql([source], []);

function render(fragment: Sql, value: (v: Value) => string): string {
  return fragment.strings.reduce((written, piece, index) => {
    const part = fragment.parts[index - 1];
    if (index === 0) return piece;
    return written + (part instanceof Sql ? render(part, value) : value(part ?? null)) + piece;
  }, '');
}

/** Returns the text with `$1`, `$2` … and their values. */
export function bound(fragment: Sql): { text: string; values: Value[] } {
  const values: Value[] = [];
  const written = render(fragment, (value) => `$${values.push(value)}`);
  return { text: written, values };
}

/** Returns text without parameters; `pg` quotes the values. */
export const quoted = (fragment: Sql): string =>
  render(fragment, (value) => (value === null ? 'null' : pg.escapeLiteral(String(value))));

import type { StatementParts } from '../db/statement.js';

/** A value of a statement and the SQL type of its placeholder. */
export interface Parameter {
  readonly type: 'uuid' | 'text' | 'date' | 'timestamptz' | 'int' | 'boolean' | 'uuid[]';
  readonly value: unknown;
}

export interface Composition<N extends string> {
  readonly name: string;
  readonly parameters: Readonly<Record<N, Parameter>>;
  /** Writes the statement; it refers to a parameter as `refs.actorId`, which becomes a typed placeholder. */
  readonly write: (refs: Readonly<Record<N, string>>) => string;
}

/** Returns the mark of a name until the statement is complete; no SQL contains such a character. */
const mark = (name: string) => `\u0001${name}\u0001`;
// eslint-disable-next-line no-control-regex -- the mark above
const marks = /\u0001(\w+)\u0001/gu;

/**
 * Composes a statement from parts that name their parameters. The placeholders are numbered in the finished
 * text, in the order of their first use, so parts agree on names and never on positions, and an unused
 * parameter is not sent.
 */
export function composeStatement<N extends string>({
  name,
  parameters,
  write,
}: Composition<N>): StatementParts {
  const names = Object.keys(parameters) as N[];
  const refs = Object.fromEntries(names.map((key) => [key, mark(key)])) as Record<N, string>;
  const sent: N[] = [];
  const text = write(refs).replace(marks, (_, key: N) => {
    if (!sent.includes(key)) sent.push(key);
    return `$${sent.indexOf(key) + 1}::${parameters[key].type}`;
  });
  return { name, text, values: sent.map((key) => parameters[key].value) };
}

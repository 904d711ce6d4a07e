import type { StatementParts } from '../db/statement.js';

/** A value of a statement and the SQL type of its placeholder. */
export interface Parameter {
  readonly type: 'uuid' | 'text' | 'date' | 'timestamptz' | 'int' | 'boolean' | 'uuid[]';
  readonly value: unknown;
}

export interface Composition<N extends string> {
  readonly name: string;
  readonly parameters: Readonly<Record<N, Parameter>>;
  /** Writes the statement; a parameter is named, as `refs.actorId`, and becomes a typed placeholder. */
  readonly write: (refs: Readonly<Record<N, string>>) => string;
}

/** What a name looks like until the statement is whole; no SQL has such a character. */
const mark = (name: string) => `\u0001${name}\u0001`;
// eslint-disable-next-line no-control-regex -- the mark above
const marks = /\u0001(\w+)\u0001/gu;

/**
 * Puts a statement together from parts that name their parameters. The placeholders are numbered in the
 * finished text, in the order in which they stand there, so parts agree on names and never on
 * positions, and a parameter that no part names is not sent.
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

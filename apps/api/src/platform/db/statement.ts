import { definitionSite } from './statement-origin.js';
import type { ParameterValues, RowOf, RowShape, SqlType } from './statement-types.js';

declare const rowType: unique symbol;

/** Name, text and values of a statement, not yet tied to a row type. */
export interface StatementParts {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/**
 * A statement for `pg`. The name makes it a prepared statement: one name for one text (performance.md). Only
 * the functions of this file create statements, so the registry contains every statement that can run.
 */
export interface Statement<Row extends object = object> extends StatementParts {
  readonly [rowType]: Row;
}

/** One row of a view: the response as JSON text, its version if it is a resource, and the persons in it. */
export interface ViewRow {
  body: string | null;
  version?: number | null;
  subjects?: string[] | null;
  /** Recipient to whom the view or change disclosed the record, when that is not the actor. */
  recipient?: string | null;
}

/** Columns that a view may return; `body` is always present. */
export const viewColumns = {
  body: 'text | null',
  version: 'int | null',
  subjects: 'uuid[] | null',
  recipient: 'uuid | null',
} as const satisfies RowShape;

/** A statement in the registry: the declarations of the code, for comparison with the database. */
export interface RegisteredStatement {
  readonly name: string;
  readonly text: string;
  /** Source file of the definition, relative to `src`. */
  readonly file: string;
  /** Declared parameter types; undefined where the text depends on the input. */
  readonly params: readonly SqlType[] | undefined;
  /** Declared columns; `view` allows the columns of `viewColumns`. */
  readonly row: RowShape | 'view';
}

const registry: (() => RegisteredStatement[])[] = [];

/** Returns every statement of the loaded modules. */
export const registeredStatements = (): RegisteredStatement[] =>
  registry.flatMap((entries) => entries());

const branded = <Row extends object>(parts: StatementParts): Statement<Row> =>
  parts as Statement<Row>;

interface Definition {
  readonly name: string;
  readonly text: string;
}

function define<Row extends object, P extends readonly SqlType[]>(
  { name, text, params }: Definition & { readonly params?: P },
  row: RowShape | 'view',
): (...values: ParameterValues<P>) => Statement<Row> {
  const file = definitionSite();
  registry.push(() => [{ name, text, file: file(), params: params ?? [], row }]);
  const count = params?.length ?? 0;
  // A caller may pass more than the parameters, as to any function of JavaScript.
  return (...values) => branded<Row>({ name, text, values: values.slice(0, count) });
}

/** Defines a statement whose rows the code reads. `row` lists its columns, in any order. */
export const statement = <
  const R extends RowShape = {},
  const P extends readonly SqlType[] = readonly [],
>(
  definition: Definition & { readonly params?: P; readonly row?: R },
): ((...values: ParameterValues<P>) => Statement<RowOf<R>>) =>
  define<RowOf<R>, P>(definition, definition.row ?? {});

/** Defines a statement of a view: one row with the JSON text of the response. */
export const viewStatement = <const P extends readonly SqlType[] = readonly []>(
  definition: Definition & { readonly params?: P },
): ((...values: ParameterValues<P>) => Statement<ViewRow>) =>
  define<ViewRow, P>(definition, 'view');

interface Family<A extends readonly unknown[]> {
  /** Composes name, text and values from the input. One name for one text. */
  readonly build: (...input: A) => StatementParts;
  /** Inputs whose statements together read every table and column that a member of the family can read. */
  readonly samples: () => readonly (readonly [...NoInfer<A>])[];
}

/** Defines statements whose text depends on the input. The registry lists those of the samples. */
export function statementFamily<A extends readonly unknown[], const R extends RowShape>(
  family: Family<A> & { readonly row: R },
): (...input: A) => Statement<RowOf<R>> {
  return defineFamily<A, RowOf<R>>(family, family.row);
}

/** Defines views whose text depends on the input. */
export const viewFamily = <A extends readonly unknown[]>(
  family: Family<A>,
): ((...input: A) => Statement<ViewRow>) => defineFamily<A, ViewRow>(family, 'view');

function defineFamily<A extends readonly unknown[], Row extends object>(
  { build, samples }: Family<A>,
  row: RowShape | 'view',
): (...input: A) => Statement<Row> {
  const file = definitionSite();
  registry.push(() =>
    samples().map((input) => {
      const { name, text } = build(...input);
      return { name, text, file: file(), params: undefined, row };
    }),
  );
  return (...input) => branded<Row>(build(...input));
}

/** A command of a transaction (`begin`, `savepoint x`). It reads and writes no table. */
export const transactionCommand = (name: string, text: string): Statement =>
  branded({ name, text, values: [] });

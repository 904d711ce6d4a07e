import type pg from 'pg';
import { viewColumns, type RegisteredStatement } from '../../src/platform/db/statement.js';
import { typeNames, type RowShape, type SqlType } from '../../src/platform/db/statement-types.js';
import { describeStatement, type DescribedColumn } from './describe.js';

/** Types and nullability of the schema, by their numbers. */
interface SchemaSummary {
  readonly typeName: ReadonlyMap<number, string>;
  /** `table.column` by number; true where the column may be null. */
  readonly nullable: ReadonlyMap<string, boolean>;
}

async function schemaSummary(client: pg.ClientBase): Promise<SchemaSummary> {
  const types = await client.query<{ oid: number; typname: string }>(
    'select oid::int, typname from pg_type',
  );
  const columns = await client.query<{ key: string; nullable: boolean }>(
    `select attrelid::int || '.' || attnum as key, not attnotnull as nullable from pg_attribute where attnum > 0`,
  );
  return {
    typeName: new Map(types.rows.map((row) => [row.oid, row.typname])),
    nullable: new Map(columns.rows.map((row) => [row.key, row.nullable])),
  };
}

/** One column: `text | null` allows null. */
function columnErrors(column: DescribedColumn, declared: string, summary: SchemaSummary): string[] {
  const [type = '', orNull] = declared.split(' | ');
  const actual = summary.typeName.get(column.typeId);
  if (typeNames[type as SqlType] !== actual)
    return [`column "${column.name}" is declared ${type}; PostgreSQL describes ${actual}`];
  const nullable = summary.nullable.get(`${column.tableId}.${column.columnNumber}`) ?? false;
  return nullable && !orNull
    ? [`column "${column.name}" may be null in its table; declare it '${type} | null'`]
    : [];
}

function rowErrors(
  columns: readonly DescribedColumn[],
  row: RowShape | 'view',
  summary: SchemaSummary,
): string[] {
  const declared: RowShape = row === 'view' ? viewColumns : row;
  const required = row === 'view' ? ['body'] : Object.keys(row);
  const described = new Map(columns.map((column) => [column.name, column]));
  return [
    ...required
      .filter((name) => !described.has(name))
      .map((name) => `column "${name}" is declared and not selected`),
    ...columns.flatMap((column) => {
      const type = declared[column.name];
      return type === undefined
        ? [`column "${column.name}" is selected and not declared`]
        : columnErrors(column, type, summary);
    }),
  ];
}

function parameterErrors(
  described: readonly number[],
  declared: RegisteredStatement['params'],
  summary: SchemaSummary,
): string[] {
  if (declared === undefined) return [];
  if (declared.length !== described.length)
    return [`${declared.length} parameters are declared; the text has ${described.length}`];
  return declared.flatMap((type, index) => {
    const actual = summary.typeName.get(described[index] ?? 0);
    return typeNames[type] === actual
      ? []
      : [`$${index + 1} is declared ${type}; PostgreSQL describes ${actual}`];
  });
}

/** Prepares every statement against the schema and lists the differences from the types in the code. */
export async function statementErrors(
  client: pg.ClientBase,
  statements: readonly RegisteredStatement[],
): Promise<string[]> {
  const summary = await schemaSummary(client);
  const errors: string[] = [];
  for (const { name, file, text, params, row } of statements) {
    const found = await describeStatement(client, text).then(
      (described) => [
        ...parameterErrors(described.params, params, summary),
        ...rowErrors(described.columns, row, summary),
      ],
      (error: Error) => [error.message],
    );
    errors.push(...found.map((error) => `${name || 'unnamed'} (${file}): ${error}`));
  }
  return errors;
}

/** SQL types as this code names them, each with the type of its value in JavaScript (see `database.ts`). */
export interface SqlTypes {
  uuid: string;
  text: string;
  boolean: boolean;
  smallint: number;
  int: number;
  bigint: string;
  real: number;
  float: number;
  numeric: string;
  date: string;
  timestamptz: Date;
  json: unknown;
  jsonb: unknown;
  bytea: Buffer;
  void: string;
  'uuid[]': string[];
  'text[]': string[];
  'int[]': number[];
  'timestamptz[]': Date[];
}

export type SqlType = keyof SqlTypes;

/** PostgreSQL's names (`pg_type.typname`) of types that it calls differently. */
export const typeNames: Readonly<Record<SqlType, string>> = {
  uuid: 'uuid',
  text: 'text',
  boolean: 'bool',
  smallint: 'int2',
  int: 'int4',
  bigint: 'int8',
  real: 'float4',
  float: 'float8',
  numeric: 'numeric',
  date: 'date',
  timestamptz: 'timestamptz',
  json: 'json',
  jsonb: 'jsonb',
  bytea: 'bytea',
  void: 'void',
  'uuid[]': '_uuid',
  'text[]': '_text',
  'int[]': '_int4',
  'timestamptz[]': '_timestamptz',
};

declare const narrowed: unique symbol;
type Plain = SqlType | `${SqlType} | null`;
/** A column whose type is narrower than its SQL type. */
export type Narrowed<T> = Plain & { readonly [narrowed]: T };
type ColumnSpec = Plain | Narrowed<unknown>;

/** The columns of a row, by name. */
export type RowShape = Readonly<Record<string, ColumnSpec>>;

type ValueOf<C> = C extends { readonly [narrowed]: infer T }
  ? T
  : C extends `${infer N extends SqlType} | null`
    ? SqlTypes[N] | null
    : C extends SqlType
      ? SqlTypes[C]
      : never;

/** The row type that a shape describes. */
export type RowOf<S extends RowShape> = { -readonly [K in keyof S]: ValueOf<S[K]> };

type TypesFor<T> = { [K in SqlType]: T extends SqlTypes[K] ? K : never }[SqlType];
type ColumnFor<T> = null extends T ? `${TypesFor<NonNullable<T>>} | null` : TypesFor<T>;

/**
 * Narrows a column to the codes of a list, or to JSON of a known shape: `narrow<CaseState>('text')`.
 * PostgreSQL describes the wide type only, so the narrow one is an assertion of the code, hence the cast.
 */
export const narrow = <T>(type: ColumnFor<T>): Narrowed<T> => type as unknown as Narrowed<T>;

/** Types of values that a parameter accepts. Arrays and JSON text are sent unchanged. */
interface ParameterTypes extends Omit<
  { [K in SqlType]: SqlTypes[K] },
  'timestamptz' | 'json' | 'jsonb' | 'bigint' | 'uuid[]' | 'text[]' | 'int[]' | 'timestamptz[]'
> {
  timestamptz: Date | string;
  json: string;
  jsonb: string;
  bigint: number | string;
  'uuid[]': readonly string[];
  'text[]': readonly (string | null)[];
  'int[]': readonly (number | null)[];
  'timestamptz[]': readonly Date[];
}

export type ParameterValues<P extends readonly SqlType[]> = {
  -readonly [K in keyof P]: ParameterTypes[P[K]] | null;
};

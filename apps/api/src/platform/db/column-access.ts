import type { EntityClass } from './database.js';

/**
 * What a column is open to beside staff and jobs, whose grants are on whole tables: partners and analysts
 * have grants on columns, so a column that nobody grants them answers 403.
 */
export type ColumnOpening = 'partnerReads' | 'partnerWrites' | 'analystReads';

/** Readers and writers of each column of a table. `test/platform/column-access.test.ts` compares it with the grants. */
export interface ColumnAccess {
  /** The entity, or the name of a table that has none. */
  readonly of: EntityClass | string;
  /** By property of the entity, or by column of the table. None = staff and jobs alone. */
  readonly openings: Readonly<Record<string, readonly ColumnOpening[]>>;
}

/** Declares the columns of an entity; the compiler names a property that is missing. */
export const columnAccess = <E extends object>(
  entity: abstract new () => E,
  openings: { readonly [K in keyof E]-?: readonly ColumnOpening[] },
): ColumnAccess => ({ of: entity as EntityClass, openings });

/** Declares the columns of a table that has no entity. */
export const tableColumnAccess = (
  table: string,
  openings: Readonly<Record<string, readonly ColumnOpening[]>>,
): ColumnAccess => ({ of: table, openings });

/**
 * Part of a module's tables that other modules may read. The text that these functions return is plain SQL
 * with a comment that names the owner: PostgreSQL plans the tables themselves, and
 * `test/architecture/sql-ownership.test.ts` and `test/sql` restrict every statement to published columns.
 */

export interface PublishedTable {
  readonly owner: string;
  readonly name: string;
  readonly table: string;
  /** The columns that other modules may name. */
  readonly columns: readonly string[];
}

const published: PublishedTable[] = [];

/** Returns every published table of the loaded modules. */
export const publishedTables = (): readonly PublishedTable[] => published;

/**
 * Publishes columns of a table under a name. Returns the text for the `from` of another module's statement:
 * `join ${person} b on b.id = r.beneficiary_id`.
 */
export function publishTable(
  owner: string,
  name: string,
  { table, columns }: Pick<PublishedTable, 'table' | 'columns'>,
): string {
  published.push({ owner, name, table, columns });
  return `${table} /* ${owner}.${name} */`;
}

/**
 * Marks SQL that a module contributes to the statements of others. Within the marks the tables of the
 * owner are read as in its own statements.
 */
export const publishSql = (owner: string, text: string): string =>
  `/* ${owner}: */ ${text} /* :${owner} */`;

import type { QueryRunner } from 'typeorm';

/**
 * Row-level security for migrations. Settings are read in a sub-select, so that a statement evaluates them
 * once; an empty setting is null, so that everything fails closed. The form matters to the planner: `= any
 * (array)` and a boolean sub-select keep its estimates near the truth, where an `or` or an `in` over a
 * setting made it sort whole bureaus (docs/performance.md).
 */

/** SQL condition: the actor's role is one of these. */
export const roleIn = (...roles: readonly string[]): string =>
  `
    (
      select
        current_setting('gza.role', true) in (${roles.map((r) => `'${r}'`).join(', ')})
    )`;
export const ownOrganisation = `
  (
    select
      nullif(current_setting('gza.organisation', true), '')::uuid
  )`;
export const ownActor = `
  (
    select
      nullif(current_setting('gza.actor', true), '')::uuid
  )`;
/** The bureau of an actor who works in one. */
export const onlyBureau = `
  (
    select
      nullif(current_setting('gza.bureau', true), '')::uuid
  )`;
/**
 * A row of a bureau whose case files the actor works with: the own one, a head's are all. Others have none.
 * The setting becomes an array inside of the sub-select, once a statement; the outer cast only tells the
 * parser that `any` takes an array. Cast outside, it was parsed anew for every row of every table.
 */
export const ownBureau = (column = 'bureau_id'): string =>
  `${column} = any ((select nullif(current_setting('gza.bureaus', true), '')::uuid[])::uuid[])`;

/** Roles that may access the rows of a bureau. */
export interface RowAccess {
  /** Roles that may access every row: checked once per statement. */
  all: readonly string[];
  /** Roles that may access some rows, each with its condition: checked row by row, for these roles only. */
  conditional?: Readonly<Record<string, string>>;
}

const rowAccessCondition = ({ all, conditional = {} }: RowAccess): string => {
  const parts = Object.entries(conditional).map(([role, rule]) => `when '${role}' then ${rule}`);
  const some = `case current_setting('gza.role', true) ${parts.join(' ')} else false end`;
  return parts.length > 0 ? `(${roleIn(...all)} or ${some})` : roleIn(...all);
};

export interface BureauTable {
  /** Column with the bureau of the row. */
  bureau?: string;
  /** Roles that may access the rows; by default all that work with case files. */
  roles?: readonly string[] | RowAccess;
  /** Roles that may add, change and delete rows; by default those that see them. */
  writers?: RowAccess;
  /** Privileges of staff; select, insert and update by default. */
  may?: string;
}

/** Closes a table: policies apply to its owner too. */
export async function closeTable(run: QueryRunner, table: string): Promise<void> {
  await run.query(
    `alter table ${table} enable row level security; alter table ${table} force row level security;`,
  );
}

/**
 * Creates the policies of a table of case rows: access for staff of the row's bureau, and for the system's
 * own jobs.
 */
export async function bureauTable(
  run: QueryRunner,
  table: string,
  options: BureauTable = {},
): Promise<void> {
  const { roles, writers } = options;
  const own = ownBureau(options.bureau);
  const within = (access: RowAccess) => `${own} and ${rowAccessCondition(access)}`;
  const seen = roles ? within('all' in roles ? roles : { all: roles }) : own;
  await closeTable(run, table);
  await run.query(`
    grant ${options.may ?? 'select, insert, update'} on ${table} to gza_staff;
    grant select, insert, update, delete on ${table} to gza_worker;
    create policy jobs on ${table} to gza_worker using (true) with check (true);
  `);
  if (!writers) {
    await run.query(
      `create policy own_bureau on ${table} to gza_staff using (${seen}) with check (${seen});`,
    );
    return;
  }
  const written = within(writers);
  await run.query(`
    create policy own_bureau on ${table} for select to gza_staff using (${seen});
    create policy own_bureau_adds on ${table} for insert to gza_staff with check (${written});
    create policy own_bureau_changes on ${table} for update to gza_staff using (${written}) with check (${written});
    create policy own_bureau_removes on ${table} for delete to gza_staff using (${written});
  `);
}

/**
 * Grants the analyst's role the named columns of every row, for figures; none of the columns names a person. Part of
 * released migrations: a new table takes `figureColumns`.
 */
export async function analystColumns(
  run: QueryRunner,
  table: string,
  columns: readonly string[],
): Promise<void> {
  await run.query(`
    grant select (${columns.join(', ')}) on ${table} to gza_analyst;
    create policy figures on ${table} for select to gza_analyst using (${roleIn('analyst', 'reportingClient')});
  `);
}

/** SQL condition: the actor reads figures. A statement of figures limits staff to their bureaus. */
export const figureReaders = roleIn('analyst', 'reportingClient', 'supervisor', 'head');

/**
 * Grants the connection of figures the named columns of every row; none of the columns names a person. Figures are
 * counted on it for everybody, so that a number does not depend on the rows that its reader may open.
 */
export async function figureColumns(
  run: QueryRunner,
  table: string,
  columns: readonly string[],
): Promise<void> {
  await run.query(`
    grant select (${columns.join(', ')}) on ${table} to gza_analyst;
    create policy figures on ${table} for select to gza_analyst using (${figureReaders});
  `);
}

/** Grants reading of reference data to every role; only the migrator writes them. */
export async function referenceTable(run: QueryRunner, table: string): Promise<void> {
  await run.query(`grant select on ${table} to gza_staff, gza_partner, gza_analyst, gza_worker;`);
}

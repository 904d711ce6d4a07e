import type { QueryRunner } from 'typeorm';

/**
 * Row-level security for migrations. Settings are read in a sub-select, so that a statement evaluates
 * them once; an empty setting is null, so that everything fails closed. The shape matters to the
 * planner: `= any (array)` and a boolean sub-select keep its estimates near the truth, where an `or`
 * or an `in` over a setting made it sort whole bureaus (docs/performance.md).
 */

/** The actor's role is one of these. */
export const roleIn = (...roles: readonly string[]): string =>
  `(select current_setting('gza.role', true) in (${roles.map((r) => `'${r}'`).join(', ')}))`;
export const ownOrganisation = `(select nullif(current_setting('gza.organisation', true), '')::uuid)`;
export const ownActor = `(select nullif(current_setting('gza.actor', true), '')::uuid)`;
/** A row of a bureau whose case files the actor works with: the own one, a head's are all. Others have none. */
export const ownBureau = (column = 'bureau_id'): string =>
  `${column} = any ((select nullif(current_setting('gza.bureaus', true), ''))::uuid[])`;

export interface StaffTable {
  /** Column with the bureau of the row. */
  bureau?: string;
  /** Roles whose rows these are; unless told, all that work with case files. */
  roles?: readonly string[];
  /** What staff may do; select, insert and update unless told. */
  may?: string;
}

/** Closes a table: policies decide, for its owner too. */
export async function closeTable(run: QueryRunner, table: string): Promise<void> {
  await run.query(
    `alter table ${table} enable row level security; alter table ${table} force row level security;`,
  );
}

/** A table of case rows: staff of the row's bureau, and the system's own jobs. */
export async function bureauTable(
  run: QueryRunner,
  table: string,
  options: StaffTable = {},
): Promise<void> {
  const own = ownBureau(options.bureau);
  const rule = options.roles ? `${roleIn(...options.roles)} and ${own}` : own;
  await closeTable(run, table);
  await run.query(`
    grant ${options.may ?? 'select, insert, update'} on ${table} to gza_staff;
    create policy own_bureau on ${table} to gza_staff using (${rule}) with check (${rule});
    grant select, insert, update, delete on ${table} to gza_worker;
    create policy jobs on ${table} to gza_worker using (true) with check (true);
  `);
}

/** Figures: the analyst's role reads the named columns of every row, and none that names a person. */
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

/** Reference data: everybody reads, nobody but the migrator writes. */
export async function referenceTable(run: QueryRunner, table: string): Promise<void> {
  await run.query(`grant select on ${table} to gza_staff, gza_partner, gza_analyst, gza_worker;`);
}

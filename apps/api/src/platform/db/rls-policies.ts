import type { QueryRunner } from 'typeorm';
import { roleIn } from './rls.js';

/** Conditions that all hold; each is put in brackets, since it may be an `or`. */
export const and = (...conditions: readonly (string | undefined)[]): string =>
  conditions
    .filter((c) => c !== undefined)
    .map((c) => `(${c})`)
    .join(' and ');

/** Rights of jobs by default. */
export const everything = 'select, insert, update, delete';

/** A condition, or else one of the roles, if there are any. */
export const or = (condition: string, roles: readonly string[]): string =>
  roles.length > 0 ? `(${condition} or ${roleIn(...roles)})` : condition;

interface Policies {
  readonly name: string;
  /** Role of PostgreSQL whose connections the policies are for. */
  readonly to: string;
  /** Granted rights: `select, insert, update (state)`. */
  readonly may: string;
  readonly seen: string;
  /** Rows as they may be added. */
  readonly added: string;
  /** Rows that may be changed, before and after. */
  readonly changed: readonly [before: string, after: string];
}

/** Grants what may be done, and one policy for each of it. */
export async function allow(run: QueryRunner, table: string, p: Policies): Promise<void> {
  const [before, after] = p.changed;
  const policies = {
    select: `create policy ${p.name} on ${table} for select to ${p.to} using (${p.seen});`,
    insert: `create policy ${p.name}_add on ${table} for insert to ${p.to} with check (${p.added});`,
    update: `create policy ${p.name}_change on ${table} for update to ${p.to} using (${before}) with check (${after});`,
    delete: `create policy ${p.name}_remove on ${table} for delete to ${p.to} using (${before});`,
  };
  const granted = Object.entries(policies).filter(([verb]) =>
    new RegExp(`\\b${verb}\\b`, 'u').test(p.may),
  );
  await run.query(
    [`grant ${p.may} on ${table} to ${p.to};`, ...granted.map(([, policy]) => policy)].join('\n'),
  );
}

/** Lets the system's own jobs do what they may with every row. */
export async function allowJobs(run: QueryRunner, table: string, may: string): Promise<void> {
  const writes = may === 'select' ? '' : ' with check (true)';
  const verb = may === 'select' ? 'for select ' : '';
  await run.query(`
    grant ${may} on ${table} to gza_worker;
    create policy jobs on ${table} ${verb}to gza_worker using (true)${writes};
  `);
}

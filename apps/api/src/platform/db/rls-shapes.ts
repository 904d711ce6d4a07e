import type { QueryRunner } from 'typeorm';
import { allow, allowJobs, and, everything, or } from './rls-policies.js';
import { closeTable, ownActor, ownOrganisation, roleIn } from './rls.js';

/**
 * Row access of tables whose rows belong to no bureau: docs/how-to/row-access-and-grants.md says which
 * recipe to take, and `test/platform/row-access` recognises it from the policies.
 */

export interface OrganisationTable {
  /** Column with the organisation of the row; `organisation_id` by default. */
  organisation?: string;
  /**
   * Rights of users and clients of the organisation on its rows: `select, insert, update` by default.
   * Columns in brackets narrow a verb: `select, update (answer, version)`.
   */
  may?: string;
  /** The own rows that the organisation may still change, as a condition: `state = 'draft'`. All by default. */
  changes?: string;
  /** The own rows as the organisation may add or leave them: `state in ('draft', 'submitted')`. All by default. */
  leaves?: string;
  /** Roles of staff that see the rows of every organisation; none where members of a body do (`membershipTable`). */
  readers: readonly string[];
  /** The rows that they see, as a condition: `state <> 'draft'`. All by default. */
  seen?: string;
  /** Those of the readers who add and change rows; none by default. */
  writers?: readonly string[];
  /** Rights of the jobs of the system: everything by default. */
  jobs?: string;
}

/**
 * Rows of a partner organisation: its users and clients see its own, named roles of staff those of
 * all organisations. Grants competition: bids, reports and files of an applicant.
 */
export async function organisationTable(
  run: QueryRunner,
  table: string,
  options: OrganisationTable,
): Promise<void> {
  const { organisation = 'organisation_id', may = 'select, insert, update', readers } = options;
  const { changes, leaves, seen, writers = [], jobs = everything } = options;
  const stranger = writers.find((role) => !readers.includes(role));
  if (stranger) throw new Error(`${table}: ${stranger} writes rows, so name it a reader as well.`);
  const own = `${roleIn('partnerUser', 'partnerClient')} and ${organisation} = ${ownOrganisation}`;
  const written = writers.length > 0 ? and(roleIn(...writers), seen) : 'false';
  await closeTable(run, table);
  await allow(run, table, {
    name: 'own_organisation',
    to: 'gza_partner',
    may,
    seen: own,
    added: and(own, leaves),
    changed: [and(own, changes), and(own, leaves)],
  });
  if (readers.length > 0)
    await allow(run, table, {
      name: 'agency',
      to: 'gza_staff',
      may: writers.length > 0 ? 'select, insert, update' : 'select',
      seen: and(roleIn(...readers), seen),
      added: written,
      changed: [written, written],
    });
  await allowJobs(run, table, jobs);
}

export interface StaffTable {
  /** Columns with the accounts of those whose row it is: `supervisee_id`, `supervisor_id`. */
  people: readonly [string, ...string[]];
  /** Those of them who add and change the row; all by default. */
  writers?: readonly [string, ...string[]];
  /** Their rights: `select, insert, update` by default. */
  may?: string;
  /** The rows that may still be changed, as a condition: `acknowledged_at is null`. All by default. */
  changes?: string;
  /**
   * Columns by which a job finds the rows whose time is over, to delete them; no job reads any other.
   * Without them no job reaches the rows.
   */
  jobReads?: readonly string[];
}

/**
 * Rows confidential to the members of staff whom they name: nobody else reads them, whatever the role, so
 * line managers and heads do not. Professional supervision: notes, self-assessments, texts about cases.
 * A row that belongs to an agreement carries the people of the agreement, as a case row carries its bureau.
 */
export async function staffTable(
  run: QueryRunner,
  table: string,
  options: StaffTable,
): Promise<void> {
  const { people, writers = people, may = 'select, insert, update', changes, jobReads } = options;
  const named = (columns: readonly string[]) =>
    `(${columns.map((column) => `${column} = ${ownActor}`).join(' or ')})`;
  await closeTable(run, table);
  await allow(run, table, {
    name: 'named_staff',
    to: 'gza_staff',
    may,
    seen: named(people),
    added: named(writers),
    changed: [and(named(writers), changes), named(writers)],
  });
  if (jobReads)
    await run.query(`
      grant select (${jobReads.join(', ')}), delete on ${table} to gza_worker;
      create policy jobs on ${table} to gza_worker using (true) with check (false);
    `);
}

export interface Membership {
  /** Function that answers what the actor is a member of: `own_panels` is `app.own_panels()`. */
  name: string;
  /** Table of memberships. */
  table: string;
  /** Its column with the body, panel or record that one is a member of. */
  of: string;
  /** Its column with the member. */
  member: string;
  /** Kind of member: an account, or a partner organisation. */
  is: 'account' | 'organisation';
  /** The memberships that count, as a condition on the table: `duty = 'scorer' and ends_on is null`. All by default. */
  counts?: string;
}

/**
 * Makes the function that answers what the actor is a member of. It looks past the policies of the
 * table, so that a table of memberships can itself be closed by the function.
 */
export async function membership(run: QueryRunner, m: Membership): Promise<void> {
  const own = m.is === 'account' ? ownActor : ownOrganisation;
  await run.query(`
    create function app.${m.name}() returns uuid[] language sql stable security definer set search_path = public, app, pg_temp as $$
      select coalesce(array_agg(${m.of}), '{}') from ${m.table} where ${and(`${m.member} = ${own}`, m.counts)}
    $$;
    revoke execute on function app.${m.name}() from public;
    grant execute on function app.${m.name}() to gza_staff, gza_partner;
  `);
}

/** The column names something that the actor is a member of; asked once a statement. */
export const memberOf = (column: string, name: string): string =>
  `${column} = any ((select app.${name}())::uuid[])`;

export interface MembershipTable {
  /** Column with the body, panel or record whose members see the row. */
  body: string;
  /** Name of the `membership` that says which ones the actor belongs to. */
  members: string;
  /** Roles of staff that see the rows of every body; none by default. */
  readers?: readonly string[];
  /**
   * Until this condition holds nobody but the author sees a row, readers included: `state = 'approved'`,
   * or `memberOf('application_id', 'scored_applications')` for scores that are closed to whoever has not
   * scored. Without it members see the rows at once.
   */
  opensWhen?: string;
  /** Column with the account that wrote the row. Its author sees it before it opens, and nobody else changes it. */
  author?: string;
  /** Name of the `membership` whose members add and change rows; the members by default, or `nobody`. */
  writers?: string;
  /** Roles of staff that see, add and change the rows of every body, as members are kept; none by default. */
  managers?: readonly string[];
  /** Rights of the members: `select, insert, update` by default. */
  may?: string;
  /** Roles of PostgreSQL of the members: staff by default. Members of partner organisations are `gza_partner`. */
  connections?: readonly ('gza_staff' | 'gza_partner')[];
  /** Rights of the jobs of the system: everything by default; `nothing` where another recipe grants them. */
  jobs?: string;
}

/**
 * Rows of a body with members of its own, whatever their bureau: duties such as chair, secretary or scorer
 * are memberships, not roles. Interagency group: meetings and minutes; grants: score sheets of a panel.
 */
export async function membershipTable(
  run: QueryRunner,
  table: string,
  options: MembershipTable,
): Promise<void> {
  const { body, members, readers = [], managers = [], opensWhen, author } = options;
  const {
    writers = members,
    may = 'select, insert, update',
    connections = ['gza_staff'],
  } = options;
  const { jobs = everything } = options;
  const authored = author && `${author} = ${ownActor}`;
  const inBody = or(memberOf(body, members), [...readers, ...managers]);
  const open = opensWhen && (authored ? `(${opensWhen} or ${authored})` : opensWhen);
  const byMember = writers === 'nobody' ? 'false' : and(memberOf(body, writers), authored);
  const written = or(byMember, managers);
  await closeTable(run, table);
  for (const to of connections)
    await allow(run, table, {
      name: to === 'gza_staff' ? 'members' : 'partner_members',
      to,
      may,
      seen: and(inBody, open),
      added: written,
      changed: [written, written],
    });
  if (jobs !== 'nothing') await allowJobs(run, table, jobs);
}

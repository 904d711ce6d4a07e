/**
 * The row-access shapes of a new table: its columns beside the common ones, how the migration closes it,
 * and what its columns are open to. docs/how-to/row-access-and-grants.md says which one to take.
 *
 * @typedef {object} RowShape
 * @property {readonly (readonly [column: string, type: string, references?: string])[]} columns
 * @property {string} recipe  the function of platform/db that closes the table
 * @property {'rls' | 'rls-shapes'} from  its file
 * @property {readonly string[]} [also]  what the migration imports from there beside it
 * @property {string} close  the statements of the migration that close the table
 * @property {string} [before]  tables that it needs, as SQL
 * @property {string} [table]  name of such a table
 * @property {readonly string[]} [partnerWrites]  columns that partners change; they read all of them
 * @property {true} [reference]  written by migrations alone: a code and names instead of a record
 */

/** @type {Readonly<Record<string, RowShape>>} */
export const shapes = {
  bureau: {
    columns: [
      ['beneficiary_id', 'uuid', 'beneficiary (id)'],
      ['bureau_id', 'uuid', 'bureau (id)'],
      ['case_id', 'uuid', 'rehabilitation_case (id)'],
    ],
    recipe: 'bureauTable',
    from: 'rls',
    close: `await bureauTable(run, '__table__', {
      roles: ['socialWorker', 'psychologist', 'supervisor', 'head'],
    });`,
  },
  organisation: {
    columns: [['organisation_id', 'uuid', 'organisation (id)']],
    recipe: 'organisationTable',
    from: 'rls-shapes',
    close: `await organisationTable(run, '__table__', {
      may: 'select, insert, update (state, title, version, updated_at)',
      changes: "state = 'draft'",
      leaves: "state in ('draft', 'submitted')",
      readers: ['supervisor', 'head'],
      seen: "state <> 'draft'",
    });`,
    partnerWrites: ['state', 'title', 'version', 'updated_at'],
  },
  staff: {
    columns: [
      ['supervisee_id', 'uuid', 'user_account (id)'],
      ['supervisor_id', 'uuid', 'user_account (id)'],
    ],
    recipe: 'staffTable',
    from: 'rls-shapes',
    close: `await staffTable(run, '__table__', {
      people: ['supervisee_id', 'supervisor_id'],
      writers: ['supervisor_id'],
    });`,
  },
  membership: {
    columns: [
      ['body_id', 'uuid'],
      ['author_id', 'uuid', 'user_account (id)'],
    ],
    recipe: 'membershipTable',
    from: 'rls-shapes',
    also: ['membership'],
    before: `create table __table___member (
        body_id uuid not null, user_id uuid not null references user_account (id), duty text not null,
        starts_on date not null, ends_on date, primary key (body_id, user_id, duty, starts_on)
      );
      `,
    table: '__table___member',
    close: `await membership(run, {
      name: 'own___table___bodies',
      table: '__table___member',
      of: 'body_id',
      member: 'user_id',
      is: 'account',
      counts: 'starts_on <= app.today() and (ends_on is null or ends_on >= app.today())',
    });
    // The head keeps who belongs to a body; its members see one another.
    await membershipTable(run, '__table___member', {
      body: 'body_id',
      members: 'own___table___bodies',
      writers: 'nobody',
      managers: ['head'],
    });
    await membershipTable(run, '__table__', {
      body: 'body_id',
      members: 'own___table___bodies',
      readers: ['head'],
      author: 'author_id',
      opensWhen: "state = 'open'",
    });`,
  },
  reference: {
    columns: [],
    recipe: 'referenceTable',
    from: 'rls',
    close: "await referenceTable(run, '__table__');",
    reference: true,
  },
};

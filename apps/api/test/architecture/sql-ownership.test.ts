import '../../src/server.js';
import { publishedTables } from '../../src/platform/db/published.js';
import { registeredStatements } from '../../src/platform/db/statement.js';
import { declaredTables } from '../sql/owners.js';
import { ownershipErrors } from '../sql/sql-ownership.js';

const ownership = { owners: new Map(declaredTables()), published: publishedTables() };

const sample = (file: string, text: string) =>
  ownershipErrors([{ name: 'sample', file, text, params: [], row: {} }], ownership);

const [people] = publishedTables()
  .filter(({ owner, name }) => owner === 'beneficiaries' && name === 'people')
  .map(({ owner, name, table }) => `${table} /* ${owner}.${name} */`);

describe('the owners of tables', () => {
  it('are one for each table', () => {
    const tables = declaredTables().map(([table]) => table);
    expect(tables.filter((table, index) => tables.indexOf(table) !== index)).toEqual([]);
  });

  it('publish tables of their own only', () => {
    const foreign = publishedTables().filter(
      (one) => ownership.owners.get(one.table) !== one.owner,
    );
    expect(foreign).toEqual([]);
  });
});

describe('the statements of the server', () => {
  it('read foreign tables through what their owner publishes', async () => {
    expect(await ownershipErrors(registeredStatements(), ownership)).toEqual([]);
  });
});

describe('the check of ownership', () => {
  const file = 'modules/services/persistence/sample.views.ts';

  it('names a foreign table and the published one to read instead', async () => {
    expect(
      await sample(
        file,
        `select 'საქმე' as word, r.id from referral r join beneficiary b on b.id = r.beneficiary_id`,
      ),
    ).toEqual([
      'sample (modules/services/persistence/sample.views.ts): services reads table beneficiary of beneficiaries. Read ${people} of modules/beneficiaries/published.ts instead',
    ]);
  });

  it('finds a foreign table wherever PostgreSQL does: in sub-selects, common table expressions, lateral joins', async () => {
    const errors = await sample(
      file,
      `with told as (select id from consent)
       select (select count(*) from plan_note) from told t
       cross join lateral (select 1 from work_note w where w.id = t.id) x
       where exists (select from session_note)`,
    );
    expect(errors.map((error) => /table (\w+)/u.exec(error)?.[1])).toEqual([
      'plan_note',
      'work_note',
      'session_note',
      'consent',
    ]);
    expect(errors[0]).toBe(
      'sample (modules/services/persistence/sample.views.ts): services reads table plan_note of plans. Let plans publish the columns that you need (docs/how-to/read-another-modules-rows.md)',
    );
  });

  it('lets nobody write a foreign table, published or not', async () => {
    const written = 'sample (modules/services/persistence/sample.views.ts): services writes table';
    expect(
      await Promise.all([
        sample(file, 'update beneficiary /* beneficiaries.people */ set phone = null'),
        sample(file, 'with gone as (delete from plan_item returning id) select id from gone'),
        sample(file, 'insert into timeline_entry (id) select id from referral'),
      ]),
    ).toEqual([
      [
        `${written} beneficiary of beneficiaries. Let a command of beneficiaries change it, in the same transaction`,
      ],
      [`${written} plan_item of plans. Let a command of plans change it, in the same transaction`],
      [
        `${written} timeline_entry of beneficiaries. Let a command of beneficiaries change it, in the same transaction`,
      ],
    ]);
  });

  it('accepts what is published, own tables, and what the owner wrote for others', async () => {
    expect(await sample(file, `select b.id from ${people} b join referral r on true`)).toEqual([]);
    expect(
      await sample(
        'modules/overview/persistence/sample.views.ts',
        `select /* plans: */ (select count(*) from plan p join ${people} b on true) /* :plans */`,
      ),
    ).toEqual([]);
  });

  it('does not take the mark of one table, or of one owner, for another', async () => {
    expect(await sample(file, 'select id from consent /* beneficiaries.people */')).toHaveLength(1);
    expect(
      await sample(file, 'select /* plans: */ 1 /* :plans */, (select count(*) from plan)'),
    ).toHaveLength(1);
  });

  it('names a table without an owner', async () => {
    expect(await sample(file, 'select id from nobodys_table')).toEqual([
      'sample (modules/services/persistence/sample.views.ts): table nobodys_table has no owner. Add it to the entities or tables of a module',
    ]);
  });
});

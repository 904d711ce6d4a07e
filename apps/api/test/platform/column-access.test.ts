import { modules } from '../../src/modules/index.js';
import { tableColumnAccess } from '../../src/platform/db/column-access.js';
import { TestApi } from '../support/api.js';
import { columnAccessErrors, declaredColumns, grantedColumns } from '../support/column-grants.js';
import { tableAccess } from './row-access/catalogue.js';
import { shapeOf } from './row-access/shapes.js';

const declarations = declaredColumns(modules.flatMap(({ columnAccess = [] }) => columnAccess));

/** Tables that everybody reads whole: a column of theirs is about nobody. */
const everybodyReads = new Set(['reference', 'catalogue']);
/** Read whole by whoever made the row: of the platform, which has no entity for it. */
const ownRows = 'idempotency_key';

describe('the columns that partners and analysts reach', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());

  const openTables = async () =>
    new Set([
      ownRows,
      ...(await tableAccess(api.owner))
        .filter((table) => everybodyReads.has(shapeOf(table)?.shape ?? ''))
        .map(({ name }) => name),
    ]);

  it('are granted as the modules declare them', async () => {
    expect(declarations.length).toBeGreaterThan(20);
    expect(
      columnAccessErrors(await grantedColumns(api.owner), declarations, await openTables()),
    ).toEqual([]);
  });

  it('are declared once a table', () => {
    const tables = declarations.map(({ table }) => table);
    expect(new Set(tables).size).toBe(tables.length);
  });

  /** What is said of a change to the tables. */
  const errorsAfter = async (
    sql: string,
    more: readonly ReturnType<typeof tableColumnAccess>[] = [],
  ) => {
    await api.owner.query(`begin; ${sql}`);
    try {
      return columnAccessErrors(
        await grantedColumns(api.owner),
        [...declarations, ...declaredColumns(more)],
        await openTables(),
      );
    } finally {
      await api.owner.query('rollback');
    }
  };

  it('name a new column of which nobody says who reads and writes it', async () => {
    expect(await errorsAfter('alter table referral add language text')).toEqual([
      `referral.language: say who reads and writes it, in the columnAccess of ReferralRecord: 'partnerReads', 'partnerWrites', 'analystReads', or [] for staff and jobs alone.`,
    ]);
  });

  it('name a grant that is missing, and the line of the migration', async () => {
    expect(
      await errorsAfter(
        `create table sample (id uuid, answer text); grant select (id) on sample to gza_partner, gza_analyst;`,
        [
          tableColumnAccess('sample', {
            id: ['partnerReads', 'analystReads'],
            answer: ['partnerReads', 'partnerWrites'],
          }),
        ],
      ),
    ).toEqual([
      'sample.answer: partners read it, as sample declares, and gza_partner may not select it: add to a migration "grant select (answer) on sample to gza_partner;".',
      'sample.answer: partners write it, as sample declares, and gza_partner may not update it: add to a migration "grant update (answer) on sample to gza_partner;".',
    ]);
  });

  it('name a grant that nobody declares, on a column or by a grant on the table', async () => {
    expect(
      await errorsAfter(
        `create table sample (id uuid, note text); grant select on sample to gza_partner; grant select (note) on sample to gza_analyst;`,
        [tableColumnAccess('sample', { id: ['partnerReads'], note: [] })],
      ),
    ).toEqual([
      `sample.note: gza_partner may select it, and sample does not declare it: declare 'partnerReads', or add to a migration "revoke select on sample from gza_partner; grant select (id) on sample to gza_partner;".`,
      `sample.note: gza_analyst may select it, and sample does not declare it: declare 'analystReads', or add to a migration "revoke select (note) on sample from gza_analyst;".`,
    ]);
  });

  it('name a table whose columns nobody declares', async () => {
    expect(
      await errorsAfter(
        'create table sample (id uuid); grant update (id) on sample to gza_partner',
      ),
    ).toEqual([
      'sample: partners or analysts reach it and no module says which columns: add a columnAccess of its entity to persistence/column-access.ts of its module (docs/how-to/row-access-and-grants.md).',
    ]);
  });

  it('name a column that is declared and gone', async () => {
    expect(await errorsAfter('alter table issued_card drop number')).toEqual([
      'issued_card.number: IssuedCardRecord declares it and it is gone.',
    ]);
  });

  it.each([
    ['partnerReads', 'grant select (answer) on sample to gza_partner'],
    ['partnerWrites', 'grant update (answer) on sample to gza_partner'],
    ['analystReads', 'grant select (answer) on sample to gza_analyst'],
  ] as const)('are right again with the line that is named: %s', async (opening, line) => {
    const declared = [tableColumnAccess('sample', { id: [], answer: [opening] })];
    const table = 'create table sample (id uuid, answer text);';
    expect((await errorsAfter(table, declared)).join()).toContain(`"${line};"`);
    expect(await errorsAfter(`${table} ${line}`, declared)).toEqual([]);
  });
});

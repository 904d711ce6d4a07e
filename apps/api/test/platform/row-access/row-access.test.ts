import {
  closeTable,
  ownActor,
  ownBureau,
  ownOrganisation,
  roleIn,
} from '../../../src/platform/db/rls.js';
import { TestApi } from '../../support/api.js';
import { expectAsReviewed } from '../../support/expected.js';
import { tableAccess } from './catalogue.js';
import { Scratch } from '../../support/scratch.js';
import { shapeless, shapeOf, written } from './shapes.js';

describe('the row access of every table', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());

  it('has a shape that is known, the one of the reviewed list', async () => {
    const tables = await tableAccess(api.owner);
    const known = tables.flatMap((table) => {
      const shape = shapeOf(table);
      if (shape) return [[table.name, shape.shape, shape.by.replaceAll(',', ';')]];
      const reason = written[table.name];
      return reason ? [[table.name, 'written for it', reason.replaceAll(',', ';')]] : [];
    });
    const unknown = tables.filter((table) => !shapeOf(table) && !written[table.name]);
    expect(unknown.map(shapeless)).toEqual([]);
    expectAsReviewed('row-access.csv', [['table', 'shape', 'by'], ...known]);
  });

  it('goes by the bureau wherever a row is about a beneficiary', async () => {
    const personal = (await tableAccess(api.owner)).filter(({ columns }) =>
      columns.includes('beneficiary_id'),
    );
    expect(personal.length).toBeGreaterThan(30);
    expect(personal.filter((t) => !shapeOf(t)?.shape.startsWith('bureau'))).toEqual([]);
  });

  it('keeps no reason for a table that has a shape or is gone', async () => {
    const shapelessNames = (await tableAccess(api.owner))
      .filter((table) => !shapeOf(table))
      .map(({ name }) => name);
    expect(Object.keys(written).toSorted()).toEqual(shapelessNames);
  });

  describe('that has no shape', () => {
    const mend =
      'Close it in a migration with bureauTable, organisationTable, staffTable, membershipTable or referenceTable of platform/db/rls*.ts (docs/how-to/row-access-and-grants.md).';
    const sees = (condition: string, to = 'gza_staff') => `
      grant select on sample to gza_staff;
      create policy p on sample for select to ${to} using (${condition});`;
    const forPartners = (condition: string) => `
      grant select on sample to gza_partner;
      create policy q on sample for select to gza_partner using (${condition});`;
    const inRole = roleIn('head');

    it.each([
      [
        'nothing',
        'grant select on sample to gza_staff',
        'its policies fit no shape: there is none',
      ],
      [
        'a bureau or something else',
        sees(`${ownBureau()} or ${inRole}`),
        '"p" (select to gza_staff: another condition)',
      ],
      [
        'one rule beside that of the bureau',
        `${sees(ownBureau())} create policy r on sample for select to gza_staff using (${inRole});`,
        '"p" (select to gza_staff: bureau) "r" (select to gza_staff: roles head)',
      ],
      [
        'whoever is not a role',
        sees(`not ${inRole}`),
        '"p" (select to gza_staff: another condition)',
      ],
      [
        'people or a role',
        sees(`name = ${ownActor} or ${inRole}`),
        '"p" (select to gza_staff: another condition)',
      ],
      [
        'partners without their organisation',
        sees(inRole) + forPartners(roleIn('partnerUser', 'partnerClient')),
        '"p" (select to gza_staff: roles head) "q" (select to gza_partner: roles partnerUser, partnerClient)',
      ],
      [
        'an organisation whoever asks',
        sees(inRole) + forPartners(`name = ${ownOrganisation}`),
        '"p" (select to gza_staff: roles head) "q" (select to gza_partner: organisation)',
      ],
      [
        'the analyst, every row',
        `${sees(ownBureau())} create policy f on sample for select to gza_analyst using (true);`,
        '"f" (select to gza_analyst: every row) "p" (select to gza_staff: bureau)',
      ],
    ])('is named with its policies and the mend: %s', async (_, sql, reason) => {
      const scratch = new Scratch(api.owner);
      await scratch.create('begin; create table sample (name uuid, bureau_id uuid)');
      try {
        await closeTable(scratch.run, 'sample');
        await scratch.create(sql);
        const [table] = await tableAccess(api.owner, ['sample']);
        expect(table && shapeOf(table)).toBeUndefined();
        const text = table ? shapeless(table) : '';
        expect(text).toContain(reason);
        expect(text).toMatch(/^sample: its policies fit no shape: /u);
        expect(text.endsWith(mend)).toBe(true);
      } finally {
        await scratch.create('rollback');
      }
    });

    it('is named when its policies do not bind its owner', async () => {
      const scratch = new Scratch(api.owner);
      await scratch.create('begin; create table sample (bureau_id uuid)');
      try {
        await closeTable(scratch.run, 'sample');
        await scratch.create(`${sees(ownBureau())} alter table sample no force row level security`);
        const [table] = await tableAccess(api.owner, ['sample']);
        expect(table && shapeOf(table)).toBeUndefined();
        expect(table && shapeless(table)).toBe(
          `sample: its row-level security is off or not forced. ${mend}`,
        );
      } finally {
        await scratch.create('rollback');
      }
    });
  });
});

import { bureauTable, referenceTable } from '../../../src/platform/db/rls.js';
import { TestApi } from '../../support/api.js';
import { tableAccess } from './catalogue.js';
import { idOf, Scratch, type Asking } from '../../support/scratch.js';
import { shapeOf } from './shapes.js';

const [own, foreign] = [idOf(1), idOf(2)];
const staff = (role: string, ...bureaus: string[]): Asking => ({
  connection: 'gza_staff',
  role,
  bureaus,
});

describe('bureauTable and referenceTable', () => {
  let api: TestApi;
  let scratch: Scratch;
  beforeAll(async () => {
    api = await TestApi.start();
    scratch = new Scratch(api.owner);
    await scratch.create(`
      create table visit (name text primary key, bureau_id uuid not null, mandatory boolean not null default false);
      insert into visit values ('own', '${own}', false), ('own duty', '${own}', true), ('foreign', '${foreign}', false);
      create table colour (name text); insert into colour values ('green');`);
    await bureauTable(scratch.run, 'visit', {
      roles: { all: ['socialWorker', 'head'], conditional: { probationOfficer: 'mandatory' } },
      writers: { all: ['socialWorker'] },
    });
    await referenceTable(scratch.run, 'colour');
  });
  afterAll(() => api.stop());

  const seen = (asking: Asking) => scratch.as(asking, 'select name from visit');

  it('shows the rows of the own bureau to the roles that it names, each within its condition', async () => {
    expect(await seen(staff('socialWorker', own))).toEqual(['own', 'own duty']);
    expect(await seen(staff('head', own, foreign))).toEqual(['foreign', 'own', 'own duty']);
    expect(await seen(staff('probationOfficer', own))).toEqual(['own duty']);
    expect(await seen(staff('lawyer', own))).toEqual([]);
  });

  it('shows nothing to a connection whose actor was not opened, nor to partners and analysts', async () => {
    expect(await seen({ connection: 'gza_staff' })).toEqual([]);
    expect(await seen({ connection: 'gza_staff', role: 'socialWorker' })).toEqual([]);
    expect(await seen({ connection: 'gza_partner', role: 'partnerUser', bureaus: [own] })).toBe(
      'refused',
    );
    expect(await seen({ connection: 'gza_analyst', role: 'analyst', bureaus: [own] })).toBe(
      'refused',
    );
  });

  it('refuses rows of another bureau, and those who only read', async () => {
    const add = (asking: Asking, bureau: string) =>
      scratch.as(asking, `insert into visit values ('new', '${bureau}') returning name`);
    const move = (asking: Asking, name: string) =>
      scratch.as(
        asking,
        `update visit set bureau_id = '${foreign}' where name = '${name}' returning name`,
      );
    expect(await add(staff('socialWorker', own), own)).toEqual(['new']);
    expect(await add(staff('socialWorker', own), foreign)).toBe('refused');
    expect(await add(staff('head', own), own)).toBe('refused');
    expect(await move(staff('socialWorker', own), 'own')).toBe('refused');
    expect(await move(staff('socialWorker', own), 'foreign')).toEqual([]);
  });

  it('lets everybody read reference data, and nobody write it', async () => {
    for (const connection of ['gza_staff', 'gza_partner', 'gza_analyst', 'gza_worker'] as const) {
      expect(await scratch.as({ connection }, 'select name from colour')).toEqual(['green']);
      expect(await scratch.as({ connection }, `insert into colour values ('red')`)).toBe('refused');
    }
  });

  it('are recognised', async () => {
    const shapes = (await tableAccess(api.owner, ['colour', 'visit'])).map(shapeOf);
    expect(shapes).toEqual([
      { shape: 'reference', by: '' },
      { shape: 'bureau', by: 'bureau_id' },
    ]);
  });
});

import { organisationTable } from '../../../src/platform/db/rls-shapes.js';
import { TestApi } from '../../support/api.js';
import { tableAccess } from './catalogue.js';
import { idOf, Scratch, type Asking } from '../../support/scratch.js';
import { shapeOf } from './shapes.js';

const [own, foreign] = [idOf(1), idOf(2)];
const partner: Asking = { connection: 'gza_partner', role: 'partnerUser', organisation: own };
const client: Asking = { ...partner, role: 'partnerClient' };
const head: Asking = { connection: 'gza_staff', role: 'head', actor: idOf(10) };
const supervisor: Asking = { ...head, role: 'supervisor' };
const socialWorker: Asking = { ...head, role: 'socialWorker', bureaus: [idOf(50)] };

/** Bids of two organisations: one in draft and one submitted of either. */
describe('organisationTable', () => {
  let api: TestApi;
  let scratch: Scratch;
  beforeAll(async () => {
    api = await TestApi.start();
    scratch = new Scratch(api.owner);
    await scratch.create(`
      create table bid (name text primary key, organisation_id uuid not null, state text not null, amount int not null default 1);
      insert into bid values ('own draft', '${own}', 'draft'), ('own bid', '${own}', 'submitted'),
        ('foreign draft', '${foreign}', 'draft'), ('foreign bid', '${foreign}', 'submitted');`);
    await organisationTable(scratch.run, 'bid', {
      changes: `state = 'draft'`,
      leaves: `state = 'draft' or state = 'submitted'`,
      readers: ['head', 'supervisor'],
      seen: `state <> 'draft'`,
      writers: ['head'],
    });
  });
  afterAll(() => api.stop());

  const seen = (asking: Asking) => scratch.as(asking, 'select name from bid');
  const add = (asking: Asking, organisation: string, state = 'draft') =>
    scratch.as(
      asking,
      `insert into bid values ('new', '${organisation}', '${state}') returning name`,
    );
  const change = (asking: Asking, name: string, set = 'amount = 2') =>
    scratch.as(asking, `update bid set ${set} where name = '${name}' returning name`);

  it('shows users and clients of an organisation its own rows, and no other', async () => {
    expect(await seen(partner)).toEqual(['own bid', 'own draft']);
    expect(await seen(client)).toEqual(['own bid', 'own draft']);
    expect(await seen({ ...partner, organisation: idOf(3) })).toEqual([]);
  });

  it('shows named roles of staff the rows of all organisations, once they are open to them', async () => {
    expect(await seen(head)).toEqual(['foreign bid', 'own bid']);
    expect(await seen(supervisor)).toEqual(['foreign bid', 'own bid']);
    expect(await seen(socialWorker)).toEqual([]);
  });

  it('shows nothing to a connection whose actor was not opened', async () => {
    expect(await seen({ connection: 'gza_partner' })).toEqual([]);
    expect(await seen({ connection: 'gza_partner', organisation: own })).toEqual([]);
    expect(await seen({ connection: 'gza_staff' })).toEqual([]);
    expect(await seen({ connection: 'gza_analyst', role: 'analyst' })).toBe('refused');
  });

  it('lets an organisation add and change its own open rows', async () => {
    expect(await add(partner, own)).toEqual(['new']);
    expect(await change(partner, 'own draft')).toEqual(['own draft']);
    expect(await change(client, 'own draft', `state = 'submitted'`)).toEqual(['own draft']);
  });

  it('refuses rows of another organisation, and rows that it may not leave so', async () => {
    expect(await add(partner, foreign)).toBe('refused');
    expect(await add(partner, foreign, 'submitted')).toBe('refused');
    expect(await add(partner, own, 'awarded')).toBe('refused');
    expect(await change(partner, 'foreign draft')).toEqual([]);
    expect(await change(partner, 'own draft', `organisation_id = '${foreign}'`)).toBe('refused');
    expect(await change(partner, 'own draft', `state = 'awarded'`)).toBe('refused');
    expect(await change(partner, 'own bid')).toEqual([]);
    expect(await scratch.as(partner, 'delete from bid returning name')).toBe('refused');
  });

  it('lets the writers among the readers change what they see, and no other', async () => {
    expect(await change(head, 'foreign bid', `state = 'awarded'`)).toEqual(['foreign bid']);
    expect(await change(head, 'own draft')).toEqual([]);
    expect(await change(supervisor, 'foreign bid')).toEqual([]);
    expect(await add(supervisor, own, 'submitted')).toBe('refused');
  });

  it('is recognised, with its column and the roles of staff', async () => {
    const [table] = await tableAccess(api.owner, ['bid']);
    expect(table && shapeOf(table)).toEqual({
      shape: 'organisation',
      by: 'organisation_id, staff: head supervisor',
    });
  });

  it('grants what it is told, and no policy for more', async () => {
    await scratch.create(`create table letter (id uuid, name text, updated_at timestamptz);
      insert into letter values ('${own}', 'own'), ('${foreign}', 'foreign');`);
    await organisationTable(scratch.run, 'letter', {
      organisation: 'id',
      may: 'select (id, name, updated_at)',
      readers: ['head'],
      jobs: 'select',
    });
    const { rows } = await api.owner.query(
      `select array_agg(policyname::text order by policyname) as names from pg_policies where tablename = 'letter'`,
    );
    expect(rows).toEqual([{ names: ['agency', 'jobs', 'own_organisation'] }]);
    expect(await scratch.as(partner, 'select name from letter')).toEqual(['own']);
    expect(await scratch.as(head, `delete from letter returning name`)).toBe('refused');
    expect(await scratch.as({ connection: 'gza_worker' }, 'select name from letter')).toEqual([
      'foreign',
      'own',
    ]);
  });

  it('refuses a writer that would not see what it wrote', async () => {
    await expect(
      organisationTable(scratch.run, 'bid', { readers: ['head'], writers: ['supervisor'] }),
    ).rejects.toThrow('bid: supervisor writes rows, so name it a reader as well.');
  });
});

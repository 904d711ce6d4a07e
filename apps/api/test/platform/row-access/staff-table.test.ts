import { staffTable } from '../../../src/platform/db/rls-shapes.js';
import { TestApi } from '../../support/api.js';
import { tableAccess } from './catalogue.js';
import { idOf, Scratch, type Asking } from '../../support/scratch.js';
import { shapeOf } from './shapes.js';

const [supervisee, professional, colleague, stranger] = [idOf(1), idOf(2), idOf(3), idOf(4)];
const staff = (role: string, actor: string): Asking => ({
  connection: 'gza_staff',
  role,
  actor,
  bureaus: [idOf(50)],
});
const nino = staff('socialWorker', supervisee);
const dali = staff('clinicalSupervisor', professional);

/** Notes of professional supervision: of two supervisees of one supervisor. */
describe('staffTable', () => {
  let api: TestApi;
  let scratch: Scratch;
  beforeAll(async () => {
    api = await TestApi.start();
    scratch = new Scratch(api.owner);
    await scratch.create(`
      create table note (name text primary key, supervisee_id uuid not null, supervisor_id uuid not null, ends_on date, closed boolean not null default false);
      insert into note values ('first', '${supervisee}', '${professional}', null, false), ('second', '${colleague}', '${professional}', null, false),
        ('closed', '${supervisee}', '${professional}', '2026-11-24', true);`);
    await staffTable(scratch.run, 'note', {
      people: ['supervisee_id', 'supervisor_id'],
      writers: ['supervisor_id'],
      changes: 'not closed',
      jobReads: ['name', 'ends_on'],
    });
  });
  afterAll(() => api.stop());

  const seen = (asking: Asking) => scratch.as(asking, 'select name from note');
  const add = (asking: Asking, of: string, by: string) =>
    scratch.as(asking, `insert into note values ('new', '${of}', '${by}') returning name`);
  const change = (asking: Asking, name: string, set = `ends_on = '2026-12-01'`) =>
    scratch.as(asking, `update note set ${set} where name = '${name}' returning name`);

  it('shows a row to the two whom it names', async () => {
    expect(await seen(nino)).toEqual(['closed', 'first']);
    expect(await seen(staff('psychologist', colleague))).toEqual(['second']);
    expect(await seen(dali)).toEqual(['closed', 'first', 'second']);
  });

  it.each(['supervisor', 'head', 'clinicalSupervisor', 'administrator', 'socialWorker'])(
    'shows none to a %s whom it does not name',
    async (role) => {
      expect(await seen(staff(role, stranger))).toEqual([]);
      expect(await change(staff(role, stranger), 'first')).toEqual([]);
    },
  );

  it('shows nothing to a connection whose actor was not opened, nor on any other', async () => {
    expect(await seen({ connection: 'gza_staff' })).toEqual([]);
    expect(await seen({ connection: 'gza_staff', role: 'head' })).toEqual([]);
    expect(await seen({ connection: 'gza_partner', role: 'partnerUser', actor: supervisee })).toBe(
      'refused',
    );
    expect(await seen({ connection: 'gza_analyst', role: 'analyst', actor: supervisee })).toBe(
      'refused',
    );
  });

  it('lets its writers add and change rows that name them, and nobody else', async () => {
    expect(await add(dali, supervisee, professional)).toEqual(['new']);
    expect(await change(dali, 'first')).toEqual(['first']);
    expect(await change(dali, 'closed')).toEqual([]);
    expect(await add(dali, supervisee, stranger)).toBe('refused');
    expect(await change(dali, 'first', `supervisor_id = '${stranger}'`)).toBe('refused');
    expect(await add(nino, supervisee, professional)).toBe('refused');
    expect(await change(nino, 'first')).toEqual([]);
    expect(await scratch.as(dali, 'delete from note returning name')).toBe('refused');
  });

  it('lets a job find and delete what is over its time, and read nothing else', async () => {
    const job: Asking = { connection: 'gza_worker', role: 'system' };
    expect(
      await scratch.as(job, `delete from note where ends_on < '2026-11-25' returning name`),
    ).toEqual(['closed']);
    expect(await scratch.as(job, 'select supervisee_id from note')).toBe('refused');
    expect(await change(job, 'first')).toBe('refused');
  });

  it('is closed to jobs by default', async () => {
    await scratch.create('create table diary (name text, user_id uuid)');
    await staffTable(scratch.run, 'diary', { people: ['user_id'] });
    expect(await scratch.as({ connection: 'gza_worker' }, 'select name from diary')).toBe(
      'refused',
    );
  });

  it('is recognised, with those whom a row names', async () => {
    const [table] = await tableAccess(api.owner, ['note']);
    expect(table && shapeOf(table)).toEqual({ shape: 'staff', by: 'supervisee_id supervisor_id' });
  });
});

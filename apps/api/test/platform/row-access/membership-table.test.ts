import {
  memberOf,
  membership,
  membershipTable,
  organisationTable,
} from '../../../src/platform/db/rls-shapes.js';
import { TestApi } from '../../support/api.js';
import { tableAccess } from './catalogue.js';
import { idOf, Scratch, type Asking } from '../../support/scratch.js';
import { shapeOf } from './shapes.js';

const [panel, otherPanel] = [idOf(1), idOf(2)];
const [scorer, second, chair, outsider] = [idOf(10), idOf(11), idOf(12), idOf(13)];
const [bid, otherBid] = [idOf(20), idOf(21)];
const [memberOrganisation, otherOrganisation] = [idOf(30), idOf(31)];
const staff = (actor: string, role = 'supervisor'): Asking => ({
  connection: 'gza_staff',
  role,
  actor,
});

describe('membershipTable', () => {
  let api: TestApi;
  let scratch: Scratch;

  beforeAll(async () => {
    api = await TestApi.start();
    scratch = new Scratch(api.owner);
    await scratch.create(`
      create table panel_member (panel_id uuid, user_id uuid, duty text, ends_on date);
      insert into panel_member values ('${panel}', '${scorer}', 'scorer', null), ('${panel}', '${second}', 'scorer', null),
        ('${panel}', '${chair}', 'chair', null), ('${otherPanel}', '${outsider}', 'scorer', null), ('${panel}', '${outsider}', 'scorer', '2026-01-01');
      create table sheet (name text primary key, panel_id uuid not null, application_id uuid not null, user_id uuid not null, state text not null);
      insert into sheet values ('of scorer', '${panel}', '${bid}', '${scorer}', 'draft'), ('of second', '${panel}', '${bid}', '${second}', 'submitted'),
        ('of second on other', '${panel}', '${otherBid}', '${second}', 'submitted'), ('of outsider', '${otherPanel}', '${bid}', '${outsider}', 'submitted');`);
    await membership(scratch.run, {
      name: 'own_panels',
      table: 'panel_member',
      of: 'panel_id',
      member: 'user_id',
      is: 'account',
      counts: `ends_on is null`,
    });
    await membership(scratch.run, {
      name: 'scored_panels',
      table: 'panel_member',
      of: 'panel_id',
      member: 'user_id',
      is: 'account',
      counts: `duty = 'scorer' and ends_on is null`,
    });
    await membership(scratch.run, {
      name: 'scored_applications',
      table: 'sheet',
      of: 'application_id',
      member: 'user_id',
      is: 'account',
      counts: `state = 'submitted'`,
    });
    await membershipTable(scratch.run, 'sheet', {
      body: 'panel_id',
      members: 'own_panels',
      writers: 'scored_panels',
      readers: ['head'],
      author: 'user_id',
      opensWhen: memberOf('application_id', 'scored_applications'),
    });
  });
  afterAll(() => api.stop());

  const seen = (asking: Asking) => scratch.as(asking, 'select name from sheet');
  const add = (asking: Asking, of: string, by: string) =>
    scratch.as(
      asking,
      `insert into sheet values ('new', '${of}', '${bid}', '${by}', 'draft') returning name`,
    );
  const change = (asking: Asking, name: string, set = `state = 'submitted'`) =>
    scratch.as(asking, `update sheet set ${set} where name = '${name}' returning name`);

  it('is blind: a member sees the own sheet, and those of others once the own one is in', async () => {
    expect(await seen(staff(scorer))).toEqual(['of scorer']);
    expect(await seen(staff(second))).toEqual(['of scorer', 'of second', 'of second on other']);
    await scratch.create(`update sheet set state = 'submitted' where name = 'of scorer'`);
    expect(await seen(staff(scorer))).toEqual(['of scorer', 'of second']);
    await scratch.create(`update sheet set state = 'draft' where name = 'of scorer'`);
  });

  it('is blind to members with another duty and to readers of every body too', async () => {
    expect(await seen(staff(chair))).toEqual([]);
    expect(await seen(staff(idOf(40), 'head'))).toEqual([]);
  });

  it('shows nothing of a body to those who are no members, or are not any more', async () => {
    expect(await seen(staff(outsider))).toEqual(['of outsider']);
    expect(await seen(staff(idOf(41), 'administrator'))).toEqual([]);
  });

  it('shows nothing to a connection whose actor was not opened, nor to partners and analysts', async () => {
    expect(await seen({ connection: 'gza_staff' })).toEqual([]);
    expect(await seen({ connection: 'gza_staff', role: 'supervisor' })).toEqual([]);
    expect(await seen({ connection: 'gza_partner', role: 'partnerUser', actor: scorer })).toBe(
      'refused',
    );
    expect(await seen({ connection: 'gza_analyst', role: 'analyst', actor: scorer })).toBe(
      'refused',
    );
  });

  it('lets a writer add and change the own rows in the own body, and no other', async () => {
    expect(await add(staff(scorer), panel, scorer)).toEqual(['new']);
    expect(await change(staff(scorer), 'of scorer')).toEqual(['of scorer']);
    expect(await add(staff(scorer), panel, second)).toBe('refused');
    expect(await add(staff(scorer), otherPanel, scorer)).toBe('refused');
    expect(await add(staff(chair), panel, chair)).toBe('refused');
    expect(await change(staff(second), 'of scorer')).toEqual([]);
    expect(await change(staff(scorer), 'of scorer', `panel_id = '${otherPanel}'`)).toBe('refused');
    expect(await change(staff(idOf(40), 'head'), 'of second')).toEqual([]);
  });

  it('serves members of partner organisations, and staff of the Agency by role', async () => {
    await scratch.create(`
      create table body_member (body_id uuid, organisation_id uuid);
      insert into body_member values ('${panel}', '${memberOrganisation}');
      create table minutes (name text, body_id uuid, state text);
      insert into minutes values ('approved', '${panel}', 'approved'), ('draft', '${panel}', 'draft');`);
    await membership(scratch.run, {
      name: 'own_bodies',
      table: 'body_member',
      of: 'body_id',
      member: 'organisation_id',
      is: 'organisation',
    });
    await membershipTable(scratch.run, 'minutes', {
      body: 'body_id',
      members: 'own_bodies',
      readers: ['head'],
      opensWhen: `state = 'approved'`,
      may: 'select',
      connections: ['gza_staff', 'gza_partner'],
    });
    const minutes = (asking: Asking) => scratch.as(asking, 'select name from minutes');
    const partner: Asking = { connection: 'gza_partner', role: 'partnerUser' };
    expect(await minutes({ ...partner, organisation: memberOrganisation })).toEqual(['approved']);
    expect(await minutes({ ...partner, organisation: otherOrganisation })).toEqual([]);
    expect(await minutes(partner)).toEqual([]);
    expect(await minutes(staff(idOf(40), 'head'))).toEqual(['approved']);
    expect(await minutes(staff(idOf(40), 'socialWorker'))).toEqual([]);
    const [table] = await tableAccess(api.owner, ['minutes']);
    expect(table && shapeOf(table)).toEqual({
      shape: 'membership',
      by: 'body_id of own_bodies()',
    });
  });

  it('is recognised, with the memberships that it goes by', async () => {
    const [table] = await tableAccess(api.owner, ['sheet']);
    expect(table && shapeOf(table)).toEqual({
      shape: 'membership',
      by: 'panel_id of own_panels() panel_id of scored_panels()',
    });
  });

  it('lets managers keep the rows of every body, and members see them', async () => {
    await scratch.create(`create table duty (name text, panel_id uuid);
      insert into duty values ('of panel', '${panel}'), ('of other', '${otherPanel}');`);
    await membershipTable(scratch.run, 'duty', {
      body: 'panel_id',
      members: 'own_panels',
      writers: 'nobody',
      managers: ['head'],
    });
    const duties = 'select name from duty';
    const add = `insert into duty values ('new', '${panel}') returning name`;
    expect(await scratch.as(staff(chair), duties)).toEqual(['of panel']);
    expect(await scratch.as(staff(idOf(40), 'head'), duties)).toEqual(['of other', 'of panel']);
    expect(await scratch.as(staff(chair), add)).toBe('refused');
    expect(await scratch.as(staff(idOf(40), 'head'), add)).toEqual(['new']);
    const [table] = await tableAccess(api.owner, ['duty']);
    expect(table && shapeOf(table)).toEqual({
      shape: 'membership',
      by: 'panel_id of own_panels()',
    });
  });

  it('closes the rows of organisations to whoever is no member of what judges them', async () => {
    await scratch.create(`create table offer (name text, organisation_id uuid, panel_id uuid);
      insert into offer values ('own', '${memberOrganisation}', '${panel}'), ('foreign', '${otherOrganisation}', '${otherPanel}');`);
    await organisationTable(scratch.run, 'offer', { may: 'select', readers: [] });
    await membershipTable(scratch.run, 'offer', {
      body: 'panel_id',
      members: 'own_panels',
      may: 'select',
      jobs: 'nothing',
    });
    const offers = (asking: Asking) => scratch.as(asking, 'select name from offer');
    const partner: Asking = { connection: 'gza_partner', role: 'partnerUser' };
    expect(await offers({ ...partner, organisation: otherOrganisation })).toEqual(['foreign']);
    expect(await offers(staff(scorer))).toEqual(['own']);
    expect(await offers(staff(idOf(40), 'head'))).toEqual([]);
    const [table] = await tableAccess(api.owner, ['offer']);
    expect(table && shapeOf(table)).toEqual({
      shape: 'organisation and membership',
      by: 'organisation_id, panel_id of own_panels()',
    });
  });

  it('lets nobody but staff and partners ask for memberships', async () => {
    const { rows } = await api.owner.query<{ may: string }>(
      `select array(select coalesce(r.rolname::text, 'everybody') from aclexplode(p.proacl) a left join pg_roles r on r.oid = a.grantee
         where a.grantee <> p.proowner order by 1)::text as may
       from pg_proc p where p.proname = 'own_panels'`,
    );
    expect(rows).toEqual([{ may: '{gza_partner,gza_staff}' }]);
  });
});

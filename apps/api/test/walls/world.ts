import { roles, scopes, staffRoles, type Role } from '@gza/contract';
import { referenceId } from '../../src/platform/reference.js';
import { TestApi, type Caller } from '../support/api.js';
import { registerOrganisation } from '../support/organisations.js';
import { plantCanaries, type CanaryWorld } from './canaries.js';
import { Visit, type Guest } from './visit.js';

/** Roles of a bureau; the others belong to none. */
const ofBureaus = staffRoles.filter((role) => !['head', 'analyst', 'administrator'].includes(role));
export const visitors = [
  ...roles,
  ...ofBureaus.map((role) => `${role} elsewhere`),
  'partnerUser elsewhere',
  'partnerClient elsewhere',
];

export interface Walls {
  readonly api: TestApi;
  readonly world: CanaryWorld;
  readonly visit: Visit;
  readonly guest: (name: string) => Guest;
}

/** Everybody who may call, in the bureau of the person and elsewhere. */
async function invite(api: TestApi, khidi: string, third: string): Promise<Map<string, Guest>> {
  const guests = new Map<string, Guest>();
  const add = (name: string, role: Role, caller: Caller) =>
    guests.set(name, { role, caller, scopes: [...scopes] });
  for (const role of staffRoles) add(role, role, await api.staff(role, role));
  for (const role of ofBureaus)
    add(`${role} elsewhere`, role, await api.staff(role, role, 'kakheti'));
  for (const [suffix, organisation] of [
    ['', khidi],
    [' elsewhere', third],
  ] as const) {
    add(`partnerUser${suffix}`, 'partnerUser', await api.partnerUser('partner', organisation));
    const client = await api.client('partnerClient', [...scopes], organisation);
    add(`partnerClient${suffix}`, 'partnerClient', client);
  }
  add('reportingClient', 'reportingClient', await api.client('reportingClient', [...scopes]));
  return guests;
}

/** One person with a canary in every text, and everybody who may call. */
export async function raiseWalls(): Promise<Walls> {
  const api = await TestApi.start();
  const khidi = await registerOrganisation(api, 'ხიდი', 'Khidi');
  const other = await registerOrganisation(api, 'ახალი ნაბიჯი', 'New Step');
  const guests = await invite(api, khidi, await registerOrganisation(api, 'იმედი', 'Hope'));
  const guest = (name: string): Guest => {
    const found = guests.get(name);
    if (!found) throw new Error(`no guest ${name}`);
    return found;
  };
  const world = await plantCanaries(api, {
    bureau: referenceId('bureau', 'tbilisi'),
    staff: guest('socialWorker').caller,
    links: {
      organisation: khidi,
      'organisation/other': other,
      'staff/probationOfficer': guest('probationOfficer').caller.id,
      'staff/lawyer': guest('lawyer').caller.id,
      ...(await courseOf(api, guest('facilitator').caller)),
    },
  });
  const reports = await guest('analyst').caller.ok('listReports');
  const codes = reports.items.map((report) => report.code);
  return { api, world, visit: new Visit(api, world.ids, codes), guest };
}

/** A group whose facilitator is named, with one session; the links of its rows. */
async function courseOf(api: TestApi, facilitator: Caller): Promise<Record<string, string>> {
  const { rows: courses } = await api.owner.query<Record<string, string>>(
    `with course as (
       select v.id, v.programme_id from programme_version v join programme p on p.id = v.programme_id
       where v.state = 'inUse' order by p.position limit 1
     ), a_group as (
       insert into programme_group (id, bureau_id, programme_id, programme_version_id, name, state, language, capacity, created_at, updated_at)
       select gen_random_uuid(), $1, programme_id, id, 'ჯგუფი', 'inProgress', 'ka', 12, now(), now() from course
       returning id, programme_id, programme_version_id
     ), named as (
       insert into group_facilitator (group_id, staff_id, bureau_id) select id, $2, $1 from a_group
     ), a_session as (
       insert into programme_session (id, bureau_id, programme_id, group_id, kind, number, starts_at, minutes, state, created_at, updated_at)
       select gen_random_uuid(), $1, programme_id, id, 'group', 1, '2026-11-24T06:00:00Z', 90, 'held', now(), now() from a_group
       returning id
     )
     select g.id as programme_group, g.programme_id as programme, g.programme_version_id as programme_version,
       s.id as "programme_session/group" from a_group g, a_session s`,
    [referenceId('bureau', 'tbilisi'), facilitator.id],
  );
  const [course] = courses;
  if (!course) throw new Error('no programme is in use');
  return course;
}

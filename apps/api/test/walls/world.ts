import { roles, scopes, staffRoles, type Role } from '@gza/contract';
import { referenceId } from '../../src/platform/reference.js';
import { TestApi, type Caller } from '../support/api.js';
import { registerOrganisation } from '../support/organisations.js';
import { personPlanter, type Person } from '../support/person/plant.js';
import { programmeInUse } from '../support/person/programme.js';
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
  readonly person: Person;
  readonly visit: Visit;
  readonly guest: (name: string) => Guest;
}

/** Creates every kind of caller, in the bureau of the person and elsewhere. */
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

/** Creates one person with a canary in every text, and every kind of caller. */
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
  const plant = await personPlanter(api, {
    bureau: referenceId('bureau', 'tbilisi'),
    author: guest('socialWorker').caller.id,
    links: {
      organisation: khidi,
      'organisation/other': other,
      'staff/probationOfficer': guest('probationOfficer').caller.id,
      'staff/lawyer': guest('lawyer').caller.id,
      'staff/facilitator': guest('facilitator').caller.id,
      ...(await programmeInUse(api)),
    },
  });
  const person = await plant();
  const reports = await guest('analyst').caller.ok('listReports');
  const codes = reports.items.map((report) => report.code);
  return { api, person, visit: new Visit(api, person, codes), guest };
}

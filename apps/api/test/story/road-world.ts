import type { Dto } from '@gza/contract';
import { admit } from '../programmes/people.js';
import { registerOrganisation } from '../support/organisations.js';
import { TestApi, type Caller } from '../support/api.js';

/** The people on Giorgi's road. */
export interface RoadWorld {
  readonly api: TestApi;
  /** Social worker in Tbilisi, later Giorgi's case manager. */
  readonly nino: Caller;
  /** Another social worker of the bureau, with a high workload. */
  readonly maka: Caller;
  readonly mariam: Caller;
  /** Mariam's clinical supervisor. */
  readonly maia: Caller;
  readonly luka: Caller;
  /** The probation officer. */
  readonly davit: Caller;
  /** Leads the bureau. */
  readonly ketevan: Caller;
  /** Heads the department. */
  readonly zurab: Caller;
  /** Social worker in Kakheti. */
  readonly levan: Caller;
  readonly natia: Caller;
  /** The NGO's own system, and another NGO's. */
  readonly khidi: Caller;
  readonly stranger: Caller;
  readonly khidiId: string;
  /** A reporting script. */
  readonly script: Caller;
}

export async function startRoad(): Promise<RoadWorld> {
  const api = await TestApi.start();
  const khidiId = await registerOrganisation(api, 'ა(ა)იპ „ხიდი“', 'NNLE Khidi');
  const strangerId = await registerOrganisation(api, 'ა(ა)იპ „ახალი ნაბიჯი“', 'NNLE A New Step');
  return {
    api,
    khidiId,
    nino: await api.staff('socialWorker', 'ნინო ბერიძე'),
    maka: await api.staff('socialWorker', 'მაკა ჩხეიძე'),
    mariam: await api.staff('psychologist', 'მარიამ გელაშვილი'),
    maia: await api.staff('clinicalSupervisor', 'მაია ჭანტურია'),
    luka: await api.staff('facilitator', 'ლუკა წიკლაური'),
    davit: await api.staff('probationOfficer', 'დავით მაისურაძე'),
    ketevan: await api.staff('supervisor', 'ქეთევან მჭედლიშვილი'),
    zurab: await api.staff('head', 'ზურაბ რობაქიძე'),
    levan: await api.staff('socialWorker', 'ლევან გელაშვილი', 'kakheti'),
    natia: await api.staff('analyst', 'ნათია ნოზაძე'),
    khidi: await api.client('partnerClient', ['referrals:read', 'referrals:write'], khidiId),
    stranger: await api.client('partnerClient', ['referrals:read', 'referrals:write'], strangerId),
    script: await api.client('reportingClient', ['reporting:read']),
  };
}

/** Five members of Giorgi's group; the first two are Maka's. */
export const companions = [
  'ლევან წიკლაური',
  'ირაკლი მაისურაძე',
  'დავით კაპანაძე',
  'ზაზა გოგოლაძე',
  'ვახტანგ ლომიძე',
] as const;

/** Opens the companions' cases and returns their ids. */
export async function admitCompanions({ nino, maka, ketevan }: RoadWorld): Promise<string[]> {
  const ids: string[] = [];
  for (const [index, name] of companions.entries()) {
    const id = await admit(nino, name);
    ids.push(id);
    if (index >= 2) continue;
    const [record] = (await ketevan.ok('listCases', { query: { beneficiaryId: id } })).items;
    await ketevan.ok('assignCase', {
      id: record?.id ?? '',
      version: record?.version ?? 0,
      body: { caseManagerId: maka.id },
    });
  }
  return ids;
}

/** The person in the notice of the prison. */
export const giorgi = {
  givenName: 'გიორგი',
  familyName: 'ჯაფარიძე',
  personalNumber: '01001012345',
  birthDate: '1990-03-14',
  sex: 'male',
  phone: '+995 555 12 34 56',
  regionCode: 'GE-TB',
} as const satisfies Dto<'NewBeneficiary'>;

/** The path and version that a change of a record needs. */
export const at = ({ id, version }: { id: string; version: number }) => ({ id, version });

/** State that each chapter leaves to the next. */
export class Road {
  world!: RoadWorld;
  beneficiaryId = '';
  caseId = '';
  plan!: Dto<'Plan'>;
  groupId = '';
  /** Giorgi's enrolment in the group, and the one with the psychologist alone. */
  groupEnrolment = '';
  ownEnrolment = '';
  companionEnrolments: string[] = [];
  referral!: Dto<'Referral'>;

  /** Noon of a day in Tbilisi. */
  today(day: string): void {
    this.world.api.clock.set(`${day}T08:00:00Z`);
  }

  currentCase(): Promise<Dto<'Case'>> {
    return this.world.nino.ok('getCase', { id: this.caseId });
  }
}

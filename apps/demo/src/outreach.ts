import type { Dto } from '@gza/contract';
import { addDays, localDateOf } from '@gza/api/local-date';
import { establishments, hotlineTexts } from './data/notes.js';
import { syntheticPhone } from './identities.js';
import type { Journey } from './journey.js';
import { workingDay } from './working-day.js';
import { demoPrisoner } from './people.js';
import type { Random } from './random.js';
import type { Partner } from './road/referrals.js';
import type { DemoPerson, DemoWorld } from './world.js';

/** First number of people still in prison, beyond the numbers of the other beneficiaries. */
const firstPrisoner = 1_000_000;
/** Days over which the calls of the hotline are spread. */
const callDays = 30;

export interface Outreach {
  readonly world: DemoWorld;
  readonly random: Random;
  readonly people: readonly DemoPerson[];
  readonly journeys: readonly Journey[];
  readonly partners: readonly Partner[];
}

/** Social workers in turn, the named ones most often. */
const workers = (people: readonly DemoPerson[], count: number): DemoPerson[] => {
  const all = people.filter((p) => p.role === 'socialWorker');
  const named = all.slice(0, 2);
  return Array.from({ length: count }, (_, index) => {
    const from = index % 3 === 2 ? all : named;
    return from[Math.floor(index / 2) % from.length] as DemoPerson;
  });
};

/**
 * Records calls of the hotline: of unknown callers, of people who gave their name, of people with a file.
 */
export async function takeCalls({ world, random, people, journeys }: Outreach, count: number) {
  const today = localDateOf(world.clock.now());
  for (const [index, worker] of workers(people, count).entries()) {
    const day = addDays(today, -Math.floor((index * callDays) / count));
    world.clock.at(day === today ? day : workingDay(day), random.int(-140, 300));
    const { topic, text } = random.pick(hotlineTexts);
    const known = journeys.filter((j) => j.team.socialWorker === worker && j.beneficiaryId !== '');
    const joined = index % 4 === 1 && known.length > 0 ? random.pick(known) : undefined;
    const named = joined === undefined && index % 2 === 0;
    const call = await worker.api.takeHotlineCall({
      body: {
        topic,
        text,
        ...(named && { callerName: 'მაია', callerPhone: syntheticPhone(random) }),
      },
    });
    if (joined)
      await worker.api.joinHotlineCall({
        id: call.id,
        version: call.version,
        body: { beneficiaryId: joined.beneficiaryId },
      });
  }
}

const results = ['applied', 'undecided', 'undecided', 'declined', 'notMet'] as const;

/** Records notices of people who will be released in the next months: some are visited already. */
export async function expectReleases({ world, random, people }: Outreach, count: number) {
  const now = world.clock.now();
  const today = localDateOf(now);
  for (const [index, worker] of workers(people, count).entries()) {
    const expectedOn = addDays(today, random.int(4, 85));
    world.clock.at(workingDay(addDays(today, -random.int(5, 40))), random.int(-140, 300));
    let notice = await worker.api.recordReleaseNotice({
      body: {
        establishment: random.pick(establishments),
        expectedOn,
        beneficiary: prisoner(random, firstPrisoner + index, worker, now),
      },
    });
    if (index % 5 < 2) continue;
    world.clock.at(workingDay(addDays(today, -random.int(0, 4))), random.int(-140, 0));
    const result = results[index % results.length] ?? 'undecided';
    notice = await worker.api.recordPreReleaseVisit({
      id: notice.id,
      version: notice.version,
      body: {
        result,
        ...(result === 'applied' && {
          request: 'გათავისუფლების შემდეგ ითხოვს დახმარებას სამუშაოს პოვნაში.',
        }),
      },
    });
  }
}

/** A prisoner of the worker's bureau, as an application would describe them. */
function prisoner(
  seed: Random,
  index: number,
  worker: DemoPerson,
  now: Date,
): Dto<'NewBeneficiary'> {
  const person = demoPrisoner(seed, index, worker.bureauId, now);
  const { givenName, familyName, birthDate, sex, personalNumber, regionCode } = person;
  return {
    givenName,
    familyName,
    birthDate,
    sex,
    citizenship: 'GE',
    regionCode,
    ...(personalNumber && { personalNumber }),
  };
}

const legal = 'legal-assistance';
const consultations = [
  'კონსულტაცია ნასამართლობის მოხსნის საკითხზე.',
  'კონსულტაცია სესხის რესტრუქტურიზაციაზე, მომზადდა განცხადება.',
  'კონსულტაცია ალიმენტის საკითხზე.',
  'სარჩელის პროექტის მომზადება საცხოვრებლის საკითხზე.',
] as const;

/**
 * Records the work of the lawyers: consultations for people of their bureau, the last of them today, and
 * referrals.
 */
export async function practiseLaw(outreach: Outreach): Promise<void> {
  const { world, random, people, journeys } = outreach;
  const today = localDateOf(world.clock.now());
  for (const lawyer of people.filter((p) => p.role === 'lawyer')) {
    const own = journeys.filter((j) => j.plan && j.person.bureauId === lawyer.bureauId);
    const clients = own.filter((j) => j.person.stage === 'active').slice(-14);
    for (const [index, { beneficiaryId }] of clients.entries()) {
      const day = addDays(today, index + 1 - clients.length);
      world.clock.at(day === today ? day : workingDay(day), random.int(-140, 300));
      await lawyer.api.recordServiceDelivery({
        body: { beneficiaryId, serviceCode: legal, note: random.pick(consultations) },
      });
    }
    await referForLaw(outreach, lawyer, clients);
  }
}

/** Sends three referrals to partners for legal assistance: one is accepted, one rejected, and one waits. */
async function referForLaw(
  { world, partners }: Outreach,
  lawyer: DemoPerson,
  clients: readonly Journey[],
): Promise<void> {
  const today = localDateOf(world.clock.now());
  const referable = clients.flatMap((client) => {
    const partner = partners.find(
      ({ services, regions }) =>
        services.includes(legal) && regions.includes(client.person.regionCode),
    );
    return partner && client.person.lot.sharing ? [{ client, partner }] : [];
  });
  for (const [index, { client, partner }] of referable.slice(-3).entries()) {
    world.clock.at(workingDay(addDays(today, index - 8)));
    const draft = await lawyer.api.createReferral({
      body: {
        beneficiaryId: client.beneficiaryId,
        organisationId: partner.organisationId,
        serviceCode: legal,
        request: 'გთხოვთ, წარმოადგინოთ პირი სასამართლოში საცხოვრებლის საკითხზე.',
      },
    });
    const sent = await lawyer.api.sendReferral({ id: draft.id, version: draft.version });
    world.clock.at(workingDay(addDays(today, index - 4)));
    const answered = { id: sent.id, version: sent.version };
    if (index === 0) await partner.user.api.acceptReferral({ ...answered, body: {} });
    if (index === 1)
      await partner.user.api.rejectReferral({ ...answered, body: { reason: 'noCapacity' } });
  }
}

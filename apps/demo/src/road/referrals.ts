import type { Dto } from '@gza/contract';
import { addDays, localDateOf } from '@gza/api/local-date';
import type { Journey } from '../journey.js';
import type { ReferralFate } from '../lots.js';
import { demoOrganisations } from '../organisations.js';
import type { DemoPerson } from '../world.js';

type Referral = Dto<'Referral'>;
const at = ({ id, version }: Referral) => ({ id, version });

/** A partner organisation with the user who answers for it. */
export interface Partner {
  readonly organisationId: string;
  readonly regions: readonly string[];
  readonly services: readonly string[];
  readonly user: DemoPerson;
}

export function partnersOf(
  people: readonly DemoPerson[],
  ids: ReadonlyMap<string, string>,
): Partner[] {
  return demoOrganisations().flatMap(({ code, regions, services }) => {
    const organisationId = ids.get(code);
    const user = people.find(
      (p) => p.role === 'partnerUser' && p.organisationId === organisationId,
    );
    return organisationId && user ? [{ organisationId, regions, services, user }] : [];
  });
}

const requests = [
  'გთხოვთ, ჩართოთ პირი თქვენს სერვისში; თავისუფალია სამუშაო დღეებში 14 საათის შემდეგ.',
  'პირს სურს სერვისის მიღება; საჭიროა პირველი შეხვედრის შეთანხმება ტელეფონით.',
  'გთხოვთ დახმარებას; გეგმით სერვისი სამ თვეში უნდა დასრულდეს.',
] as const;

/**
 * Drafts a referral to the partner of the region: for a service that the plan still asks for, else for one
 * of the partner's services.
 */
async function draft(journey: Journey, partner: Partner): Promise<Referral> {
  const { random, worker, beneficiaryId, plan } = journey;
  const any = random.pick(partner.services);
  const item = plan?.items.find(
    ({ state, serviceCode }) =>
      (state === 'planned' || state === 'inProgress') &&
      serviceCode !== null &&
      partner.services.includes(serviceCode),
  );
  return worker.createReferral({
    body: {
      beneficiaryId,
      organisationId: partner.organisationId,
      serviceCode: item?.serviceCode ?? any,
      request: random.pick(requests),
      ...(item && { planItemId: item.id }),
    },
  });
}

/** The partner for a person. Most people gave the consent; without it nothing is sent. */
const partnerFor = ({ person }: Journey, partners: readonly Partner[]) =>
  person.lot.sharing
    ? partners.find(({ regions }) => regions.includes(person.regionCode))
    : undefined;

const rejections = ['noCapacity', 'notEligible', 'otherRegion', 'notOffered'] as const;

async function answer(
  journey: Journey,
  { user }: Partner,
  sent: Referral,
  fate: ReferralFate,
): Promise<void> {
  const { random, worker } = journey;
  journey.pass(1, 7);
  if (fate === 'rejected') {
    const reason = random.pick(rejections);
    const note = 'ამ ეტაპზე ვერ მივიღებთ; შეგვიძლია შემდეგ თვეში დავუბრუნდეთ.';
    await user.api.rejectReferral({ ...at(sent), body: { reason, note } });
    return;
  }
  const accepted = await user.api.acceptReferral({ ...at(sent), body: {} });
  if (fate === 'accepted') return;
  journey.pass(2, 8);
  const started = await user.api.startReferral({ ...at(accepted) });
  const came = fate === 'notTakenUp' ? 'missed' : 'attended';
  await user.api.recordReferralVisit({ id: sent.id, body: { mark: came } });
  if (fate === 'inProgress') return;
  const begun = journey.day;
  journey.pass(10, 30);
  // A visit cannot be in the future, so a late start may end on its first day, whose visit is recorded
  // already.
  if (fate === 'delivered' && journey.day !== begun)
    await user.api.recordReferralVisit({ id: sent.id, body: { mark: 'attended' } });
  await end(journey, user, started, fate);
  if (fate === 'withdrawn')
    await worker.withdrawReferral({
      ...at(started),
      body: { reason: 'პირი სხვა ქალაქში გადავიდა.' },
    });
}

async function end({ random }: Journey, user: DemoPerson, started: Referral, fate: ReferralFate) {
  if (fate === 'delivered')
    await user.api.deliverReferral({
      ...at(started),
      body: { units: random.int(2, 12), note: 'სერვისი დასრულდა, პირი აქტიურად მონაწილეობდა.' },
    });
  if (fate === 'notTakenUp')
    await user.api.markReferralNotTakenUp({
      ...at(started),
      body: { note: 'პირი არ გამოცხადდა.' },
    });
  if (fate === 'discontinued')
    await user.api.discontinueReferral({
      ...at(started),
      body: { reason: 'პირმა კურსი შუა გზაზე შეწყვიტა.' },
    });
}

/** Days since the draft of a referral that is not finished: waiting referrals are recent. */
const recent: Partial<Record<ReferralFate, readonly [number, number]>> = {
  draft: [0, 3],
  sent: [0, 8],
  accepted: [6, 16],
  inProgress: [15, 45],
};

/** Sends a referral to the partner of the person's region, which answers it. */
export async function refer(journey: Journey, partners: readonly Partner[]): Promise<void> {
  const partner = partnerFor(journey, partners);
  const { random, person } = journey;
  const fate = person.lot.referral;
  if (!partner || fate === 'none') return;
  const [from, to] = recent[fate] ?? [0, 0];
  if (fate in recent) journey.goTo(addDays(localDateOf(new Date()), -random.int(from, to)));
  else journey.pass(2, 12);
  const drafted = await draft(journey, partner);
  if (fate === 'draft') return;
  if (fate === 'discarded') {
    await journey.worker.discardReferral({ ...at(drafted) });
    return;
  }
  const sent = await journey.worker.sendReferral({ ...at(drafted) });
  if (fate !== 'sent') await answer(journey, partner, sent, fate);
}

/** Sends a referral that nobody answers, and returns its id. */
export async function referInVain(
  journey: Journey,
  partners: readonly Partner[],
): Promise<string | undefined> {
  const partner = partnerFor(journey, partners);
  if (!partner) return undefined;
  journey.pass(2, 12);
  const drafted = await draft(journey, partner);
  return (await journey.worker.sendReferral({ ...at(drafted) })).id;
}

import type { Dto } from '@gza/contract';
import { addDays, type LocalDate } from '@gza/api/local-date';
import { establishments } from '../data/notes.js';
import type { Journey } from '../journey.js';

const requests = [
  'სურს დახმარება სამუშაოს პოვნაში.',
  'ითხოვს პირადობის მოწმობის აღდგენას და ფსიქოლოგის კონსულტაციას.',
  'სურს პროფესიის შესწავლა.',
  'ოჯახთან ურთიერთობის აღდგენაში სჭირდება დახმარება.',
  'ითხოვს იურიდიულ კონსულტაციას საცხოვრებლის საკითხზე.',
] as const;

/** Why the Department takes on somebody outside sentence and release. */
const grounds = [
  'სასჯელი გაუქმდა შეწყალებით; მუნიციპალიტეტის სოციალურმა სამსახურმა გადმოამისამართა უსახლკარობის გამო.',
  'საქმე სასამართლომ შეწყვიტა ხანგრძლივი პატიმრობის შემდეგ; სახალხო დამცველის აპარატმა გადმოამისამართა.',
] as const;

const beneficiaryOf = ({ person }: Journey): Dto<'NewBeneficiary'> => ({
  givenName: person.givenName,
  familyName: person.familyName,
  birthDate: person.birthDate,
  sex: person.sex,
  citizenship: 'GE',
  phone: person.phone,
  address: person.address,
  regionCode: person.regionCode,
  ...(person.personalNumber && { personalNumber: person.personalNumber }),
});

/** The application to decide on. */
export interface Applied {
  readonly id: string;
  readonly version: number;
}

/** The prison gives notice of the release, the social worker visits, and the person applies at the visit. */
async function applyBeforeRelease(journey: Journey, releaseDate: LocalDate): Promise<Applied> {
  const { person, random, worker } = journey;
  journey.goTo(addDays(person.appliedOn, -random.int(4, 12)));
  const notice = await worker.recordReleaseNotice({
    body: {
      establishment: random.pick(establishments),
      expectedOn: releaseDate,
      beneficiary: beneficiaryOf(journey),
    },
  });
  journey.beneficiaryId = notice.beneficiary.id;
  journey.goTo(person.appliedOn);
  const { applicationId } = await worker.recordPreReleaseVisit({
    id: notice.id,
    version: notice.version,
    body: { result: 'applied', request: random.pick(requests) },
  });
  return worker.getApplication({ id: applicationId ?? '' });
}

/** Records the application. */
export async function apply(journey: Journey): Promise<Applied> {
  const { person, random } = journey;
  if (person.category === 'preRelease' && person.releaseDate)
    return applyBeforeRelease(journey, person.releaseDate);
  journey.goTo(person.appliedOn);
  const application = await journey.worker.createApplication({
    body: {
      channel: person.channel,
      category: person.category,
      ...(person.category === 'excludedPerson' && { categoryGround: random.pick(grounds) }),
      appliedOn: person.appliedOn,
      ...(random.chance(0.7) && { request: random.pick(requests) }),
      ...(person.releaseDate && { releaseDate: person.releaseDate }),
      beneficiary: beneficiaryOf(journey),
    },
  });
  journey.beneficiaryId = application.beneficiary.id;
  return application;
}

/** Ends an application without a case: declined by the supervisor, or withdrawn. */
export async function turnAway(journey: Journey, { id, version }: Applied) {
  journey.pass(1, 4);
  if (journey.person.lot.withdraws) {
    await journey.worker.withdrawApplication({ id, version, body: {} });
    return;
  }
  await journey.team.supervisor.api.declineApplication({
    id,
    version,
    body: { reason: 'პირი სხვა უწყების სერვისს იღებს.' },
  });
}

/** Accepts the application, which opens the case. */
export async function accept(journey: Journey, { id, version }: Applied): Promise<void> {
  journey.pass(0, 3);
  const accepted = await journey.worker.acceptApplication({ id, version, body: {} });
  journey.caseId = accepted.caseId ?? '';
}

/** Assigns the case manager; the officer records the risk level. */
export async function assign(journey: Journey): Promise<void> {
  const { team, caseId, beneficiaryId, person } = journey;
  journey.pass(0, 2);
  await team.supervisor.api.assignCase({
    id: caseId,
    version: 1,
    body: { caseManagerId: team.socialWorker.id },
  });
  const known = await team.officer.api.getBeneficiary({ id: beneficiaryId });
  await team.officer.api.changeBeneficiary({
    id: beneficiaryId,
    version: known.version,
    body: { riskLevel: person.profile.riskLevel },
  });
}

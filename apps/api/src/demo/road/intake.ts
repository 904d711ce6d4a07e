import type { Dto } from '@gza/contract';
import type { Journey } from '../journey.js';

const requests = [
  'სურს დახმარება სამუშაოს პოვნაში.',
  'ითხოვს პირადობის მოწმობის აღდგენას და ფსიქოლოგის კონსულტაციას.',
  'სურს პროფესიის შესწავლა.',
  'ოჯახთან ურთიერთობის აღდგენაში სჭირდება დახმარება.',
  'ითხოვს იურიდიულ კონსულტაციას საცხოვრებლის საკითხზე.',
] as const;

/** The application. */
export async function apply(journey: Journey): Promise<Dto<'Application'>> {
  const { person, random } = journey;
  journey.goTo(person.appliedOn);
  const application = await journey.worker.createApplication({
    body: {
      channel: person.channel,
      category: person.category,
      appliedOn: person.appliedOn,
      ...(random.chance(0.7) && { request: random.pick(requests) }),
      ...(person.releaseDate && { releaseDate: person.releaseDate }),
      beneficiary: {
        givenName: person.givenName,
        familyName: person.familyName,
        birthDate: person.birthDate,
        sex: person.sex,
        citizenship: 'GE',
        phone: person.phone,
        address: person.address,
        regionCode: person.regionCode,
        ...(person.personalNumber && { personalNumber: person.personalNumber }),
      },
    },
  });
  journey.beneficiaryId = application.beneficiary.id;
  return application;
}

/** No case comes of it: declined by the supervisor, or withdrawn. */
export async function turnAway(journey: Journey, { id, version }: Dto<'Application'>) {
  journey.pass(1, 4);
  if (journey.random.chance(0.3)) {
    await journey.worker.withdrawApplication({ id, version, body: {} });
    return;
  }
  await journey.team.supervisor.api.declineApplication({
    id,
    version,
    body: { reason: 'პირი სხვა უწყების მომსახურებას იღებს.' },
  });
}

/** Accepting opens the case. */
export async function accept(journey: Journey, { id, version }: Dto<'Application'>): Promise<void> {
  journey.pass(0, 3);
  const accepted = await journey.worker.acceptApplication({ id, version, body: {} });
  journey.caseId = accepted.caseId ?? '';
}

/** The supervisor names the case manager, the officer writes down the level of risk. */
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

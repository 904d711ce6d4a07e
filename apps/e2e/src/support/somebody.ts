import { day, type ApiUser } from './api.js';

interface WithId {
  id: string;
}

export interface Somebody {
  beneficiaryId: string;
  caseId: string;
}

/** A personal number of nobody else: people of one name and day of birth are otherwise taken for one. */
export const ownNumber = (): string => `9${String(Math.random()).slice(2, 12).padEnd(10, '0')}`;

/** A new person whose application was accepted; each journey creates its own people. */
export async function somebody(
  worker: ApiUser,
  name: string,
  category = 'formerPrisoner',
): Promise<Somebody> {
  const [givenName = '', familyName = ''] = name.split(' ');
  const application = await worker.send<WithId & { beneficiary: WithId }>('POST', '/applications', {
    channel: 'walkIn',
    category,
    beneficiary: {
      givenName,
      familyName,
      birthDate: '1990-03-14',
      sex: 'male',
      personalNumber: ownNumber(),
    },
  });
  const { caseId } = await worker.send<{ caseId: string }>(
    'POST',
    `/applications/${application.id}/accept`,
    {},
    1,
  );
  return { beneficiaryId: application.beneficiary.id, caseId };
}

/** Assigns a case manager and records the consent to assessment: a voluntary case needs no more to begin. */
export async function begun(
  worker: ApiUser,
  supervisor: ApiUser,
  { beneficiaryId, caseId }: Somebody,
): Promise<void> {
  await supervisor.send('POST', `/cases/${caseId}/assign`, { caseManagerId: worker.id }, 1);
  await consent(worker, beneficiaryId);
  await worker.send('POST', `/cases/${caseId}/begin-assessment`, {}, 2);
}

export const consent = (worker: ApiUser, beneficiaryId: string): Promise<unknown> =>
  worker.send('POST', `/beneficiaries/${beneficiaryId}/consents`, {
    purpose: 'assessment',
    givenBy: 'person',
  });

/** Records a sentence in force, without which nothing in a plan is mandatory. */
export const sentenced = (worker: ApiUser, beneficiaryId: string): Promise<unknown> =>
  worker.send('POST', `/beneficiaries/${beneficiaryId}/legal-bases`, {
    kind: 'conditionalSentence',
    issuedBy: 'თბილისის საქალაქო სასამართლო',
    actDate: '2026-01-15',
    startsOn: '2026-02-01',
    juvenileRules: false,
  });

interface Versioned {
  id: string;
  version: number;
}

/**
 * Creates a plan in force that asks for one programme, approved and signed; the case stays in assessment.
 */
export async function planned(
  worker: ApiUser,
  supervisor: ApiUser,
  { caseId }: Somebody,
  programmeId: string,
): Promise<void> {
  const { version } = await worker.get<Versioned>(`/cases/${caseId}`);
  await worker.send('POST', `/cases/${caseId}/begin-planning`, {}, version);
  let plan = await worker.send<Versioned>('POST', '/plans', {
    caseId,
    personView: 'მინდა, სიბრაზეს ვმართავდე.',
  });
  const step = async (by: ApiUser, what: string, body: object) => {
    plan = await by.send<Versioned>('POST', `/plans/${plan.id}/${what}`, body, plan.version);
  };
  await step(worker, 'goals', { text: 'ემოციების მართვა', need: 'mentalityBehaviour' });
  await step(worker, 'items', {
    kind: 'programme',
    programmeId,
    mandatory: false,
    delivery: 'group',
  });
  await step(worker, 'submit', {});
  await step(supervisor, 'approve', {});
  for (const signer of ['person', 'caseManager'])
    await step(worker, 'sign', { signer, method: 'paper', signedOn: day() });
  await step(worker, 'activate', {});
}

import type { Dto } from '@gza/contract';
import { referenceId } from '../../src/platform/reference.js';
import { TestApi, type Caller } from '../support/api.js';
import { openCase, recordSentence } from '../support/file.js';
import { registerOrganisation } from '../support/organisations.js';

/** People of the Tbilisi bureau, and Levan of Kakheti. */
export interface PlanWorld {
  readonly api: TestApi;
  /** Social worker and case manager. */
  readonly nino: Caller;
  /** Another social worker of the bureau. */
  readonly maka: Caller;
  readonly eka: Caller;
  readonly officer: Caller;
  readonly tamar: Caller;
  readonly head: Caller;
  readonly levan: Caller;
}

export async function startPlanWorld(): Promise<PlanWorld> {
  const api = await TestApi.start();
  return {
    api,
    nino: await api.staff('socialWorker', 'ნინო ბერიძე'),
    maka: await api.staff('socialWorker', 'მაკა ჩხეიძე'),
    eka: await api.staff('psychologist', 'ეკა მაისურაძე'),
    officer: await api.staff('probationOfficer', 'ლაშა წიკლაური'),
    tamar: await api.staff('supervisor', 'თამარ კიკნაძე'),
    head: await api.staff('head', 'დავით ლომიძე'),
    levan: await api.staff('socialWorker', 'ლევან გელაშვილი', 'kakheti'),
  };
}

/** A partner organisation, and Salome who works there. */
export async function partnerOf({ api }: PlanWorld): Promise<{ khidi: string; salome: Caller }> {
  const khidi = await registerOrganisation(api, 'ხიდი', 'Khidi');
  return { khidi, salome: await api.partnerUser('სალომე თოდუა', khidi) };
}

export const programme = (code: string): string => referenceId('programme', code);

/** A case after its assessment: Nino manages it, and planning has begun. */
export async function caseInPlanning(
  { api, nino }: PlanWorld,
  person: Partial<Dto<'NewBeneficiary'>> = {},
  category: Dto<'Application'>['category'] = 'formerPrisoner',
): Promise<{ caseId: string; beneficiaryId: string }> {
  const opened = await openCase(nino, person, category);
  await recordSentence(nino, opened.beneficiaryId);
  await setCaseState(api, opened.caseId, 'planning');
  await api.owner.query('update rehabilitation_case set case_manager_id = $2 where id = $1', [
    opened.caseId,
    nino.id,
  ]);
  return opened;
}

export const setCaseState = (api: TestApi, caseId: string, state: string): Promise<unknown> =>
  api.owner.query('update rehabilitation_case set state = $2 where id = $1', [caseId, state]);

export type Item = Dto<'AddPlanItemBody'>;
export const findWork: Item = {
  kind: 'action',
  text: 'ყოველკვირეული შეხვედრა დასაქმების კონსულტანტთან',
  mandatory: false,
  delivery: 'individual',
  need: 'economicStatus',
};
/** The service that an item for training asks for. */
export const serviceCode = 'professional-retraining';
/** A service that a partner or the Department gives. */
export const training: Item = { kind: 'service', serviceCode, mandatory: false, delivery: 'none' };

/** A programme that the psychologist gives alone. */
export const therapy: Item = {
  kind: 'programme',
  programmeId: programme('emotion-regulation'),
  mandatory: false,
  delivery: 'individual',
};
export const violenceCourse: Item = {
  kind: 'programme',
  programmeId: programme('violent-behaviour'),
  mandatory: true,
  delivery: 'group',
  need: 'mentalityBehaviour',
};

/** A draft with one goal and the given items. */
export async function draftPlan(
  { nino }: PlanWorld,
  caseId: string,
  items: readonly Item[] = [findWork],
): Promise<Dto<'Plan'>> {
  let plan = await nino.ok('createPlan', { body: { caseId } });
  plan = await nino.ok('addPlanGoal', {
    id: plan.id,
    version: plan.version,
    body: { text: 'მუდმივი სამუშაოს დაწყება', need: 'economicStatus' },
  });
  for (const body of items)
    plan = await nino.ok('addPlanItem', { id: plan.id, version: plan.version, body });
  return plan;
}

const at = ({ id, version }: Dto<'Plan'>) => ({ id, version });

export async function approvedPlan(
  world: PlanWorld,
  caseId: string,
  items?: readonly Item[],
): Promise<Dto<'Plan'>> {
  const draft = await draftPlan(world, caseId, items);
  const submitted = await world.nino.ok('submitPlan', { ...at(draft), body: {} });
  return world.tamar.ok('approvePlan', { ...at(submitted), body: {} });
}

/** Collects the signatures that an approved plan still needs. */
export async function signAll(world: PlanWorld, approved: Dto<'Plan'>): Promise<Dto<'Plan'>> {
  let plan = approved;
  const given = new Set(plan.signatures.map((s) => s.signer));
  for (const signer of plan.signersNeeded.filter((s) => !given.has(s))) {
    const caller = signer === 'officer' ? world.officer : world.nino;
    plan = await caller.ok('signPlan', {
      ...at(plan),
      body: {
        signer,
        method: 'paper',
        ...(signer === 'legalRepresentative' && { signerName: 'ქეთევან ჯაფარიძე' }),
      },
    });
  }
  return plan;
}

export async function activePlan(
  world: PlanWorld,
  caseId: string,
  items?: readonly Item[],
): Promise<Dto<'Plan'>> {
  const signed = await signAll(world, await approvedPlan(world, caseId, items));
  return world.nino.ok('activatePlan', { ...at(signed), body: {} });
}

/** Kinds of the timeline entries about the plans of a case, oldest first. */
export async function planTimeline({ api }: PlanWorld, caseId: string): Promise<string[]> {
  const { rows } = await api.owner.query<{ kind: string }>(
    `select kind from timeline_entry where case_id = $1 and kind like 'plan%' order by id`,
    [caseId],
  );
  return rows.map((row) => row.kind);
}

import { planMachine, type plansEndpoints } from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { ProblemError } from '../../../platform/errors.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { findApprovedNeeds } from '../../assessments/index.js';
import { getCase, type CaseSummary } from '../../beneficiaries/index.js';
import { PlanRecord } from '../persistence/entities.js';
import { isMandatory } from '../plan.rules.js';
import { findActivePlan } from '../plan.lookup.js';
import { requirePlanning, lockDraft } from '../locked-plan.js';
import { statement } from '../../../platform/db/statement.js';

type Table = typeof plansEndpoints;

const planNextNumberStatement = statement({
  name: 'plan-next-number',
  params: ['uuid'],
  row: { n: 'int' },
  text: 'select coalesce(max(number), 0) + 1 as n from plan where case_id = $1',
});

/** Returns the next number of a version. Numbers count all versions of a case, including discarded ones. */
async function nextNumber(tx: Tx, caseId: string): Promise<number> {
  const row = await tx.row(planNextNumberStatement(caseId));
  return row?.n ?? 1;
}

type Beginning = Pick<
  PlanRecord,
  'previousId' | 'assessmentId' | 'mandatory' | 'summary' | 'personView'
>;

/** Writes an empty draft. A constraint rejects a second version in preparation with `plan-in-preparation`. */
export async function insertDraft(
  tx: Tx,
  ofCase: CaseSummary,
  beginning: Beginning,
): Promise<PlanRecord> {
  const draft = await tx.create(PlanRecord, {
    beneficiaryId: ofCase.beneficiaryId,
    bureauId: ofCase.bureauId,
    caseId: ofCase.id,
    number: await nextNumber(tx, ofCase.id),
    state: planMachine.initial,
    ...beginning,
    signersNeeded: [],
    createdBy: String(tx.actor.id),
    lastStepBy: tx.actor.id,
    submittedBy: null,
    submittedAt: null,
    approvedBy: null,
    approvedAt: null,
    returnReason: null,
    signedAt: null,
    activatedAt: null,
    reviewDue: null,
    endedOn: null,
    endReason: null,
  });
  return draft;
}

/**
 * Creates the first plan of a case, or the next one after a plan that has ended; an active plan gets a new
 * version instead.
 */
export async function createPlan(tx: Tx, { body }: Input<Table['createPlan']>): Promise<Done> {
  const ofCase = await getCase(tx, body.caseId);
  requirePlanning(ofCase.state);
  if (await findActivePlan(tx, ofCase.id)) throw new ProblemError('plan-stands');
  return insertDraft(tx, ofCase, {
    previousId: null,
    assessmentId: (await findApprovedNeeds(tx, ofCase.id))?.assessmentId ?? null,
    mandatory: isMandatory(ofCase.category, []),
    summary: body.summary ?? null,
    personView: body.personView ?? null,
  });
}

export async function changePlan(tx: Tx, input: Input<Table['changePlan']>): Promise<Done> {
  const { plan } = await lockDraft(tx, input);
  return tx.update(PlanRecord, plan, { ...input.body });
}

import type { Tx } from '../../../platform/db/unit-of-work.js';
import { getBeneficiary, getCase, requireOpenCase } from '../../beneficiaries/index.js';
import { requireAuthor } from '../assessment.policy.js';
import type { RespondentContext } from '../form-item.js';
import type { FormVersion } from '../form-version.js';
import { respondentContext } from '../respondent.rules.js';
import { AssessmentRecord, AssessmentStepRecord } from '../persistence/entities.js';
import { getVersion } from '../persistence/instrument.store.js';
import type { AssessmentStepCode } from '@gza/contract';

/** Assessment locked for a change, with the version of its form. */
export interface LockedAssessment {
  readonly record: AssessmentRecord;
  readonly version: FormVersion;
}

interface Target {
  readonly params: { readonly id: string };
  readonly ifMatch: number;
}

/** Locks an assessment for a change. The assessments of a closed case cannot change. */
export async function lockAssessment(
  tx: Tx,
  { params, ifMatch }: Target,
  event: string,
): Promise<AssessmentRecord> {
  const record = await tx.lock(AssessmentRecord, params.id, ifMatch);
  requireOpenCase((await getCase(tx, record.caseId)).state, event);
  return record;
}

/** Locks an assessment for an author of its form. Throws `forbidden` for other readers. */
export async function lockAsAuthor(
  tx: Tx,
  target: Target,
  event: string,
): Promise<LockedAssessment> {
  const seen = await tx.get(AssessmentRecord, { id: target.params.id });
  const { definition } = await getVersion(tx, seen.instrumentCode, seen.versionNumber);
  requireAuthor(tx.actor, definition);
  return { record: await lockAssessment(tx, target, event), version: definition };
}

/** Returns the data about the assessed person that the rules of the form need. */
export async function contextOf(tx: Tx, record: AssessmentRecord): Promise<RespondentContext> {
  return respondentContext(await getBeneficiary(tx, record.beneficiaryId), record);
}

/** Adds a line to the history of the assessment. */
export async function recordStep(
  tx: Tx,
  record: AssessmentRecord,
  event: AssessmentStepCode,
  note?: string,
): Promise<void> {
  await tx.insert(AssessmentStepRecord, {
    id: tx.newId(),
    assessmentId: record.id,
    beneficiaryId: record.beneficiaryId,
    bureauId: record.bureauId,
    clinical: record.clinical,
    event,
    note: note ?? null,
    actorId: tx.actor.id,
    at: tx.now,
  });
}

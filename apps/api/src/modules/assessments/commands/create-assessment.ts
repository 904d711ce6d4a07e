import { assessmentMachine, type assessmentsEndpoints } from '@gza/contract';
import { localDateOf } from '../../../platform/calendar/local-date.js';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { invalid, ProblemError } from '../../../platform/errors.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import {
  checkPersonDates,
  getBeneficiary,
  getCase,
  juvenileRulesFor,
  moveCase,
  requireOpenCase,
  type CaseSummary,
} from '../../beneficiaries/index.js';
import { requireAuthor } from '../assessment.policy.js';
import { isPublishable, type FormVersion } from '../form-version.js';
import { mergeAnswers, requireSound } from '../merge-answers.rules.js';
import { addRevision } from '../persistence/answers.store.js';
import { AssessmentRecord } from '../persistence/entities.js';
import { findActiveVersion } from '../persistence/instrument.store.js';
import { raiseOnSave } from './raise-alerts.js';
import { contextOf, recordStep } from './lock-assessment.js';

type Body = Input<(typeof assessmentsEndpoints)['createAssessment']>['body'];

/** Returns the audience whose rules the form follows: the one in the request, otherwise that of the person. */
async function audienceOf(tx: Tx, body: Body, { beneficiaryId, category }: CaseSummary) {
  if (body.audience) return body.audience;
  const person = await getBeneficiary(tx, beneficiaryId);
  return (await juvenileRulesFor(tx, person, category)) ? 'juvenile' : 'adult';
}

async function newRecord(
  tx: Tx,
  body: Body,
  caseSummary: CaseSummary,
  version: FormVersion,
): Promise<AssessmentRecord> {
  const assessedOn = body.assessedOn ?? localDateOf(tx.now);
  const audience = await audienceOf(tx, body, caseSummary);
  if (!version.audience.includes(audience))
    throw invalid({ pointer: '/audience', code: 'oneOf', params: { allowed: version.audience } });
  const language = body.language ?? 'ka';
  return {
    id: tx.newId(),
    beneficiaryId: caseSummary.beneficiaryId,
    bureauId: caseSummary.bureauId,
    caseId: caseSummary.id,
    instrumentCode: version.code,
    versionNumber: version.version,
    clinical: version.clinical,
    audience,
    language,
    notValidated: !isPublishable(version, language),
    state: assessmentMachine.initial,
    assessedOn,
    computedLevel: null,
    level: null,
    reassessDueOn: null,
    bands: {},
    createdBy: tx.actor.id ?? '',
    lastStepBy: tx.actor.id,
    completedAt: null,
    approvedAt: null,
    version: 1,
    createdAt: tx.now,
    updatedAt: tx.now,
  };
}

/** Begins an assessment. The first one of an accepted case begins its assessment phase. */
export async function createAssessment(
  tx: Tx,
  { body }: Input<(typeof assessmentsEndpoints)['createAssessment']>,
): Promise<Done> {
  const caseSummary = await getCase(tx, body.caseId);
  const version = await findActiveVersion(tx, body.instrumentCode);
  if (!version) throw new ProblemError('instrument-not-available');
  requireAuthor(tx.actor, version);
  requireOpenCase(caseSummary.state, 'assess');
  await moveCase(tx, caseSummary.id, 'beginAssessment');
  await checkPersonDates(tx, caseSummary.beneficiaryId, 'CreateAssessmentBody', body);
  const record = await newRecord(tx, body, caseSummary, version);
  const context = await contextOf(tx, record);
  const answers = mergeAnswers({}, body.answers ?? {});
  requireSound(version, answers, context, 'draft');
  await tx.insert(AssessmentRecord, record);
  await addRevision(tx, record, { revision: 1, answers, result: null, reason: null });
  await recordStep(tx, record, 'create');
  await raiseOnSave(tx, record, version, { before: {}, after: answers, context });
  tx.emit('assessment.started', { assessmentId: record.id });
  return { id: record.id };
}

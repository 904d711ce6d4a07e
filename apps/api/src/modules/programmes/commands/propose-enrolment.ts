import { enrolmentMachine, type programmesEndpoints } from '@gza/contract';
import { localDateOf } from '../../../platform/calendar/local-date.js';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { invalid, ProblemError } from '../../../platform/errors.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import {
  findLegalBasis,
  findOpenCase,
  getBeneficiary,
  juvenileRulesFor,
  type CaseSummary,
} from '../../beneficiaries/index.js';
import { failedEligibilityRules } from '../eligibility.rules.js';
import { noteEnrolment } from '../enrolment-note.js';
import { EnrolmentRecord, ProgrammeVersionRecord } from '../persistence/entities.js';
import { getProgrammeItem } from '../plan-item.lookup.js';
import { getProgramme } from '../programme.lookup.js';

type Propose = Input<(typeof programmesEndpoints)['proposeEnrolment']>['body'];

/**
 * Returns whether an enrolment is mandatory: as the plan item is, otherwise as the request says. Nobody becomes
 * mandated without a sentence or measure in force, nor by an item that was agreed before it ended.
 */
async function isMandatory(tx: Tx, body: Propose): Promise<boolean> {
  const { planItemId, beneficiaryId, programmeId } = body;
  if (planItemId && body.mandatory !== undefined)
    throw invalid({ pointer: '/mandatory', code: 'notApplicable' });
  const mandatory = planItemId
    ? (await getProgrammeItem(tx, { planItemId, beneficiaryId, programmeId })).mandatory
    : (body.mandatory ?? false);
  if (mandatory && !(await findLegalBasis(tx, beneficiaryId)))
    throw new ProblemError('legal-basis-required', {}, [
      { pointer: planItemId ? '/planItemId' : '/mandatory', code: 'notApplicable' },
    ]);
  return mandatory;
}

async function openCaseOf(tx: Tx, beneficiaryId: string): Promise<CaseSummary> {
  const found = await findOpenCase(tx, beneficiaryId);
  if (!found) throw new ProblemError('case-not-open');
  return found;
}

/** Proposes an enrolment in the version in use. An eligibility rule that is not met requires a reason. */
export async function proposeEnrolment(
  tx: Tx,
  { body }: Input<(typeof programmesEndpoints)['proposeEnrolment']>,
): Promise<Done> {
  const person = await getBeneficiary(tx, body.beneficiaryId);
  const openCase = await openCaseOf(tx, person.id);
  const programme = await getProgramme(tx, body.programmeId);
  if (!programme.currentVersionId) throw new ProblemError('programme-not-in-use');
  const version = await tx.get(ProgrammeVersionRecord, { id: programme.currentVersionId });
  const language = body.language ?? 'ka';
  const today = localDateOf(tx.now);
  const juvenileRules = await juvenileRulesFor(tx, person, openCase.category);
  const rules = failedEligibilityRules(version, { ...person, language, juvenileRules });
  if (rules.length > 0 && !body.overrideReason) throw new ProblemError('not-eligible', { rules });
  if (rules.length === 0 && body.overrideReason)
    throw invalid({ pointer: '/overrideReason', code: 'notApplicable' });
  const record = await tx.create(EnrolmentRecord, {
    beneficiaryId: person.id,
    bureauId: person.bureauId,
    caseId: openCase.id,
    programmeId: programme.id,
    programmeVersionId: version.id,
    areaCode: programme.areaCode,
    groupId: null,
    planItemId: body.planItemId ?? null,
    mandatory: await isMandatory(tx, body),
    state: enrolmentMachine.initial,
    language,
    failedRules: rules,
    overrideReason: body.overrideReason ?? null,
    reason: null,
    proposedOn: today,
    decidedOn: null,
    enrolledOn: null,
    startedOn: null,
    endedOn: null,
    postTestOn: null,
    lastStepBy: tx.actor.id,
  });
  await noteEnrolment(tx, record, null);
  return { id: record.id };
}

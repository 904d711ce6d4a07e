import { planMachine, type PlanSigner, type plansEndpoints } from '@gza/contract';
import { localDateOf, type LocalDate, writtenDay } from '../../../platform/calendar/local-date.js';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { invalid, ProblemError, transition, type FieldError } from '../../../platform/errors.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { PlanRecord, PlanSignatureRecord } from '../persistence/entities.js';
import { requireSigner } from '../plan.policy.js';
import { announceSignature, lockPlan } from '../locked-plan.js';
import { stepPlan } from './move-plan.js';
import { statement } from '../../../platform/db/statement.js';
import { narrow } from '../../../platform/db/statement-types.js';

type SignPlan = Input<(typeof plansEndpoints)['signPlan']>;

function signatureErrors(
  body: SignPlan['body'],
  plan: PlanRecord,
  signedOn: LocalDate,
): FieldError[] {
  const errors: FieldError[] = [];
  if (!plan.signersNeeded.includes(body.signer))
    errors.push({ pointer: '/signer', code: 'notApplicable' });
  const named = body.signer === 'legalRepresentative';
  if (named !== (body.signerName !== undefined))
    errors.push({ pointer: '/signerName', code: named ? 'required' : 'notApplicable' });
  const approvedOn = plan.approvedAt && localDateOf(plan.approvedAt);
  if (approvedOn && signedOn < approvedOn) {
    const params = { other: writtenDay(approvedOn) };
    errors.push({ pointer: '/signedOn', code: 'dateOrder', params });
  }
  return errors;
}

const planSignersStatement = statement({
  name: 'plan-signers',
  params: ['uuid'],
  row: { signer: narrow<PlanSigner>('text') },
  text: 'select signer from plan_signature where plan_id = $1 and voided_at is null',
});

const signedBy = async (tx: Tx, planId: string): Promise<PlanSigner[]> =>
  (await tx.sql(planSignersStatement(planId))).map((row) => row.signer);

/** Records one signature. With the last one that is needed the plan is signed. */
export async function signPlan(tx: Tx, input: SignPlan): Promise<Done> {
  const { signer, method, signerName } = input.body;
  const { plan, ofCase } = await lockPlan(tx, input, 'sign');
  transition(planMachine, plan.state, 'sign', tx.actor);
  const signedOn = input.body.signedOn ?? localDateOf(tx.now);
  const errors = signatureErrors(input.body, plan, signedOn);
  if (errors.length > 0) throw invalid(...errors);
  requireSigner(tx.actor, signer, plan, ofCase.caseManagerId);
  const given = await signedBy(tx, plan.id);
  if (given.includes(signer)) throw new ProblemError('already-signed');
  const isStaff = signer === 'officer' || signer === 'caseManager';
  await tx.insert(PlanSignatureRecord, {
    id: tx.newId(),
    planId: plan.id,
    beneficiaryId: plan.beneficiaryId,
    bureauId: plan.bureauId,
    signer,
    staffId: isStaff ? tx.actor.id : null,
    signerName: signerName ?? null,
    method,
    signedOn,
    recordedBy: String(tx.actor.id),
    recordedAt: tx.now,
    voidedAt: null,
  });
  await announceSignature(tx, plan, signer);
  if (plan.signersNeeded.every((needed) => needed === signer || given.includes(needed)))
    return stepPlan(tx, plan, { event: 'sign', change: 'signed', changes: { signedAt: tx.now } });
  return tx.update(PlanRecord, plan, {});
}

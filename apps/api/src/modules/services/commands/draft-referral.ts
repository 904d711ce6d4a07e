import {
  allowedEvents,
  referralMachine,
  type ReferralState,
  type servicesEndpoints,
} from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { invalid, ProblemError } from '../../../platform/errors.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { findOpenCase, getBeneficiary } from '../../beneficiaries/index.js';
import { requireActiveOrganisation } from '../../partners/index.js';
import { checkServiceItem, activeItemOf } from '../plan-item.lookup.js';
import { ReferralRecord } from '../persistence/referral.entity.js';
import { mayBeCopied } from '../referral.rules.js';
import { getService } from '../service.lookup.js';
import { definedFields } from '../../../platform/defined-fields.js';

type Table = typeof servicesEndpoints;

async function checkService(tx: Tx, code: string): Promise<void> {
  if ((await getService(tx, code)).kind === 'issuance')
    throw invalid({ pointer: '/serviceCode', code: 'notApplicable' });
}

interface Draft {
  readonly beneficiaryId: string;
  readonly organisationId: string;
  readonly serviceCode: string;
  readonly request: string;
  readonly planItemId?: string | undefined;
  readonly copiedFromId?: string;
}

async function writeDraft(tx: Tx, draft: Draft): Promise<Done> {
  const person = await getBeneficiary(tx, draft.beneficiaryId);
  await requireActiveOrganisation(tx, draft.organisationId);
  await checkService(tx, draft.serviceCode);
  const { planItemId } = draft;
  if (planItemId) await checkServiceItem(tx, { ...draft, planItemId });
  const open = await findOpenCase(tx, person.id);
  if (!open) throw new ProblemError('open-case-needed');
  const { id } = await tx.create(ReferralRecord, {
    beneficiaryId: person.id,
    bureauId: person.bureauId,
    caseId: open.id,
    organisationId: draft.organisationId,
    serviceCode: draft.serviceCode,
    request: draft.request,
    planItemId: planItemId ?? null,
    copiedFromId: draft.copiedFromId ?? null,
    state: referralMachine.initial,
    createdBy: tx.actor.id,
    lastStepBy: tx.actor.id,
  });
  return { id };
}

/** Drafts a referral; only the bureau sees it. */
export const createReferral = (tx: Tx, { body }: Input<Table['createReferral']>): Promise<Done> =>
  writeDraft(tx, body);

const notNow = (state: ReferralState, event: string) =>
  new ProblemError('transition-not-allowed', {
    state,
    event,
    allowed: allowedEvents(referralMachine, state),
  });

/** Changes a draft. A sent referral stays as the partner read it. */
export async function changeReferral(
  tx: Tx,
  { params, body, ifMatch }: Input<Table['changeReferral']>,
): Promise<Done> {
  const referral = await tx.lock(ReferralRecord, params.id, ifMatch);
  if (referral.state !== 'draft') throw notNow(referral.state, 'change');
  if (body.organisationId !== undefined) await requireActiveOrganisation(tx, body.organisationId);
  if (body.serviceCode !== undefined) await checkService(tx, body.serviceCode);
  const serviceCode = body.serviceCode ?? referral.serviceCode;
  if (body.planItemId)
    await checkServiceItem(tx, { ...referral, serviceCode, planItemId: body.planItemId });
  await tx.update(ReferralRecord, referral, {
    // The plan item asks for the old service, so another service loses the link to it.
    ...(serviceCode !== referral.serviceCode && { planItemId: null }),
    ...definedFields(body),
  });
  return { id: params.id };
}

/** Makes a new draft of a referral that was rejected or expired. */
export async function copyReferral(
  tx: Tx,
  { params }: Input<Table['copyReferral']>,
): Promise<Done> {
  const referral = await tx.get(ReferralRecord, { id: params.id });
  if (!mayBeCopied(referral.state)) throw notNow(referral.state, 'copy');
  const { beneficiaryId, organisationId, serviceCode, request } = referral;
  return writeDraft(tx, {
    beneficiaryId,
    organisationId,
    serviceCode,
    request,
    planItemId: await activeItemOf(tx, referral.id),
    copiedFromId: referral.id,
  });
}

import type { servicesEndpoints } from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { invalid, ProblemError } from '../../../platform/errors.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import {
  checkPersonDates,
  findOpenCase,
  getBeneficiary,
  recordOnTimeline,
} from '../../beneficiaries/index.js';
import { getOrganisation } from '../../partners/index.js';
import { dayOfStep } from '../dates.rules.js';
import { ServiceDeliveryRecord } from '../persistence/entities.js';
import { ReferralRecord } from '../persistence/referral.entity.js';
import { checkServiceItem } from '../plan-item.lookup.js';
import { getService } from '../service.lookup.js';
import { definedFields } from '../../../platform/defined-fields.js';

type Table = typeof servicesEndpoints;

export type DeliveredService = Omit<
  ServiceDeliveryRecord,
  'id' | 'mergedFrom' | 'recordedBy' | 'version' | 'createdAt' | 'updatedAt'
>;

/** Writes a delivered service; the caller notes its cause on the timeline. */
export async function writeDelivery(tx: Tx, delivery: DeliveredService): Promise<Done> {
  const { id } = await tx.create(ServiceDeliveryRecord, {
    ...delivery,
    mergedFrom: null,
    recordedBy: delivery.source === 'referral' ? null : tx.actor.id,
  });
  tx.emit('service.delivered', { serviceDeliveryId: id });
  return { id };
}

async function checkReferral(tx: Tx, id: string, beneficiaryId: string): Promise<void> {
  const [referral] = await tx.find(ReferralRecord, { id });
  if (referral?.beneficiaryId !== beneficiaryId)
    throw invalid({ pointer: '/referralId', code: 'notFound' });
}

/** Checks the item that a delivery serves by itself; one under a referral serves the item of the referral. */
async function checkItem(
  tx: Tx,
  planItemId: string | null | undefined,
  {
    beneficiaryId,
    serviceCode,
    referralId,
  }: Pick<DeliveredService, 'beneficiaryId' | 'serviceCode' | 'referralId'>,
): Promise<void> {
  if (!planItemId) return;
  if (referralId) throw invalid({ pointer: '/planItemId', code: 'notApplicable' });
  await checkServiceItem(tx, { planItemId, beneficiaryId, serviceCode });
}

/** Records a consultation, navigation, lesson or event. Cards are recorded by their own life cycle. */
export async function recordDelivery(
  tx: Tx,
  { body }: Input<Table['recordServiceDelivery']>,
): Promise<Done> {
  const person = await getBeneficiary(tx, body.beneficiaryId);
  // What a referral began is still recorded after the service has left the catalogue.
  const kept = body.referralId ? body.serviceCode : null;
  const service = await getService(tx, body.serviceCode, '/serviceCode', kept);
  if (service.kind === 'issuance')
    throw invalid({ pointer: '/serviceCode', code: 'notApplicable' });
  if (body.providerId) await getOrganisation(tx, body.providerId, '/providerId');
  if (body.referralId) await checkReferral(tx, body.referralId, person.id);
  await checkPersonDates(tx, person.id, 'RecordDeliveryBody', body);
  const { planItemId = null, referralId = null } = body;
  await checkItem(tx, planItemId, {
    beneficiaryId: person.id,
    serviceCode: service.code,
    referralId,
  });
  const units = body.units ?? 1;
  const whose = {
    beneficiaryId: person.id,
    bureauId: person.bureauId,
    caseId: (await findOpenCase(tx, person.id))?.id ?? null,
  };
  const done = await writeDelivery(tx, {
    ...whose,
    serviceCode: service.code,
    source: 'staff',
    recipient: body.recipient ?? 'person',
    deliveredOn: dayOfStep(body.deliveredOn, tx.now, '/deliveredOn'),
    units,
    providerId: body.providerId ?? null,
    referralId,
    planItemId,
    cardId: null,
    note: body.note ?? null,
  });
  await recordOnTimeline<'services'>(tx, {
    ...whose,
    kind: 'serviceDelivered',
    subjectId: done.id,
    detail: { serviceCode: service.code, units },
    audience: 'help',
  });
  return done;
}

/**
 * Corrects a delivery that staff wrote; a delivery from a card or a partner's report cannot change
 * (`delivery-not-by-staff`).
 */
export async function changeDelivery(
  tx: Tx,
  { params, body, ifMatch }: Input<Table['changeServiceDelivery']>,
): Promise<Done> {
  const delivery = await tx.lock(ServiceDeliveryRecord, params.id, ifMatch);
  if (delivery.source !== 'staff') throw new ProblemError('delivery-not-by-staff');
  await checkPersonDates(tx, delivery.beneficiaryId, 'ChangeDeliveryBody', body);
  const [from, to = from] = [delivery.planItemId, body.planItemId];
  if (to !== from) await checkItem(tx, to, delivery);
  await tx.update(ServiceDeliveryRecord, delivery, definedFields(body));
  if (to !== from) tx.emit('service.itemChanged', { serviceDeliveryId: params.id, from, to });
  return { id: params.id };
}

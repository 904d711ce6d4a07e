import type { servicesEndpoints } from '@gza/contract';
import { localDateOf } from '../../../platform/calendar/local-date.js';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { dayOfStep } from '../dates.rules.js';
import type { ReferralRecord } from '../persistence/referral.entity.js';
import { moveReferral, lockReferral } from './move-referral.js';
import { writeDelivery } from './record-delivery.js';
import { daysAttended } from './record-visit.js';

type Table = typeof servicesEndpoints;

/** Steps of a partner on a referral that it sees. A referral that it does not see is not found. */
export const acceptReferral = async (tx: Tx, input: Input<Table['acceptReferral']>) =>
  moveReferral(tx, await lockReferral(tx, input), 'accept', {
    answeredAt: tx.now,
    answerNote: input.body.note ?? null,
  });

export const rejectReferral = async (tx: Tx, input: Input<Table['rejectReferral']>) =>
  moveReferral(tx, await lockReferral(tx, input), 'reject', {
    answeredAt: tx.now,
    rejectionReason: input.body.reason,
    answerNote: input.body.note ?? null,
  });

export const startReferral = async (tx: Tx, input: Input<Table['startReferral']>) =>
  moveReferral(tx, await lockReferral(tx, input), 'start', { startedAt: tx.now });

/** Records the partner's report: the service counts as delivered in the same unit of work. */
export async function deliverReferral(
  tx: Tx,
  input: Input<Table['deliverReferral']>,
): Promise<Done> {
  const { units, note, deliveredOn } = input.body;
  const referral = await lockReferral(tx, input);
  const day = dayOfStep(
    deliveredOn,
    tx.now,
    '/deliveredOn',
    localDateOf(referral.startedAt ?? referral.createdAt),
  );
  const done = await moveReferral(tx, referral, 'deliver', {
    units,
    deliveredOn: day,
    resultNote: note ?? null,
  });
  await delivered(tx, referral, day, units);
  return done;
}

function delivered(tx: Tx, referral: ReferralRecord, deliveredOn: string, units: number) {
  const { beneficiaryId, bureauId, caseId, serviceCode, organisationId } = referral;
  return writeDelivery(tx, {
    beneficiaryId,
    bureauId,
    caseId,
    serviceCode,
    source: 'referral',
    recipient: 'person',
    deliveredOn,
    units,
    providerId: organisationId,
    referralId: referral.id,
    planItemId: null,
    cardId: null,
    note: null,
  });
}

export const markReferralNotTakenUp = async (
  tx: Tx,
  input: Input<Table['markReferralNotTakenUp']>,
) =>
  moveReferral(tx, await lockReferral(tx, input), 'notTakenUp', {
    resultNote: input.body.note ?? null,
  });

/** Ends a service early; the days that the person attended count as delivered. */
export async function discontinueReferral(
  tx: Tx,
  input: Input<Table['discontinueReferral']>,
): Promise<Done> {
  const referral = await lockReferral(tx, input);
  const units = await daysAttended(tx, referral.id);
  const done = await moveReferral(tx, referral, 'discontinue', { resultNote: input.body.reason });
  if (units > 0) await delivered(tx, referral, localDateOf(tx.now), units);
  return done;
}

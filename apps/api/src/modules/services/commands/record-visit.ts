import type { servicesEndpoints } from '@gza/contract';
import { localDateOf } from '../../../platform/calendar/local-date.js';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { ProblemError } from '../../../platform/errors.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { dayOfStep } from '../dates.rules.js';
import { ReferralRecord } from '../persistence/referral.entity.js';
import { ReferralVisitRecord } from '../persistence/visit.entity.js';
import { statement } from '../../../platform/db/statement.js';
import { definedFields } from '../../../platform/defined-fields.js';

type Table = typeof servicesEndpoints;

/** Returns the referral of a visit. Throws `referral-not-under-way` unless its service is under way. */
async function underWay(tx: Tx, id: string): Promise<ReferralRecord> {
  const referral = await tx.get(ReferralRecord, { id });
  if (referral.state !== 'inProgress') throw new ProblemError('referral-not-under-way');
  return referral;
}

/** Checks a day of the service: not in the future, and not before its start. */
const dayOfVisit = (on: string | undefined, referral: ReferralRecord, now: Date) =>
  dayOfStep(on, now, '/visitedOn', localDateOf(referral.startedAt ?? referral.createdAt));

/**
 * Records whether the person came, as the partner reports. A day has one visit (`visit-recorded-already`).
 */
export async function recordVisit(
  tx: Tx,
  { params, body }: Input<Table['recordReferralVisit']>,
): Promise<Done> {
  const referral = await underWay(tx, params.id);
  const { beneficiaryId, bureauId, caseId } = referral;
  const { id } = await tx.create(ReferralVisitRecord, {
    referralId: referral.id,
    beneficiaryId,
    bureauId,
    caseId,
    visitedOn: dayOfVisit(body.visitedOn, referral, tx.now),
    mark: body.mark,
    note: body.note ?? null,
  });
  return { id };
}

export async function changeVisit(
  tx: Tx,
  { params, body, ifMatch }: Input<Table['changeReferralVisit']>,
): Promise<Done> {
  const visit = await tx.lock(ReferralVisitRecord, params.id, ifMatch);
  const referral = await underWay(tx, visit.referralId);
  if (body.visitedOn) dayOfVisit(body.visitedOn, referral, tx.now);
  await tx.update(ReferralVisitRecord, visit, definedFields(body));
  return { id: visit.id };
}

const referralDaysAttendedStatement = statement({
  name: 'referral-days-attended',
  params: ['uuid'],
  row: { days: 'int' },
  text: `
    select
      count(*)::int as days
    from
      referral_visit
    where
      referral_id = $1
      and mark = 'attended'`,
});

/** Counts the days on which the person came. */
export async function daysAttended(tx: Tx, referralId: string): Promise<number> {
  const row = await tx.row(referralDaysAttendedStatement(referralId));
  return row?.days ?? 0;
}

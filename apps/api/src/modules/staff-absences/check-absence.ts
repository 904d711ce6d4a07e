import { canDeputise } from '@gza/contract';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { writtenDay } from '../../platform/calendar/local-date.js';
import { statement } from '../../platform/db/statement.js';
import { invalid, ProblemError } from '../../platform/errors.js';
import { may } from '../../platform/permission.js';
import { findStaff, type StaffSummary } from '../workforce/index.js';

/** Days and deputy of an absence, stored or to be. */
export interface AbsencePlan {
  readonly id?: string;
  readonly staffId: string;
  readonly fromOn: string;
  readonly untilOn: string;
  readonly deputyId: string | null;
}

/** Everybody keeps the own absences; only the management those of colleagues. */
export function requireKeeper({ actor }: Pick<Tx, 'actor'>, staffId: string): void {
  if (staffId !== actor.id && !may(actor, 'staffAbsence.manage'))
    throw new ProblemError('forbidden');
}

/** Refuses a deputy who cannot do the work of the colleague in their bureau. */
async function checkDeputy(tx: Tx, colleague: StaffSummary, deputyId: string): Promise<void> {
  const deputy = await findStaff(tx, deputyId);
  if (!deputy?.active || !canDeputise(deputy, colleague))
    throw invalid({ pointer: '/deputyId', code: 'notDeputy' });
}

const overlapping = statement({
  name: 'staff-absence-overlaps',
  params: ['uuid', 'date', 'date', 'uuid'],
  row: { fromOn: 'date', untilOn: 'date' },
  text: `
    select
      r.from_on as "fromOn",
      r.until_on as "untilOn"
    from
      staff_absence r
    where
      r.staff_id = $1
      and r.state = 'recorded'
      and r.from_on <= $3
      and r.until_on >= $2
      and r.id is distinct from $4
    order by
      r.from_on
    limit
      1`,
});

/** Refuses days in the wrong order, an unsuitable deputy, and days on which the colleague is recorded as absent already. */
export async function checkAbsence(
  tx: Tx,
  colleague: StaffSummary,
  { id, staffId, fromOn, untilOn, deputyId }: AbsencePlan,
): Promise<void> {
  if (untilOn < fromOn)
    throw invalid({
      pointer: '/untilOn',
      code: 'dateOrder',
      params: { other: writtenDay(fromOn) },
    });
  if (deputyId) await checkDeputy(tx, colleague, deputyId);
  const other = await tx.row(overlapping(staffId, fromOn, untilOn, id ?? null));
  if (other)
    throw new ProblemError('absence-overlaps', {
      from: writtenDay(other.fromOn),
      until: writtenDay(other.untilOn),
    });
}

import type { workingDaysEndpoints } from '@gza/contract';
import { isoWeekday, localDateOf, type LocalDate } from '../../../platform/calendar/local-date.js';
import { statement } from '../../../platform/db/statement.js';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { ProblemError } from '../../../platform/errors.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { DayOffDecreeRecord } from '../persistence/entities.js';

type Table = typeof workingDaysEndpoints;
type DecreeFields = Pick<DayOffDecreeRecord, 'onDay' | 'kind' | 'number' | 'decreedOn' | 'note'>;

export const spoken = (day: LocalDate): string => day.split('-').reverse().join('.');

const holidayOnStatement = statement({
  name: 'holiday-on',
  params: ['date'],
  row: { on: 'date' },
  text: 'select on_day as "on" from public_holiday where on_day = $1',
});

/** Throws when the calendar does not allow this decree. */
async function checkDecree(tx: Tx, { onDay, kind }: DecreeFields): Promise<void> {
  if (await tx.row(holidayOnStatement(onDay)))
    throw new ProblemError('statutory-holiday', { day: spoken(onDay) });
  if (kind === 'workingDay' && isoWeekday(onDay) <= 5)
    throw new ProblemError('working-day-already', { day: spoken(onDay) });
}

/** Emits the event on which the modules recompute their open deadlines, from the first changed day. */
export function announce(
  tx: Tx,
  kind: 'decree' | 'publicHoliday',
  dayOffId: string,
  ...days: [LocalDate, ...LocalDate[]]
): void {
  const [from = days[0]] = days.toSorted();
  tx.emit('workingDays.changed', { dayOffId, kind, from });
}

/** Returns the description of a decree for the audit; the entry itself names the author and the time. */
const described = ({ onDay, kind, number, decreedOn }: DecreeFields): string =>
  `${onDay} ${kind}, No. ${number} of ${decreedOn}`;

export async function recordDecree(
  tx: Tx,
  { body }: Input<Table['recordDayOffDecree']>,
): Promise<Done> {
  const { on, kind, number, decreedOn, note = null } = body;
  const fields = { onDay: on, kind, number: number.trim(), decreedOn, note };
  await checkDecree(tx, fields);
  const { id } = await tx.create(DayOffDecreeRecord, {
    ...fields,
    recordedBy: tx.actor.id,
  });
  announce(tx, 'decree', id, on);
  return { id };
}

/** Locks a decree that may still be changed: its day has not passed, or it was recorded today. */
async function lockChangeable(tx: Tx, id: string, ifMatch: number): Promise<DayOffDecreeRecord> {
  const decree = await tx.lock(DayOffDecreeRecord, id, ifMatch);
  const today = localDateOf(tx.now);
  if (decree.onDay < today && localDateOf(decree.createdAt) !== today)
    throw new ProblemError('decree-day-passed', { day: spoken(decree.onDay) });
  return decree;
}

export async function changeDecree(
  tx: Tx,
  { params, body, ifMatch }: Input<Table['changeDayOffDecree']>,
): Promise<Done> {
  const decree = await lockChangeable(tx, params.id, ifMatch);
  const { on = decree.onDay, kind = decree.kind, decreedOn = decree.decreedOn } = body;
  const { number = decree.number, note = decree.note } = body;
  const fields = { onDay: on, kind, number: number.trim(), decreedOn, note };
  await checkDecree(tx, fields);
  tx.audit({ criterion: `before: ${described(decree)}` });
  announce(tx, 'decree', decree.id, on, decree.onDay);
  await tx.update(DayOffDecreeRecord, decree, fields);
  return { id: decree.id };
}

export async function removeDecree(
  tx: Tx,
  { params, ifMatch }: Input<Table['removeDayOffDecree']>,
): Promise<void> {
  const decree = await lockChangeable(tx, params.id, ifMatch);
  await tx.remove(DayOffDecreeRecord, { id: decree.id });
  tx.audit({ criterion: `removed: ${described(decree)}` });
  announce(tx, 'decree', decree.id, decree.onDay);
}

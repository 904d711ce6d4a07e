import type { Dto, workingDaysEndpoints } from '@gza/contract';
import { localDateOf, type LocalDate } from '../../../platform/calendar/local-date.js';
import { statement } from '../../../platform/db/statement.js';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { invalid, ProblemError } from '../../../platform/errors.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { PublicHolidayRecord } from '../persistence/entities.js';
import { yearlyDays } from '../yearly-days.rules.js';
import { announce, spoken } from './decrees.js';

type Table = typeof workingDaysEndpoints;

const daysOffStatement = statement({
  name: 'days-off-of',
  params: ['text[]'],
  row: { on: 'date', holiday: 'boolean' },
  text: `
    select
      h.on_day as "on",
      true as holiday
    from
      public_holiday h
    where
      h.on_day::text = any ($1)
    union all
    select
      d.on_day,
      false
    from
      day_off_decree d
    where
      d.on_day::text = any ($1)`,
});

/** Returns the days that become holidays. Throws when the first is one, or has a decree. */
async function newDays(
  tx: Tx,
  { on, everyYearUntil }: Dto<'RecordPublicHolidayBody'>,
): Promise<LocalDate[]> {
  const first = Number(on.slice(0, 4));
  if (everyYearUntil !== undefined && everyYearUntil < first)
    throw invalid({ pointer: '/everyYearUntil', code: 'minimum', params: { limit: first } });
  const days = yearlyDays(on, everyYearUntil);
  const off = new Map(
    (await tx.sql(daysOffStatement(days))).map(({ on: day, holiday }) => [day, holiday]),
  );
  const present = off.get(on);
  if (present === true) throw new ProblemError('holiday-exists', { day: spoken(on) });
  if (present === false) throw new ProblemError('decree-exists');
  return days.filter((day) => !off.has(day));
}

/** Records a holiday of the agency, once or on the same day of several years. */
export async function recordHoliday(
  tx: Tx,
  { body }: Input<Table['recordPublicHoliday']>,
): Promise<Done> {
  const days = await newDays(tx, body);
  const records = days.map((onDay) => ({
    id: tx.newId(),
    onDay,
    nameKa: body.name.ka,
    nameEn: body.name.en,
    source: 'agency' as const,
    version: 1,
    createdAt: tx.now,
  }));
  await tx.insert(PublicHolidayRecord, records);
  const id = records[0]?.id ?? '';
  tx.audit({ criterion: `${body.on}, days: ${days.length}` });
  announce(tx, 'publicHoliday', id, body.on);
  return { id };
}

/** Locks a holiday of the agency; one of the law follows its rule. */
async function lockOwn(tx: Tx, id: string, ifMatch: number): Promise<PublicHolidayRecord> {
  const holiday = await tx.lock(PublicHolidayRecord, id, ifMatch);
  if (holiday.source === 'law') throw new ProblemError('holiday-of-law');
  return holiday;
}

/** Renames a holiday of the agency; its day stays. */
export async function changeHoliday(
  tx: Tx,
  { params, body, ifMatch }: Input<Table['changePublicHoliday']>,
): Promise<Done> {
  const holiday = await lockOwn(tx, params.id, ifMatch);
  tx.audit({ criterion: `before: ${holiday.onDay} ${holiday.nameEn}` });
  const { name } = body;
  await tx.update(PublicHolidayRecord, holiday, name ? { nameKa: name.ka, nameEn: name.en } : {});
  return { id: holiday.id };
}

/** Removes a holiday of the agency whose day has not passed, or that was recorded today. */
export async function removeHoliday(
  tx: Tx,
  { params, ifMatch }: Input<Table['removePublicHoliday']>,
): Promise<void> {
  const holiday = await lockOwn(tx, params.id, ifMatch);
  const today = localDateOf(tx.now);
  if (holiday.onDay < today && localDateOf(holiday.createdAt) !== today)
    throw new ProblemError('holiday-day-passed', { day: spoken(holiday.onDay) });
  await tx.remove(PublicHolidayRecord, { id: holiday.id });
  tx.audit({ criterion: `removed: ${holiday.onDay} ${holiday.nameEn}` });
  announce(tx, 'publicHoliday', holiday.id, holiday.onDay);
}

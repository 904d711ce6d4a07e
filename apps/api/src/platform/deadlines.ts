import { deadlines, type DeadlineCode, type DeadlineRule } from '@gza/contract';
import { addDays, addMonths, type LocalDate } from './calendar/local-date.js';
import type { WorkingCalendar } from './calendar/working-days.js';

/**
 * The computing of the deadlines of `deadlines.ts` in the contract, in code and in SQL. Nothing else
 * adds a length to a day; a test compares the two.
 */

const ruleOf = (code: DeadlineCode): DeadlineRule => deadlines[code];

type CalendarUnits = {
  [Code in DeadlineCode]: (typeof deadlines)[Code]['unit'] extends 'workingDays' ? never : Code;
}[DeadlineCode];

/**
 * Returns the last day of a number of months that begins with and includes a day: 24 November and six months
 * give 23 May.
 */
function lastDayOfMonths(from: LocalDate, months: number): LocalDate {
  const end = addMonths(from, months);
  return end.slice(8) === from.slice(8) ? addDays(end, -1) : end;
}

/** Returns the last day on which the work is in time. A deadline in working days needs the calendar. */
export function dueOn(code: CalendarUnits, from: LocalDate): LocalDate;
export function dueOn(code: DeadlineCode, from: LocalDate, calendar: WorkingCalendar): LocalDate;
export function dueOn(code: DeadlineCode, from: LocalDate, calendar?: WorkingCalendar): LocalDate {
  const rule = ruleOf(code);
  if (rule.unit === 'months')
    return rule.includesFirstDay
      ? lastDayOfMonths(from, rule.length)
      : addMonths(from, rule.length);
  if (rule.unit === 'days') return addDays(from, rule.length);
  if (!calendar) throw new Error(`The deadline ${code} needs the working-day calendar.`);
  return calendar.addWorkingDays(from, rule.length);
}

/** SQL of `dueOn`, over an expression of type `date`. */
export function dueOnSql(code: DeadlineCode, from: string): string {
  const { unit, length } = ruleOf(code);
  if (unit === 'workingDays') return `app.add_working_days(${from}, ${length})`;
  if (unit === 'days') return `(${from} + ${length})`;
  return `((${from}) + interval '${length} months')::date`;
}

import { calendarYears, type DateGround, type DateRule, type FieldProblem } from '@gza/contract';
import { dateFieldsOf, type DateField } from '@gza/contract/schema';
import {
  addDays,
  addMonths,
  localDateOf,
  type LocalDate,
  writtenDay,
} from './calendar/local-date.js';
import type { FieldError } from './errors.js';
import { settings } from './settings/current-settings.js';

const fieldsByDto = new Map<string, readonly DateField[]>();

function fieldsOf(dto: string): readonly DateField[] {
  const known = fieldsByDto.get(dto);
  if (known) return known;
  const fields = dateFieldsOf(dto);
  fieldsByDto.set(dto, fields);
  return fields;
}

/** Returns the first and the last plausible day of a rule. */
export function rangeOf(rule: DateRule, today: LocalDate): { first: LocalDate; last: LocalDate } {
  const { firstYearOfLives, firstYearOfRecords, ...present } = settings();
  const firsts = {
    lives: `${firstYearOfLives}-01-01`,
    records: `${firstYearOfRecords}-01-01`,
    calendar: `${calendarYears.first}-01-01`,
    plansBack: addMonths(today, -present.monthsOfPlansBack),
    today,
  };
  const lasts = {
    today,
    plansAhead: addMonths(today, present.monthsOfPlansAhead),
    longTerm: addMonths(today, present.yearsOfLongTerm * 12),
  };
  return { first: firsts[rule.first], last: lasts[rule.last] };
}

/** Returns the day of a date or an instant of a body; undefined when the body has none. */
function dayOf(body: unknown, keys: readonly string[]): LocalDate | undefined {
  let value = body;
  for (const key of keys) value = (value as Record<string, unknown> | null | undefined)?.[key];
  if (typeof value !== 'string') return undefined;
  return value.length > 10 ? localDateOf(new Date(value)) : value;
}

const pointerOf = (keys: readonly string[]) => keys.map((key) => `/${key}`).join('');

/** Returns the error of a day outside the plausible range of its rule. */
export function rangeError(
  day: LocalDate,
  rule: DateRule,
  today: LocalDate,
): FieldProblem | undefined {
  const { first, last } = rangeOf(rule, today);
  if (day >= first && day <= last) return undefined;
  return { code: 'dateRange', params: { first: writtenDay(first), last: writtenDay(last) } };
}

/** Lists the dates of a body that are outside their plausible range, whatever they are about. */
export const dateRangeErrors = (dto: string, body: unknown, today: LocalDate): FieldError[] =>
  fieldsOf(dto).flatMap(({ keys, rule }) => {
    const day = dayOf(body, keys);
    const error = day && rule && rangeError(day, rule, today);
    return error ? [{ pointer: pointerOf(keys), ...error }] : [];
  });

const codes = {
  birth: 'dateBeforeBirth',
  work: 'dateBeforeWork',
  enrolment: 'dateBeforeEnrolment',
} as const;

/** First days of a person's life, of the work with them, of an enrolment; null when not known. */
export type Grounds = Partial<Record<DateGround, LocalDate | null>>;

/** Returns the error of a day before the ground that its rule names. */
export function groundError(
  day: LocalDate,
  rule: DateRule,
  grounds: Grounds,
  today: LocalDate,
): FieldProblem | undefined {
  const { first, last } = rangeOf(rule, today);
  // Work begins after the birth: where its begin is not known, the birth still is.
  const names = rule.notBefore === 'work' ? (['work', 'birth'] as const) : [rule.notBefore];
  for (const name of names) {
    const ground = name && grounds[name];
    if (!name || !ground) continue;
    const from = name === 'work' ? addDays(ground, -settings().daysBeforeWork) : ground;
    if (day >= from) continue;
    const params = { first: writtenDay(from > first ? from : first), last: writtenDay(last) };
    return { code: codes[name], params };
  }
  return undefined;
}

/** Lists the dates of a body before the birth of the person, the begin of the work, or the enrolment. */
export const dateGroundErrors = (
  dto: string,
  body: unknown,
  grounds: Grounds,
  today: LocalDate,
): FieldError[] =>
  fieldsOf(dto).flatMap(({ keys, rule }) => {
    const day = dayOf(body, keys);
    const error = day && rule && groundError(day, rule, grounds, today);
    return error ? [{ pointer: pointerOf(keys), ...error }] : [];
  });

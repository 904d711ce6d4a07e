/** Text formats shared by class-validator rules and by Ajv, so that both check alike. */

export const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u;

/** The opaque position of a page. */
export const cursorPattern = /^[\w-]+$/u;

const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/u;
const instantPattern = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?Z$/u;

/** Returns whether a value is `YYYY-MM-DD`, year 1800-2200, and an existing day. */
export function isCalendarDate(value: unknown): value is string {
  const match = typeof value === 'string' ? datePattern.exec(value) : null;
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1800 || year > 2200) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Returns whether a value is an ISO 8601 instant in UTC with `Z`. */
export function isInstant(value: unknown): value is string {
  const match = typeof value === 'string' ? instantPattern.exec(value) : null;
  return match !== null && isCalendarDate(match[1]);
}

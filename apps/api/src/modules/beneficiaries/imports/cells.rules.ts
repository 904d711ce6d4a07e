import {
  asLine,
  dateRules,
  hasForm,
  isCalendarDate,
  isPersonName,
  isPlainLine,
  type DateRule,
  type FieldProblem,
  type PlainFieldProblemCode,
} from '@gza/contract';
import { groundError, rangeError, rangeOf, type Grounds } from '../../../platform/date-rules.js';
import { settings } from '../../../platform/settings/current-settings.js';
import type { ImportRow, RowError } from '../../../platform/imports/import-type.js';

/** Returns a day as the API has it. Excel in Georgia writes `4.3.1988` or `04.03.1988`, whatever was typed. */
function writtenDay(cell: string): string {
  const [, day = '', month = '', year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(cell) ?? [];
  return year === undefined ? cell : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/**
 * Reads the cells of one row and collects their errors. An empty cell is undefined: the value is left as it
 * is.
 */
export class Cells {
  readonly errors: RowError[] = [];

  constructor(
    private readonly row: ImportRow,
    private readonly today: string,
  ) {}

  private rowError(column: string, problem: FieldProblem): undefined {
    this.errors.push({ column, ...problem });
    return undefined;
  }

  text(column: string, limit: number): string | undefined {
    const value = this.row[column];
    if (!value) return undefined;
    return [...value].length <= limit
      ? value
      : this.rowError(column, { code: 'maxLength', params: { limit } });
  }

  /** Reads a text of one line by the rule of requests: single blanks, no hidden characters. */
  line(column: string, limit: number, isValid = isPlainLine): string | undefined {
    const value = this.row[column];
    if (!value) return undefined;
    if (!isPlainLine(value)) return this.rowError(column, { code: 'hiddenCharacters' });
    if (!isValid(value)) return this.rowError(column, { code: 'personName' });
    const line = asLine(value);
    return [...line].length <= limit
      ? line
      : this.rowError(column, { code: 'maxLength', params: { limit } });
  }

  name(column: string, limit: number): string | undefined {
    return this.line(column, limit, isPersonName);
  }

  matching(column: string, pattern: RegExp, code: PlainFieldProblemCode): string | undefined {
    const value = this.row[column];
    if (!value) return undefined;
    return pattern.test(value) ? value : this.rowError(column, { code });
  }

  /** Reads a personal number in the form of the agency. */
  personalNumber(column: string): string | undefined {
    const value = this.row[column];
    if (!value) return undefined;
    const { personalNumberForm: form } = settings();
    return hasForm(value, form)
      ? value
      : this.rowError(column, { code: 'personalNumber', params: { form } });
  }

  /** Reads a date within the range of its rule in the contract's table. */
  date(column: string, name: string, grounds: Grounds = {}): string | undefined {
    const cell = this.row[column];
    if (!cell) return undefined;
    const value = writtenDay(cell);
    if (!isCalendarDate(value)) return this.rowError(column, { code: 'date' });
    const rule = dateRules[name];
    const error =
      rule &&
      (rangeError(value, rule, this.today) ?? groundError(value, rule, grounds, this.today));
    return error ? this.rowError(column, error) : value;
  }

  /** Reports a year of birth outside the plausible range. */
  yearOfBirth(column: string, year: string): void {
    const { first, last } = rangeOf(dateRules['NewBeneficiary.birthDate'] as DateRule, this.today);
    const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
    if (year < from || year > to)
      this.rowError(column, { code: 'dateRange', params: { first: from, last: to } });
  }

  oneOf<T extends string>(column: string, allowed: readonly T[]): T | undefined {
    const value = this.row[column];
    if (!value) return undefined;
    return (
      allowed.find((a) => a === value) ??
      this.rowError(column, { code: 'oneOf', params: { allowed } })
    );
  }

  /** Returns the value for a code of the reference data. */
  known(column: string, values: ReadonlyMap<string, string>): string | undefined {
    const value = this.row[column];
    if (!value) return undefined;
    const allowed = [...values.keys()].sort();
    return values.get(value) ?? this.rowError(column, { code: 'oneOf', params: { allowed } });
  }

  /** Reads several texts of one line each, with a semicolon between them. */
  lines(column: string, limits: { items: number; limit: number }): string[] | undefined {
    const value = this.row[column];
    if (!value) return undefined;
    const lines = value
      .split(';')
      .filter((part) => part.trim() !== '')
      .map((part) => asLine(part));
    if (!lines.every(isPlainLine)) return this.rowError(column, { code: 'hiddenCharacters' });
    if (lines.length > limits.items)
      return this.rowError(column, { code: 'maxItems', params: { limit: limits.items } });
    return lines.every((line) => [...line].length <= limits.limit)
      ? lines
      : this.rowError(column, { code: 'maxLength', params: { limit: limits.limit } });
  }

  /** Reads `code:value;code:value`. A value with a comma or a colon could not be asked for in a report. */
  labels(column: string): Record<string, string> | undefined {
    const value = this.row[column];
    if (!value) return undefined;
    const pairs = value
      .split(';')
      .map((pair) => /^\s*([A-Za-z]\w{0,59})\s*:\s*(\S.{0,99})$/u.exec(pair));
    if (pairs.some((p) => p === null)) return this.rowError(column, { code: 'labels' });
    return Object.fromEntries(pairs.map((p) => [p?.[1] ?? '', (p?.[2] ?? '').trim()]));
  }
}

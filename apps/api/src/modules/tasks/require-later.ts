import { dateRules } from '@gza/contract';
import {
  addDays,
  localDateOf,
  writtenDay,
  type LocalDate,
} from '../../platform/calendar/local-date.js';
import { rangeOf } from '../../platform/date-rules.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { invalid } from '../../platform/errors.js';

const rule = dateRules['PostponeTaskBody.dueOn'];

/** Refuses a day that is not later than the present one of a task. */
export function requireLater(tx: Tx, dueOn: LocalDate, present: LocalDate): void {
  if (dueOn > present || !rule) return;
  const first = writtenDay(addDays(present, 1));
  const last = writtenDay(rangeOf(rule, localDateOf(tx.now)).last);
  throw invalid({ pointer: '/dueOn', code: 'dateRange', params: { first, last } });
}

import type { DecreeKind } from '@gza/contract';
import { statement } from '../db/statement.js';
import { narrow } from '../db/statement-types.js';
import type { Tx } from '../db/tx.js';
import { WorkingCalendar } from './working-days.js';

const decreesStatement = statement({
  name: 'decrees',
  row: { on: 'date', kind: narrow<DecreeKind>('text') },
  text: `
    select
      d.on_day as "on",
      d.kind
    from
      app.decrees() d`,
});

const holidaysStatement = statement({
  name: 'holidays',
  row: { days: 'text[]' },
  text: 'select app.holidays() as days',
});

/** Loads the working-day calendar with the holidays and decrees visible in this transaction. */
export async function loadCalendar(tx: Tx): Promise<WorkingCalendar> {
  const decrees = await tx.sql(decreesStatement());
  const holidays = new Set((await tx.row(holidaysStatement()))?.days);
  return new WorkingCalendar(decrees, (day) => holidays.has(day));
}

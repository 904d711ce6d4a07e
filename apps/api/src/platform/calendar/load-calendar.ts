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

/** Loads the working-day calendar with the decrees visible in this transaction. */
export const loadCalendar = async (tx: Tx): Promise<WorkingCalendar> =>
  new WorkingCalendar(await tx.sql(decreesStatement()));

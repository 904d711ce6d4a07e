import type { TaskPeriod } from '@gza/contract';
import { settings } from '../published.js';

/** SQL of a period of the setting `taskPeriods` that holds today, as a whole number; evaluated once a statement. */
export const taskPeriod = (name: TaskPeriod): string => `
  (
    select
      (s.value ->> '${name}')::int
    from
      ${settings} s
    where
      s.code = 'taskPeriods'
      and s.valid_from <= app.today()
    order by
      s.valid_from desc
    limit
      1
  )`;

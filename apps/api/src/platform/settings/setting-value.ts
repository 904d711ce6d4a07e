import type { SettingCode, TaskPeriod } from '@gza/contract';
import { settings } from '../published.js';

/** SQL of the value of a setting that holds today, as jsonb; null without one. A statement evaluates it once. */
export const settingValue = (code: SettingCode): string => `
  (
    select
      s.value
    from
      ${settings} s
    where
      s.code = '${code}'
      and s.valid_from <= app.today()
    order by
      s.valid_from desc
    limit
      1
  )`;

/** SQL of a setting that is a whole number. */
export const settingNumber = (code: SettingCode): string => `(${settingValue(code)} #>> '{}')::int`;

/** SQL of a period of the setting `taskPeriods`, a whole number. */
export const taskPeriod = (name: TaskPeriod): string =>
  `(${settingValue('taskPeriods')} ->> '${name}')::int`;

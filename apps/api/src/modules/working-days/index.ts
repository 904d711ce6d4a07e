import { workingDaysEndpoints } from '@gza/contract';
import { ProblemError } from '../../platform/errors.js';
import { mapConstraintToProblem } from '../../platform/http/problem-answer.js';
import { gzaModule } from '../../platform/module.js';
import { DayOffDecreeRecord, PublicHolidayRecord } from './persistence/entities.js';
import { seedWorkingDays } from './persistence/seed.js';
import { workingDaysHandlers } from './working-days.routes.js';

mapConstraintToProblem('public_holiday_pkey', new ProblemError('holiday-exists', { day: '–' }));
mapConstraintToProblem('day_off_decree_day', new ProblemError('decree-exists'));

/**
 * Module of the working-day calendar. Other modules use `loadCalendar` in code and the functions of schema
 * `app` in SQL.
 */
export const workingDaysModule = gzaModule({
  name: 'working-days',
  endpoints: workingDaysEndpoints,
  handlers: workingDaysHandlers,
  entities: [DayOffDecreeRecord, PublicHolidayRecord],
  tables: ['calendar_day'],
  seed: seedWorkingDays,
});

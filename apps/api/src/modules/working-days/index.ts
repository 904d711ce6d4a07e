import { workingDaysEndpoints } from '@gza/contract';
import { ProblemError } from '../../platform/errors.js';
import { mapConstraintToProblem } from '../../platform/http/problem-answer.js';
import { gzaModule } from '../../platform/module.js';
import { DayOffDecreeRecord } from './persistence/entities.js';
import { seedWorkingDays } from './persistence/seed.js';
import { workingDaysHandlers } from './working-days.routes.js';

mapConstraintToProblem('day_off_decree_day', new ProblemError('decree-exists'));

/** The working-day calendar. Others ask it by `loadCalendar` in code and by the functions of schema `app` in SQL. */
export const workingDaysModule = gzaModule({
  name: 'working-days',
  endpoints: workingDaysEndpoints,
  handlers: workingDaysHandlers,
  entities: [DayOffDecreeRecord],
  tables: ['public_holiday', 'calendar_day'],
  seed: seedWorkingDays,
});

import type { workingDaysEndpoints } from '@gza/contract';
import { change, view, type Handlers } from '../../platform/http/handlers.js';
import { changeDecree, recordDecree, removeDecree } from './commands/decrees.js';
import { changeHoliday, recordHoliday, removeHoliday } from './commands/holidays.js';
import { decreeView, holidayView, workingDaysOfYear } from './persistence/working-days.views.js';

export const workingDaysHandlers: Handlers<typeof workingDaysEndpoints> = {
  getWorkingDays: view(({ query }) => workingDaysOfYear(query.year)),
  getPublicHoliday: view(({ params }) => holidayView(params.id)),
  recordPublicHoliday: change(recordHoliday, holidayView),
  changePublicHoliday: change(changeHoliday, holidayView),
  removePublicHoliday: change(removeHoliday),
  getDayOffDecree: view(({ params }) => decreeView(params.id)),
  recordDayOffDecree: change(recordDecree, decreeView),
  changeDayOffDecree: change(changeDecree, decreeView),
  removeDayOffDecree: change(removeDecree),
};

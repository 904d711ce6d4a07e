import type pg from 'pg';
import { storeHolidays } from '../../../platform/calendar/store-holidays.js';
import type { ReferenceData } from '../../../platform/reference.js';

/** Writes the holidays of the law, where those of Georgia hold. A change of the law arrives with the next migration of the database. */
export const seedWorkingDays = (
  client: pg.ClientBase,
  { statutoryHolidays }: ReferenceData,
): Promise<void> => storeHolidays(client, statutoryHolidays);

import type pg from 'pg';
import { storeHolidays } from '../../../platform/calendar/store-holidays.js';

/** Writes the holidays. A change of the law arrives with the next migration of the database. */
export const seedWorkingDays = (client: pg.ClientBase): Promise<void> => storeHolidays(client);

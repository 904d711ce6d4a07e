import { sql, text, type Sql } from '../sql.js';
import { cases, people } from '../../beneficiaries/published.js';
import { bureaus } from '../../workforce/published.js';
import { enrolments, programmes } from '../../programmes/published.js';

/** SQL of the day of an instant in Tbilisi. */
export const dayOf = (instant: string): string => `(${instant} at time zone app.zone())::date`;

/** SQL of the first instant after a day in Tbilisi: an event by the end of the day is before it. */
export const endOf = (day: Sql): Sql => sql`(((${day}) + 1)::timestamp at time zone app.zone())`;

/** SQL of the first instant of a day in Tbilisi. */
export const startOf = (day: Sql): Sql => sql`((${day})::timestamp at time zone app.zone())`;

/** SQL condition that an instant is within the period, written so that an index on the instant applies. */
export const within = (instant: string, from: Sql, to: Sql): Sql =>
  sql`${text(instant)} >= ${startOf(from)} and ${text(instant)} < ${endOf(to)}`;

/** Columns of `b` (beneficiary) and `o` (bureau) that the dimensions about a person read. */
export const personColumns = text(
  'o.code as bureau, b.sex, b.region_code, b.birth_date, b.risk_level, b.labels',
);

/** Columns of `c`, with its person, that the dimensions about a case read. */
export const caseColumns = sql`c.id, c.beneficiary_id, c.category, c.case_manager_id, ${text(dayOf('c.opened_at'))} as started_on, ${personColumns}`;

export const caseTables = text(`${cases} c
  join ${people} b on b.id = c.beneficiary_id join ${bureaus} o on o.id = c.bureau_id`);

/** SQL of the cases that were open at 24:00 of a day. */
export const openAt = (day: Sql): Sql =>
  sql`c.opened_at < ${endOf(day)} and (c.closed_on is null or c.closed_on > ${day})`;

/** Columns of `e`, with its programme, case and person, that the dimensions about an enrolment read. */
export const enrolmentColumns = sql`e.beneficiary_id, e.state, e.mandatory, e.area_code, p.code as programme, c.category,
  ${text(dayOf('c.opened_at'))} as started_on, ${personColumns}`;

export const enrolmentTables = text(`${enrolments} e
  join ${programmes} p on p.id = e.programme_id join ${cases} c on c.id = e.case_id
  join ${people} b on b.id = e.beneficiary_id join ${bureaus} o on o.id = e.bureau_id`);

import { departmentZone } from '../../../platform/calendar/local-date.js';
import { ownBureau } from '../../../platform/db/rls.js';
import type { Parameters } from '../report.js';
import { sql, text, type Sql } from '../sql.js';
import {
  caseAssignments,
  cases,
  pastCircumstances,
  people,
} from '../../beneficiaries/published.js';
import { bureaus } from '../../workforce/published.js';
import { enrolments, programmes } from '../../programmes/published.js';

/** SQL of the day of an instant in Tbilisi. */
export const dayOf = (instant: string): string =>
  `(${instant} at time zone (select app.zone()))::date`;

/**
 * SQL of the first instant after a day in Tbilisi: an event by the end of the day is before it. The zone is a value,
 * so that the bounds of a period are constants: with a function in them PostgreSQL computes both for every row.
 */
export const endOf = (day: Sql): Sql =>
  sql`(((${day}) + 1)::timestamp at time zone ${departmentZone()}::text)`;

/** SQL of the first instant of a day in Tbilisi. */
export const startOf = (day: Sql): Sql =>
  sql`((${day})::timestamp at time zone ${departmentZone()}::text)`;

/** SQL condition that an instant is within the period, written so that an index on the instant applies. */
export const within = (instant: string, from: Sql, to: Sql): Sql =>
  sql`${text(instant)} >= ${startOf(from)} and ${text(instant)} < ${endOf(to)}`;

/** SQL of the last instant of a day in Tbilisi. */
export const lastOf = (day: Sql): Sql => sql`(${endOf(day)} - interval '1 microsecond')`;

/**
 * SQL of the moment of an event of which the day is kept: when its record was written, or the nearest instant of the
 * day. Without a time of writing it is the end of the day.
 */
export const momentOf = (day: string, writtenAt: string): Sql =>
  sql`least(
    greatest(coalesce(${text(writtenAt)}, ${lastOf(text(day))}), ${startOf(text(day))}),
    ${lastOf(text(day))}
  )`;

/** SQL of the bureau of the event: the one of then, or the one that the person `b` has had since. */
const bureauOfEvent = 'coalesce(h.of_bureau_id, b.bureau_id)';

/**
 * SQL of the joins to what held at the moment of the event: `h`, absent where nothing changed since, and its bureau
 * `o`. The subject is the case, or the person of what belongs to no case. All rows of a person `b` are in one bureau.
 * Left joins keep the planner's estimates, and the bureau is joined only where a breakdown names it.
 */
export const asOf = (moment: Sql, subject: string): Sql => sql`
  left join ${text(pastCircumstances)} h on h.subject_id = ${text(subject)}
  and h.valid @> ${moment}
  left join ${text(bureaus)} o on o.id = ${text(bureauOfEvent)}`;

/**
 * Columns of `b` (beneficiary), `h` and `o` (`asOf`) that the dimensions about a person read. `bureau_id` is the
 * bureau of the event, by which figures are limited to the bureaus of a reader; `file_bureau_id` has the person now.
 */
export const personColumns =
  text(`o.code as bureau, ${bureauOfEvent} as bureau_id, b.bureau_id as file_bureau_id,
  case when h.subject_id is null then b.region_code else h.region_code end as region_code,
  case when h.subject_id is null then b.risk_level else h.risk_level end as risk_level,
  b.sex, b.birth_date, b.labels`);

/** Columns of `c`, with its person, that the dimensions about a case read. */
export const caseColumns = sql`c.id, c.beneficiary_id, c.category, ${text(dayOf('c.opened_at'))} as started_on, ${personColumns}`;

export const caseTables = (moment: Sql): Sql => sql`${text(cases)} c
  join ${text(people)} b on b.id = c.beneficiary_id ${asOf(moment, 'c.id')}`;

/** SQL of the cases that were open at 24:00 of a day. */
export const openAt = (day: Sql): Sql =>
  sql`c.opened_at < ${endOf(day)} and (c.closed_on is null or c.closed_on > ${day})`;

/**
 * SQL condition that a subject is or was of the bureau of the reader: it spares the joins of everything else. Which of
 * its events were of the bureau is decided as of the event.
 */
export const everOf = (
  { ofOneBureau }: Pick<Parameters, 'ofOneBureau'>,
  { subject, bureau }: { readonly subject: string; readonly bureau: string },
): Sql =>
  text(
    ofOneBureau
      ? `
        (
          ${ownBureau(bureau)}
          or ${subject} in (
            select
              k.subject_id
            from
              ${pastCircumstances} k
            where
              ${ownBureau('k.of_bureau_id')}
          )
        )`
      : 'true',
  );

/** SQL of the case manager of the case `c` at 24:00 of a day. */
export const managerAt = (day: Sql): Sql => sql`
  (
    select
      s.case_manager_id
    from
      ${text(caseAssignments)} s
    where
      s.case_id = c.id
      and s.starts_at < ${endOf(day)}
      and (
        s.ends_at is null
        or s.ends_at >= ${endOf(day)}
      )
    order by
      s.starts_at desc
    limit
      1
  )`;

/** Columns of `e`, with its programme, case and person, that the dimensions about an enrolment read. */
export const enrolmentColumns = sql`e.beneficiary_id, e.state, e.mandatory, e.area_code, p.code as programme, c.category,
  ${text(dayOf('c.opened_at'))} as started_on, ${personColumns}`;

/**
 * Joins of the enrolment `e` of the row before to its programme, case and person. Every enrolment has a programme and a
 * case: by a left join the planner leaves out what no breakdown names.
 */
export const enrolmentJoins = (moment: Sql): Sql => sql`
  left join ${text(programmes)} p on p.id = e.programme_id
  left join ${text(cases)} c on c.id = e.case_id
  join ${text(people)} b on b.id = e.beneficiary_id ${asOf(moment, 'e.case_id')}`;

export const enrolmentTables = (moment: Sql): Sql =>
  sql`${text(enrolments)} e ${enrolmentJoins(moment)}`;

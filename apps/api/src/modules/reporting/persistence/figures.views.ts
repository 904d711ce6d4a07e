import { createHash } from 'node:crypto';
import { unknownClass } from '@gza/contract';
import type { Statement } from '../../../platform/db/database.js';
import type { Question } from '../question.js';
import type { Dimension } from '../report.js';
import { bound, sql, text, type Sql } from '../sql.js';

/** A cell, or the total, as the database counted it. */
export interface GroupRow {
  total: boolean;
  key: string[];
  numerator: number;
  denominator: number | null;
  details: Record<string, number | null>;
  period_from: string | null;
  period_to: string;
}

/** Persons last seen on one day of the follow-up of one arm. */
export interface DayRow {
  key: string[];
  day: number;
  events: number;
  censored: number;
}

const classOf = (dimension: Dimension) => `coalesce(${dimension.sql}, '${unknownClass}')`;
const columns = ({ by }: Question) => by.map((_, i) => `d${i}`);
const comma = (parts: readonly string[]) => parts.join(', ');

/** The units with their classes: one statement a report and breakdown, so that it may be prepared. */
const classified = (question: Question, where = 'true'): Sql => sql`(
  select f.*${text(question.by.map(([, d], i) => `, ${classOf(d)} as d${i}`).join(''))}
  from (${question.report.units(question.parameters)}) f where ${text(where)}) f`;

function named(kind: string, { report }: Question, fragment: Sql): Statement {
  const statement = bound(fragment);
  const shape = createHash('sha256').update(statement.text).digest('hex').slice(0, 12);
  return { name: `${kind}:${report.code}:${shape}`, ...statement };
}

/** Every cell of the breakdown, and the total, in one pass. */
export function figuresStatement(question: Question): Statement {
  const { figures, details } = question.report;
  const { from, to } = question.parameters;
  const keys = columns(question);
  const detailPairs = Object.entries(details).map(([code, d]) => `'${code}', ${d.sql}`);
  return named(
    'figures',
    question,
    sql`
    select ${text(keys.length > 0 ? `grouping(${keys[0]}) = 1` : 'true')} as total,
      ${text(keys.length > 0 ? `array[${comma(keys)}]` : `'{}'::text[]`)} as key,
      (${text(figures.numerator)})::int as numerator,
      (${text(figures.denominator ?? 'null')})::int as denominator,
      json_build_object(${text(comma(detailPairs))}) as details,
      ${from ?? text('null::date')} as period_from, ${to} as period_to
    from ${classified(question)}
    group by grouping sets (${text(keys.length > 0 ? `(${comma(keys)}), ` : '')}())`,
  );
}

/** How many were last seen, with or without the event, on each day: the input of Kaplan-Meier. */
export function daysStatement(question: Question): Statement | undefined {
  const { curve } = question.report;
  if (!curve) return undefined;
  const keys = columns(question);
  return named(
    'days',
    question,
    sql`
    select ${text(keys.length > 0 ? `array[${comma(keys)}]` : `'{}'::text[]`)} as key, ${text(curve.days)} as day,
      (count(*) filter (where ${text(curve.event)}))::int as events,
      (count(*) filter (where not ${text(curve.event)}))::int as censored
    from ${classified(question, curve.where)}
    group by ${text(comma([...keys, curve.days]))} order by ${text(curve.days)}`,
  );
}

/** Titles of the classes of one dimension, from its reference table. */
export const classesStatement = (name: string, from: string): Statement => ({
  name: `classes:${name}`,
  text: `select * from (${from}) c`,
  values: [],
});

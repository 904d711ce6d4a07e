import { createHash } from 'node:crypto';
import { unknownClass } from '@gza/contract';
import { statementFamily, type StatementParts } from '../../../platform/db/statement.js';
import { narrow } from '../../../platform/db/statement-types.js';
import { dimensions } from '../dimensions.js';
import { questionOf, type Question } from '../question.js';
import { reports } from '../reports/index.js';
import type { Dimension } from '../report.js';
import { bound, sql, text, type Sql } from '../sql.js';

/** A cell, or the total, as the database counted it. */
const sliceRow = {
  total: 'boolean',
  key: 'text[]',
  numerator: 'int',
  denominator: 'int | null',
  details: narrow<Record<string, number | null>>('json'),
  period_from: 'date | null',
  period_to: 'date',
  not_shown: 'int',
} as const;

/** Persons last seen on one day of the follow-up of one arm. */
const dayRow = { key: 'text[]', day: 'int', events: 'int', censored: 'int' } as const;

const classOf = (dimension: Dimension) => `coalesce(${dimension.sql}, '${unknownClass}')`;
const columns = ({ by }: Question) => by.map((_, i) => `d${i}`);
const comma = (parts: readonly string[]) => parts.join(', ');

/**
 * SQL of the units with their classes: one statement for each report and breakdown, so that it may be
 * prepared.
 */
const classified = (question: Question, where = question.ofReader): Sql => sql`
  (
    select
      f.* ${text(question.by.map(([, d], i) => `, ${classOf(d)} as d${i}`).join(''))}
    from
      (${question.report.units(question.parameters)}) f
    where
      ${text(where)}
  ) f`;

function named(kind: string, { report }: Question, fragment: Sql): StatementParts {
  const parts = bound(fragment);
  const shape = createHash('sha256').update(parts.text).digest('hex').slice(0, 12);
  return { name: `${kind}:${report.code}:${shape}`, ...parts };
}

/** Day on which the sample questions are asked; it is no part of their statements. */
const sampleDay = '2026-06-30';

/** Every report, whole and by each of its dimensions, for all bureaus and for one: together they read every column that reports use. */
export const sampleQuestions = (): Question[] =>
  reports.flatMap((report) => {
    const whole = questionOf(report.code, {}, 'head', sampleDay);
    const cohort = report.parameters.includes('cohort')
      ? [
          questionOf(
            report.code,
            { cohort: 'study:x', index: 'release', from: '2026-01-01' },
            'head',
            sampleDay,
          ),
          questionOf(
            report.code,
            { index: 'closure', splitBy: 'study', exclude: 'wave:1' },
            'head',
            sampleDay,
          ),
        ]
      : [];
    const ofOneBureau = questionOf(report.code, {}, 'supervisor', sampleDay);
    return [
      whole,
      { ...whole, by: Object.entries(report.dimensions) },
      { ...ofOneBureau, by: Object.entries(report.dimensions) },
      ...cohort,
    ];
  });

/** SQL of the number of units of a slice that have no row for the reader: their people belong to other bureaus now. */
const notShown = ({ report, recordOpen }: Question): string =>
  report.rows && recordOpen !== 'true'
    ? `(count(*) filter (where (${report.rows.where ?? 'true'}) and not (${recordOpen})))::int`
    : '0';

function figuresParts(question: Question): StatementParts {
  const { figures, details } = question.report;
  const { from, to } = question.parameters;
  const keys = columns(question);
  const detailPairs = Object.entries(details).map(([code, d]) => `'${code}', ${d.sql}`);
  return named(
    'figures',
    question,
    sql`
      select
        ${text(keys.length > 0 ? `grouping(${keys[0]}) = 1` : 'true')} as total,
        ${text(keys.length > 0 ? `array[${comma(keys)}]` : `'{}'::text[]`)} as key,
        (${text(figures.numerator)})::int as numerator,
        (${text(figures.denominator ?? 'null')})::int as denominator,
        json_build_object(${text(comma(detailPairs))}) as details,
        ${from ?? text('null::date')} as period_from,
        ${to} as period_to,
        ${text(notShown(question))} as not_shown
      from
        ${classified(question)}
      group by
        grouping sets (${text(keys.length > 0 ? `(${comma(keys)}), ` : '')} ())`,
  );
}

/** Statement of every cell of the breakdown, and the total, in one pass. */
export const figuresStatement = statementFamily({
  row: sliceRow,
  build: figuresParts,
  samples: () => sampleQuestions().map((question) => [question]),
});

type Curve = NonNullable<Question['report']['curve']>;

function daysParts(question: Question, curve: Curve): StatementParts {
  const keys = columns(question);
  return named(
    'days',
    question,
    sql`
      select
        ${text(keys.length > 0 ? `array[${comma(keys)}]` : `'{}'::text[]`)} as key,
        ${text(curve.days)} as day,
        (
          count(*) filter (
            where
              ${text(curve.event)}
          )
        )::int as events,
        (
          count(*) filter (
            where
              not ${text(curve.event)}
          )
        )::int as censored
      from
        ${classified(question, `${question.ofReader} and ${curve.where}`)}
      group by
        ${text(comma([...keys, curve.days]))}
      order by
        ${text(curve.days)}`,
  );
}

const countDays = statementFamily({
  row: dayRow,
  build: daysParts,
  samples: () =>
    sampleQuestions().flatMap((question) =>
      question.report.curve ? [[question, question.report.curve] as [Question, Curve]] : [],
    ),
});

/** Statement of the persons last seen on each day, with or without the event: the input of Kaplan-Meier. */
export const daysStatement = (question: Question) =>
  question.report.curve && countDays(question, question.report.curve);

/** Titles of the classes of one dimension, from its reference table. */
export const classesStatement = statementFamily({
  row: { code: 'text', name_ka: 'text', name_en: 'text' },
  build: (name: string, from: string) => ({
    name: `classes:${name}`,
    text: `
      select
        *
      from
        (${from}) c`,
    values: [],
  }),
  samples: () =>
    Object.entries(dimensions).flatMap(([name, { classes }]) =>
      typeof classes === 'object' && 'from' in classes
        ? [[name, classes.from] as [string, string]]
        : [],
    ),
});

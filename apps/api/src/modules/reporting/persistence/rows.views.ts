import { unknownClass, type Dto, type Role } from '@gza/contract';
import { ProblemError } from '../../../platform/errors.js';
import { listParts } from '../../../platform/db/keyset.js';
import { viewFamily, type StatementParts } from '../../../platform/db/statement.js';
import type { Stream } from '../../../platform/http/handlers.js';
import { escapeCsvFormulaSql } from '../../../platform/http/csv-formula.js';
import { dimensionsFor, type Question } from '../question.js';
import { mayReadRows, type Dimension } from '../report.js';
import { quoted, sql } from '../sql.js';
import { sampleQuestions } from './figures.views.js';

/**
 * SQL of the pseudonym: a keyed hash of the person, the same in every report. It cannot be reversed without
 * the installation's key.
 */
const pseudonym = `left(encode(sha256((select app.pseudonym_key()) || uuid_send(f.beneficiary_id)), 'hex'), 24)`;

/** Returns the columns of a row: every dimension open to the role, the arm first, then those of the unit. */
function columnsOf({ report, by, ofReader }: Question, role: Role) {
  if (!report.rows || !mayReadRows(report, role))
    throw new ProblemError('rows-not-offered', { code: report.code });
  const offered = dimensionsFor(report, role);
  const arms = by.filter(([name]) => !(name in report.dimensions));
  return {
    dimensions: [...arms, ...offered.filter(([name]) => name !== 'month')],
    values: Object.entries(report.rows.values),
    where: `(${report.rows.where ?? 'true'}) and ${ofReader}`,
  };
}

/** SQL of a constant of its own type. */
const literal = (value: string | number | boolean | null): string =>
  typeof value === 'string' ? `${quoted(sql`${value}`)}::text` : String(value);

const classOf = (dimension: Dimension) => `coalesce(${dimension.sql}, '${unknownClass}')`;

/** SQL of the number of counted units whose people belong to other bureaus now, so that the reader gets no rows of them. */
const notShown = ({ recordOpen }: Question, units: string, where: string): string =>
  recordOpen === 'true'
    ? '0'
    : `
      (
        select
          count(*)::int
        from
          (${units}) f
        where
          ${where}
          and not (${recordOpen})
      )`;

/** What a page of rows says beside them: what is left out, whether the period goes on, the question of a cohort. */
const aboutPage = ({ provisional, cohort }: Question, left: string): string =>
  [
    `'provisional', ${provisional}`,
    `'notShown', ${left}`,
    ...(cohort ? [`'question', ${quoted(sql`${JSON.stringify(cohort)}`)}::json`] : []),
  ].join(', ');

function rowsParts(question: Question, role: Role, page: Dto<'ReportRowsQuery'>): StatementParts {
  const { dimensions, values, where } = columnsOf(question, role);
  const object = (pairs: readonly (readonly [string, string])[]) =>
    `json_build_object(${pairs.map(([name, sql]) => `'${name}', ${sql}`).join(', ')})`;
  const units = quoted(question.report.units(question.parameters));
  const parts = listParts({
    name: 'report-rows',
    item: object([
      ['person', pseudonym],
      ['at', 'f.at'],
      ['dimensions', object(dimensions.map(([name, d]) => [name, classOf(d)]))],
      ['values', object(values)],
    ]),
    from: `(${units}) f`,
    where: [where, question.recordOpen],
    sort: { by: 'f.at', type: 'date' },
    id: 'f.id',
    subject: 'f.beneficiary_id',
    about: aboutPage(question, notShown(question, units, where)),
    page,
  });
  return { ...parts, name: '' };
}

/** Statement of one page as JSON. It is unnamed: its text contains the values, so it is planned each time. */
export const rowsStatement = viewFamily({
  build: rowsParts,
  samples: () =>
    sampleQuestions().flatMap((question) =>
      question.report.rows ? [[question, 'head' as const, {}]] : [],
    ),
});

/** Columns that trace every row to its definition, moment and question. */
function traceColumns(
  { report, parameters, provisional, cohort }: Question,
  now: Date,
  csv: boolean,
): string[] {
  const { from, to } = parameters;
  const constants = {
    report: report.code,
    definitionVersion: report.version,
    asOf: now.toISOString(),
    provisional: csv ? String(provisional) : provisional,
    ...cohort,
  };
  const written = Object.entries(constants).map(([name, value]) => [name, literal(value)] as const);
  return [
    ...written.slice(0, 3),
    ['from', from ? quoted(from) : 'null::date'] as const,
    ['to', quoted(to)] as const,
    ...written.slice(3),
  ].map(([name, value]) => `${value} as "${name}"`);
}

/** Stream of the whole set for COPY. */
export function rowsStream(question: Question, role: Role, now: Date): Stream {
  const { dimensions, values, where } = columnsOf(question, role);
  const units = quoted(question.report.units(question.parameters));
  const select = (csv: boolean) => {
    const columns = [
      ...traceColumns(question, now, csv),
      `${pseudonym} as person`,
      'f.at',
      ...dimensions.map(([name, d]) => {
        const value = classOf(d);
        return `${csv && d.typed ? escapeCsvFormulaSql(value) : value} as "${name}"`;
      }),
      // COPY writes booleans as t and f, the figures as words.
      ...values.map(([name, sql]) => `${csv ? `(${sql})::text` : sql} as "${name}"`),
      `${notShown(question, units, where)} as "notShown"`,
    ];
    return `
      select
        ${columns.join(', ')}
      from
        (${units}) f
      where
        ${where}
        and ${question.recordOpen}`;
  };
  return {
    sql: select(false),
    csv: select(true),
    criterion: criterionOf(question),
    fileName: `${question.report.code}-rows`,
  };
}

/** Returns the audit's identification of the set: the report, its version and the parameters. */
export function criterionOf({ report, by, parameters }: Question): string {
  const { from, to, labels, excluded, studies, windowDays, index } = parameters;
  return JSON.stringify({
    report: report.code,
    version: report.version,
    from: from && quoted(from),
    to: quoted(to),
    by: by.map(([name]) => name),
    ...(report.period === 'cohort' && { labels, excluded, studies, windowDays, index }),
  });
}

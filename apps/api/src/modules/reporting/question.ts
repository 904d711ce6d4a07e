import { hasPermission, studyLabel, type Dto, type Role, type StudyPolicy } from '@gza/contract';
import { invalid, notFound, type FieldError } from '../../platform/errors.js';
import { ownBureau } from '../../platform/db/rls.js';
import { labelDimension } from './dimensions.js';
import { contradict, formatLabels, parseLabels } from './label-list.rules.js';
import { detailsOf, type Dimension, type Parameters, type Report } from './report.js';
import { findReport } from './reports/index.js';
import { sql } from './sql.js';

/** A report with its checked parameters. */
export interface Question {
  readonly report: Report;
  readonly by: readonly (readonly [name: string, dimension: Dimension])[];
  readonly parameters: Parameters;
  /** Parameters of a cohort as the answer and every export name them. */
  readonly cohort: Dto<'CohortQuestion'> | undefined;
  /**
   * SQL condition over the units `f`: events of the bureaus of the reader, as of the event. Figures are counted over
   * the rows of all bureaus, so this condition alone keeps a supervisor to the own one.
   */
  readonly ofReader: string;
  /** SQL condition over the units `f`: the reader may open the record of the person. */
  readonly recordOpen: string;
  /** Whether the period ends after today. */
  readonly provisional: boolean;
}

/** Columns of the tables; an arm must not have such a name. */
const reservedColumns = ['report', 'definitionVersion', 'asOf', 'from', 'to', 'numerator'].concat(
  ['denominator', 'value', 'mark', 'total', 'person', 'at', 'day', 'days', 'event', 'survival'],
  ['atRisk', 'events', 'censored', 'lower', 'upper', 'provisional', 'cohort', 'exclude', 'studies'],
  ['splitBy', 'windowDays', 'index', 'notShown'],
);

/** Largest number of dimensions: with more, cells contain single persons. */
const maxDimensions = 4;

/** Roles that count for their own bureau; every other reader of figures counts for all. */
const ofOneBureau: readonly Role[] = ['supervisor'];

export const mayUse = (dimension: Dimension, role: Role): boolean =>
  dimension.permission === undefined || hasPermission(role, dimension.permission);

/** Returns the dimensions by which a role may break down a report. */
export const dimensionsFor = (report: Report, role: Role): [string, Dimension][] =>
  Object.entries(report.dimensions).filter(([, dimension]) => mayUse(dimension, role));

function breakdown(
  report: Report,
  query: Dto<'ReportQuery'>,
  role: Role,
  fieldErrors: FieldError[],
) {
  const offered = new Map(dimensionsFor(report, role));
  const names = query.by === undefined ? report.defaultBy : query.by.split(',').filter(Boolean);
  const by: [string, Dimension][] = [];
  // The arms of a cohort are a dimension like any other.
  if (new Set(names).size + (query.splitBy === undefined ? 0 : 1) > maxDimensions)
    fieldErrors.push({ pointer: '/by', code: 'maxItems', params: { limit: maxDimensions } });
  for (const name of new Set(names)) {
    const dimension = offered.get(name);
    if (dimension) by.push([name, dimension]);
    else
      fieldErrors.push({ pointer: '/by', code: 'oneOf', params: { allowed: [...offered.keys()] } });
  }
  if (query.splitBy !== undefined) {
    const taken = { ...report.dimensions, ...detailsOf(report), ...report.rows?.values };
    if (reservedColumns.includes(query.splitBy) || query.splitBy in taken)
      fieldErrors.push({ pointer: '/splitBy', code: 'columnName' });
    else by.unshift([query.splitBy, labelDimension(query.splitBy)]);
  }
  return by;
}

/** Whether the members are asked for by their study, or compared by it. */
const namesStudy = ({ cohort, splitBy }: Dto<'ReportQuery'>): boolean =>
  splitBy === studyLabel || parseLabels(cohort).some(([key]) => key === studyLabel);

/** Errors of a cohort that can have no member, whoever is registered. */
function cohortErrors(query: Dto<'ReportQuery'>): FieldError[] {
  const members = parseLabels(query.cohort);
  const out = new Set(parseLabels(query.exclude).map((label) => formatLabels([label])));
  const fieldErrors: FieldError[] = [];
  if (contradict(members)) fieldErrors.push({ pointer: '/cohort', code: 'labelTwice' });
  if (members.some((label) => out.has(formatLabels([label]))))
    fieldErrors.push({ pointer: '/exclude', code: 'labelExcluded' });
  if (query.studies === 'excluded' && namesStudy(query))
    fieldErrors.push({ pointer: '/studies', code: 'notApplicable' });
  return fieldErrors;
}

/** Errors of a period without `to`, which ends today. */
const periodErrors = ({ from, to }: Dto<'ReportQuery'>, today: string): FieldError[] =>
  from !== undefined && to === undefined && from > today
    ? [{ pointer: '/from', code: 'dateInFuture' }]
    : [];

const studiesOf = (query: Dto<'ReportQuery'>): StudyPolicy =>
  query.studies ?? (namesStudy(query) ? 'included' : 'excluded');

function parametersOf(
  report: Report,
  query: Dto<'ReportQuery'>,
  role: Role,
  today: string,
): Parameters {
  const to = sql`${query.to ?? today}::date`;
  const yearBefore = sql`(${to} - interval '1 year' + interval '1 day')::date`;
  const from = query.from === undefined ? yearBefore : sql`${query.from}::date`;
  return {
    from: query.from === undefined && report.period !== 'range' ? null : from,
    to,
    labels: Object.fromEntries(parseLabels(query.cohort)),
    excluded: parseLabels(query.exclude),
    studies: studiesOf(query),
    windowDays: query.windowDays ?? 365,
    index: query.index ?? 'release',
    ofOneBureau: ofOneBureau.includes(role),
  };
}

function cohortQuestion(parameters: Parameters, query: Dto<'ReportQuery'>): Dto<'CohortQuestion'> {
  const { windowDays, index, studies } = parameters;
  return {
    cohort: query.cohort ?? null,
    exclude: query.exclude ?? null,
    studies,
    splitBy: query.splitBy ?? null,
    windowDays,
    index,
  };
}

/**
 * A supervisor counts for the own bureau, and opens the records of people who are there now. A head opens all of
 * them; whoever sees only figures gets rows under pseudonyms.
 */
const readerConditions = (role: Role): Pick<Question, 'ofReader' | 'recordOpen'> =>
  ofOneBureau.includes(role)
    ? { ofReader: ownBureau('f.bureau_id'), recordOpen: ownBureau('f.file_bureau_id') }
    : { ofReader: 'true', recordOpen: 'true' };

/** Parameters of every list and every file. */
const general = ['limit', 'cursor', 'bom'];

/**
 * Checks the query of a report. Throws `not-found` for an unknown report, and names every parameter that the
 * report does not accept or the role may not use.
 */
export function questionOf(
  code: string,
  query: Dto<'ReportQuery'>,
  role: Role,
  today: string,
): Question {
  const report = findReport(code);
  if (!report) throw notFound();
  const fieldErrors: FieldError[] = Object.keys(query)
    .filter((name) => !general.includes(name) && !report.parameters.includes(name as never))
    .map((name) => ({ pointer: `/${name}`, code: 'notApplicable' }));
  fieldErrors.push(...periodErrors(query, today));
  fieldErrors.push(...cohortErrors(query));
  const by = breakdown(report, query, role, fieldErrors);
  if (fieldErrors.length > 0) throw invalid(...fieldErrors);
  const parameters = parametersOf(report, query, role, today);
  return {
    report,
    by,
    parameters,
    cohort: report.period === 'cohort' ? cohortQuestion(parameters, query) : undefined,
    ...readerConditions(role),
    provisional: query.to !== undefined && query.to > today,
  };
}

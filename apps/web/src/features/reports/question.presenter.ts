import { cohortIndexes, studyPolicies, type Dto } from '@gza/contract';
import type { ReportQuery } from './queries.js';

/** Values of the form; empty where no filter is set. */
export interface QuestionValues {
  from: string;
  to: string;
  by: string[];
  cohort: string;
  exclude: string;
  studies: string;
  splitBy: string;
  windowDays: string;
  index: string;
}

type Definition = Pick<Dto<'ReportDefinition'>, 'parameters' | 'defaultBy' | 'dimensions'>;

/**
 * The breakdown that a report opens with: its own, else its first dimension, because a total has no picture. A cohort
 * opens whole: its classes are small.
 */
export const openingBy = ({ parameters, defaultBy, dimensions }: Definition): readonly string[] =>
  defaultBy.length > 0 || parameters.includes('cohort')
    ? defaultBy
    : dimensions.slice(0, 1).map(({ code }) => code);

/** The values that an address asks for; the opening breakdown of the report when the address names none. */
export function questionFrom(params: URLSearchParams, definition: Definition): QuestionValues {
  const by = params.get('by');
  const known = new Set(definition.dimensions.map(({ code }) => code));
  return {
    from: params.get('from') ?? '',
    to: params.get('to') ?? '',
    by: (by === null ? openingBy(definition) : by.split(',')).filter((code) => known.has(code)),
    cohort: params.get('cohort') ?? '',
    exclude: params.get('exclude') ?? '',
    studies: params.get('studies') ?? '',
    splitBy: params.get('splitBy') ?? '',
    windowDays: params.get('windowDays') ?? '',
    index: params.get('index') ?? '',
  };
}

/**
 * The address of the same query. An empty breakdown is written out, because the opening one may not be empty.
 */
export function addressOf(values: QuestionValues, definition: Definition): URLSearchParams {
  const params = new URLSearchParams();
  const { by, ...texts } = values;
  for (const [key, value] of Object.entries(texts)) if (value.trim()) params.set(key, value.trim());
  if (by.join() !== openingBy(definition).join()) params.set('by', by.join(','));
  return params;
}

/** The body of the query: only parameters that the report accepts, because it rejects any other. */
export function queryOf(values: QuestionValues, definition: Definition): ReportQuery {
  const takes = new Set<string>(definition.parameters);
  const days = Number(values.windowDays);
  const all: ReportQuery = {
    from: values.from || undefined,
    to: values.to || undefined,
    by: values.by.join(','),
    cohort: values.cohort.trim() || undefined,
    exclude: values.exclude.trim() || undefined,
    studies: studyPolicies.find((known) => known === values.studies),
    splitBy: values.splitBy.trim() || undefined,
    windowDays: Number.isInteger(days) && days > 0 ? days : undefined,
    index: cohortIndexes.find((known) => known === values.index),
  };
  return Object.fromEntries(
    Object.entries(all).filter(([key, value]) => takes.has(key) && value !== undefined),
  );
}

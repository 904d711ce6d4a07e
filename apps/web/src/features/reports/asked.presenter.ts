import type { Dto } from '@gza/contract';
import type { ReportTranslate } from './reports.texts.js';

/** The parameters of a cohort as terms with their values, those with defaults too. */
export function askedOf(
  question: Dto<'CohortQuestion'> | undefined,
  t: ReportTranslate,
): [term: string, value: string][] {
  if (!question) return [];
  const { cohort, exclude, studies, splitBy, windowDays, index } = question;
  return [
    [t('query.cohort'), cohort ?? t('figures.all')],
    ...(exclude === null ? [] : [[t('query.exclude'), exclude] satisfies [string, string]]),
    [t('query.studies'), t(`studies.${studies}`)],
    ...(splitBy === null ? [] : [[t('query.splitBy'), splitBy] satisfies [string, string]]),
    [t('query.windowDays'), String(windowDays)],
    [t('query.index'), t(`index.${index}`)],
  ];
}

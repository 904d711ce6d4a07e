import type { Dto } from '@gza/contract';

/** Reports in the order of the numbers in the Department's list: 2 before 15, 29a before 29b. */
export function inOrder<R extends Pick<Dto<'ReportDefinition'>, 'indicator'>>(
  reports: readonly R[],
): R[] {
  const number = ({ indicator }: R) => Number.parseInt(indicator, 10);
  return reports.toSorted(
    (a, b) => number(a) - number(b) || a.indicator.localeCompare(b.indicator),
  );
}

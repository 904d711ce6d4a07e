import { attendedMarks } from '@gza/contract';

/** Whether a mark means that the person attended, as SQL over a column. */
export const isAttendedSql = (mark: string): string =>
  `${mark} in (${attendedMarks.map((one) => `'${one}'`).join(', ')})`;

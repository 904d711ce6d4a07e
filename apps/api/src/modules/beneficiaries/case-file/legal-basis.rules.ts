import { writtenDay } from '../../../platform/calendar/local-date.js';

interface Period {
  readonly startsOn: string;
  readonly endsOn?: string | null | undefined;
}

/** Returns what is wrong with the last day of a sentence or measure: it is not before the first one. */
export const endProblem = ({ startsOn, endsOn }: Period) =>
  endsOn && endsOn < startsOn
    ? { code: 'dateOrder' as const, params: { other: writtenDay(startsOn) } }
    : undefined;

import type { LocalDate } from '../../platform/calendar/local-date.js';
import { dueOn } from '../../platform/deadlines.js';

/** Returns the last day on which a verification is valid. */
export const verifiedUntil = (verifiedOn: LocalDate): LocalDate =>
  dueOn('directoryVerification', verifiedOn);

/** Returns whether two age limits exclude everybody. */
export const agesCross = (from?: number | null, to?: number | null): boolean =>
  typeof from === 'number' && typeof to === 'number' && from > to;

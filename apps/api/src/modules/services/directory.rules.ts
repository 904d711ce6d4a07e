import type { LocalDate } from '../../platform/calendar/local-date.js';
import { dueOn } from '../../platform/deadlines.js';

/** The last day on which a verification holds. */
export const verifiedUntil = (verifiedOn: LocalDate): LocalDate =>
  dueOn('directoryVerification', verifiedOn);

/** Whether two limits of age leave nobody between them. */
export const agesCross = (from?: number | null, to?: number | null): boolean =>
  typeof from === 'number' && typeof to === 'number' && from > to;

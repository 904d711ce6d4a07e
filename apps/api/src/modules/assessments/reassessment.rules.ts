import type { LocalDate } from '../../platform/calendar/local-date.js';
import { dueOn } from '../../platform/deadlines.js';

interface Assessed {
  readonly assessedOn: LocalDate;
  readonly level: string | null;
  readonly clinical: boolean;
}

/** Returns the last day for the next assessment of a person; null when the form gives no level. */
export function reassessDueOn({ assessedOn, level, clinical }: Assessed): LocalDate | null {
  if (level === null || clinical) return null;
  if (level === 'low') return dueOn('reassessmentLow', assessedOn);
  return dueOn(level === 'medium' ? 'reassessmentMedium' : 'reassessmentHigh', assessedOn);
}

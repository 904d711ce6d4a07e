import type { Dto, Localized } from '@gza/contract';
import type { RiskSummary } from './risk-summary.rules.js';

/** What followed from the answers when they were completed or amended; kept beside them. */
export interface AssessmentResult {
  readonly summary: RiskSummary | null;
  readonly changes: readonly Dto<'ScaleChange'>[];
  readonly followUps: readonly { readonly instrumentCode: string; readonly reason: Localized }[];
}

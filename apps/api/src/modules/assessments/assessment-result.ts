import type { Dto, Localized } from '@gza/contract';
import type { RiskSummary } from './risk-summary.rules.js';

/** Result of the answers, computed when they are completed or amended and stored with them. */
export interface AssessmentResult {
  readonly summary: RiskSummary | null;
  readonly changes: readonly Dto<'ScaleChange'>[];
  readonly followUps: readonly { readonly instrumentCode: string; readonly reason: Localized }[];
}

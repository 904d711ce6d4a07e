import type { Dto, RiskLevel } from '@gza/contract';

export type Tone = 'danger' | 'warning' | 'ok' | 'info' | 'neutral';

/** How urgent a code looks; the same code looks the same on every screen. */
export const riskTones: Readonly<Record<RiskLevel, Tone>> = {
  low: 'neutral',
  medium: 'info',
  high: 'warning',
  veryHigh: 'danger',
};

export const caseStateTones: Readonly<Record<Dto<'Case'>['state'], Tone>> = {
  accepted: 'info',
  assessment: 'info',
  planning: 'info',
  active: 'ok',
  suspended: 'warning',
  closingReview: 'warning',
  closed: 'neutral',
};

export const applicationTones: Readonly<Record<Dto<'Application'>['state'], Tone>> = {
  received: 'info',
  accepted: 'ok',
  declined: 'warning',
  withdrawn: 'neutral',
};

import { riskLevels, type Dto, type RiskLevel } from '@gza/contract';
import { riskTones } from '../../domain/labels/tones.js';
import type { Tone } from '../../ui/theme/tone.js';

type Plan = NonNullable<Dto<'RecordOverview'>['plan']>;

/** Counts of the plan's items: those that are done, and all that were not cancelled. */
export function planProgress({ items }: Pick<Plan, 'items'>): { done: number; all: number } {
  const counted = items.filter(({ state }) => state !== 'cancelled');
  return { done: counted.filter(({ state }) => state === 'done').length, all: counted.length };
}
/** The urgency of the graver of both levels: neither is hidden by the other. */
export function riskToneOf(official: RiskLevel | null, assessed: RiskLevel | null): Tone {
  const levels = riskLevels.filter((level) => level === official || level === assessed);
  const gravest = levels.at(-1);
  return gravest ? riskTones[gravest] : 'neutral';
}

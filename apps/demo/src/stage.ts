import type { CaseState } from '@gza/contract';
import type { Weighted } from './random.js';

/** How far along the road somebody of the demo has come. */
export type Stage = 'applied' | 'declined' | CaseState;

/**
 * The shares of the stages. Closed cases of two years are the most work to play and the least to look at, so they
 * are few.
 */
export const stages: readonly Weighted<Stage>[] = [
  { value: 'applied', weight: 5 },
  { value: 'declined', weight: 3 },
  { value: 'accepted', weight: 5 },
  { value: 'assessment', weight: 11 },
  { value: 'planning', weight: 12 },
  { value: 'active', weight: 54 },
  { value: 'suspended', weight: 4 },
  { value: 'closingReview', weight: 5 },
  { value: 'closed', weight: 21 },
];

/** Days that have passed since the application, by stage. */
export const daysIn: Readonly<Record<Stage, readonly [number, number]>> = {
  applied: [0, 6],
  declined: [20, 300],
  accepted: [1, 8],
  assessment: [6, 28],
  planning: [22, 50],
  active: [92, 250],
  suspended: [80, 200],
  closingReview: [170, 260],
  closed: [240, 720],
};

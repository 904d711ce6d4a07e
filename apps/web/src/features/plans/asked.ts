import type { Dto, PlanNeed, PlanSigner } from '@gza/contract';
import type { GoalStep, ItemStep, PlanStepName } from './steps.presenter.js';

type Goal = Dto<'PlanGoal'>;
type Item = Dto<'PlanItem'>;

/** The request that the dialog over the plan shows. */
export type Asked =
  | { kind: 'about' }
  | { kind: 'goal'; goal?: Goal; need?: PlanNeed }
  | { kind: 'removeGoal'; goal: Goal }
  | { kind: 'goalStep'; goal: Goal; step: GoalStep }
  | { kind: 'item'; item?: Item; goal?: Goal }
  | { kind: 'removeItem'; item: Item; title: string }
  | { kind: 'itemStep'; item: Item; step: Exclude<ItemStep, 'decide'>; title: string }
  | { kind: 'decideItem'; item: Item; title: string }
  | { kind: 'step'; step: PlanStepName }
  | { kind: 'sign'; signer: PlanSigner };

export type Ask = (asked: Asked) => void;

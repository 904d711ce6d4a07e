import { CalendarDate, Nested, Nullable, OneOf, Text, Uuid } from '../kernel/fields.js';
import { planItemServers, planNeeds, type PlanItemServer, type PlanNeed } from './codes.js';
import { planGoalMachine, type PlanGoalState } from './states.js';

/** The goal towards which an item works. */
export class PlanItemGoal {
  @Uuid() id!: string;
  @Text({ max: 2000 }) text!: string;
  @OneOf(planGoalMachine.states) state!: PlanGoalState;
}

/** An item of the plan, as the record that serves it names it. */
export class PlanItemRef {
  @Uuid() id!: string;
  /** Id that the item keeps through all versions of the plan. */
  @Uuid() lineageId!: string;
  @Uuid() planId!: string;
  /** Text of the item besides the name of the programme or service. */
  @Nullable() @Text({ max: 2000 }) text!: string | null;
  @Nullable() @CalendarDate() dueOn!: string | null;
  /** Need that the item answers; hidden from officers for dependences and health in voluntary items. */
  @Nullable() @OneOf(planNeeds) need!: PlanNeed | null;
  /** Goal of the item; null when it has none, or one that the reader may not see. */
  @Nullable() @Nested(() => PlanItemGoal) goal!: PlanItemGoal | null;
}

/** An enrolment or a referral that serves an item of the plan. */
export class PlanItemService {
  @OneOf(planItemServers) kind!: PlanItemServer;
  @Uuid() id!: string;
  /** State of the enrolment or the referral. */
  @Text({ max: 40 }) state!: string;
}

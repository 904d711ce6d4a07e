import { CalendarDate, Integer, Nested, Nullable, OneOf, Text, Uuid } from '../kernel/fields.js';
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

/** An enrolment or a referral that serves an item of the plan, and how far it has come. */
export class PlanItemService {
  @OneOf(planItemServers) kind!: PlanItemServer;
  @Uuid() id!: string;
  /** State of the enrolment or the referral. */
  @Text({ max: 40 }) state!: string;
  /** Sessions of the enrolment, or days at the partner, that the person attended. */
  @Integer({ min: 0 }) attended!: number;
  /** Held sessions, or days at the partner, on which the person was expected. */
  @Integer({ min: 0 }) expected!: number;
  /** Sessions of the whole course; null for a referral. */
  @Nullable() @Integer({ min: 1 }) sessions!: number | null;
  /** Units of the service that were delivered under the referral; null for an enrolment. */
  @Nullable() @Integer({ min: 0 }) units!: number | null;
  /** Last day on which the person attended or got the service. */
  @Nullable() @CalendarDate() lastOn!: string | null;
  /** Day of the next scheduled session; null for a referral. */
  @Nullable() @CalendarDate() nextOn!: string | null;
}

/** Units of the service that an item asks for. */
export class PlanItemUnits {
  @Integer({ min: 0 }) delivered!: number;
  /** Units that the plan asks for; null when it names no number. */
  @Nullable() @Integer({ min: 1 }) planned!: number | null;
  /** Day of the last delivery. */
  @Nullable() @CalendarDate() lastOn!: string | null;
}

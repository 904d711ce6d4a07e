import { CalendarDate, Nullable, OneOf, Text, Uuid } from '../kernel/fields.js';
import { planItemServers, type PlanItemServer } from './codes.js';

/** An item of the plan, as the record that serves it names it. */
export class PlanItemRef {
  @Uuid() id!: string;
  /** Id that the item keeps through all versions of the plan. */
  @Uuid() lineageId!: string;
  @Uuid() planId!: string;
  /** Text of the item besides the name of the programme or service. */
  @Nullable() @Text({ max: 2000 }) text!: string | null;
  @Nullable() @CalendarDate() dueOn!: string | null;
}

/** An enrolment or a referral that serves an item of the plan. */
export class PlanItemService {
  @OneOf(planItemServers) kind!: PlanItemServer;
  @Uuid() id!: string;
  /** State of the enrolment or the referral. */
  @Text({ max: 40 }) state!: string;
}

import { StaffRef } from '../kernel/common.dto.js';
import {
  CalendarDate,
  Flag,
  Instant,
  Integer,
  ListOf,
  Nested,
  Nullable,
  OneOf,
  Omittable,
  Text,
  Uuid,
  PersonName,
} from '../kernel/fields.js';
import {
  planDeliveries,
  planItemKinds,
  planItemMovers,
  planNeeds,
  planSigners,
  signatureMethods,
  type PlanDelivery,
  type PlanItemKind,
  type PlanItemMoverKind,
  type PlanNeed,
  type PlanSigner,
  type SignatureMethod,
} from './codes.js';
import { PlanGoalMeasures } from './goal-measures.dtos.js';
import { PlanItemService, PlanItemUnits } from './plan-item-links.dtos.js';
import {
  decidedItemStates,
  planGoalMachine,
  planItemMachine,
  type DecidedItemState,
  type PlanGoalState,
  type PlanItemState,
} from './states.js';

/** Goal of a plan. */
export class PlanGoal {
  @Uuid() id!: string;
  /** Id that the goal keeps through all versions of the plan. */
  @Uuid() lineageId!: string;
  @Text({ max: 2000 }) text!: string;
  /** Need that the goal answers. */
  @Nullable() @OneOf(planNeeds) need!: PlanNeed | null;
  @OneOf(planGoalMachine.states) state!: PlanGoalState;
  @Nullable() @CalendarDate() dueOn!: string | null;
  @Nullable() @CalendarDate() closedOn!: string | null;
  @Nullable() @Text({ max: 4000 }) resultNote!: string | null;
  @Nested(() => PlanGoalMeasures) measures!: PlanGoalMeasures;
}

export class AddPlanGoalBody {
  @Text({ max: 2000 }) text!: string;
  @Omittable() @Nullable() @OneOf(planNeeds) need?: PlanNeed | null;
  @Omittable() @Nullable() @CalendarDate() dueOn?: string | null;
}
export class ChangePlanGoalBody {
  @Omittable() @Text({ max: 2000 }) text?: string;
  @Omittable() @Nullable() @OneOf(planNeeds) need?: PlanNeed | null;
  @Omittable() @Nullable() @CalendarDate() dueOn?: string | null;
}

/** Work towards a goal: a programme, a service, or an action described in text. */
export class PlanItem {
  @Uuid() id!: string;
  /** Id that the item keeps through all versions of the plan. */
  @Uuid() lineageId!: string;
  /** Goal of the item; null when it has none, or one that the reader may not see. */
  @Nullable() @Uuid() goalId!: string | null;
  @OneOf(planItemKinds) kind!: PlanItemKind;
  @Nullable() @Uuid() programmeId!: string | null;
  @Nullable() @Text({ max: 60 }) serviceCode!: string | null;
  @Nullable() @Text({ max: 2000 }) text!: string | null;
  /** Area of the programme; `addictions` also for any other item for dependences. */
  @Nullable() @Text({ max: 60 }) areaCode!: string | null;
  @Flag() mandatory!: boolean;
  @OneOf(planDeliveries) delivery!: PlanDelivery;
  /** Need that the item answers; hidden from officers for dependences and health in voluntary items. */
  @Nullable() @OneOf(planNeeds) need!: PlanNeed | null;
  @Nullable() @Nested(() => StaffRef) responsible!: StaffRef | null;
  @Nullable() @CalendarDate() dueOn!: string | null;
  @OneOf(planItemMachine.states) state!: PlanItemState;
  @Nullable() @CalendarDate() closedOn!: string | null;
  /** Note on the result; hidden from officers. */
  @Nullable() @Text({ max: 4000 }) resultNote!: string | null;
  /** Enrolments and referrals for the item in any version of the plan, oldest first, as far as the reader sees them. */
  @ListOf(() => PlanItemService, { max: 200 }) servedBy!: PlanItemService[];
  /**
   * Units that were delivered for the item, by its referrals and by the Department; null for an item that is no
   * service, and for readers who may not read deliveries.
   */
  @Nullable() @Nested(() => PlanItemUnits) units!: PlanItemUnits | null;
  /** Consultations, lessons, visits or events that a service item asks for; null without a number. */
  @Nullable() @Integer({ min: 1, max: 1000 }) plannedUnits!: number | null;
  /** Record whose state the item took last; null when a person set the state. */
  @Nullable() @Nested(() => PlanItemMover) movedBy!: PlanItemMover | null;
  /** Decision against what serves the item; from then on the item follows nothing. */
  @Nullable() @Nested(() => PlanItemDecision) decision!: PlanItemDecision | null;
}

/** Record whose state an item took. */
export class PlanItemMover {
  @OneOf(planItemMovers) kind!: PlanItemMoverKind;
  @Uuid() id!: string;
}

/** Who decided on the state of an item, and when; the reason stands with the notes of the plan. */
export class PlanItemDecision {
  @Nested(() => StaffRef) by!: StaffRef;
  @Instant() at!: string;
}

/** State of an item against what it shows, with the reason. */
export class DecidePlanItemBody {
  @OneOf(decidedItemStates) state!: DecidedItemState;
  @Text({ max: 4000 }) reason!: string;
}

/** A new item: `programmeId` with kind `programme`, `serviceCode` with `service`, `text` with `action`. */
export class AddPlanItemBody {
  @OneOf(planItemKinds) kind!: PlanItemKind;
  @Flag() mandatory!: boolean;
  @OneOf(planDeliveries) delivery!: PlanDelivery;
  @Omittable() @Uuid() programmeId?: string;
  @Omittable() @Text({ max: 60 }) serviceCode?: string;
  /** Description of the work; required for an action. */
  @Omittable() @Nullable() @Text({ max: 2000 }) text?: string | null;
  /** Number of consultations, lessons, visits or events; for a service only. */
  @Omittable() @Nullable() @Integer({ min: 1, max: 1000 }) plannedUnits?: number | null;
  @Omittable() @Nullable() @Uuid() goalId?: string | null;
  @Omittable() @Nullable() @OneOf(planNeeds) need?: PlanNeed | null;
  @Omittable() @Nullable() @Uuid() responsibleId?: string | null;
  @Omittable() @Nullable() @CalendarDate() dueOn?: string | null;
}
/** Changes of an item. Its kind cannot change: another kind needs a new item. */
export class ChangePlanItemBody {
  @Omittable() @Flag() mandatory?: boolean;
  @Omittable() @OneOf(planDeliveries) delivery?: PlanDelivery;
  @Omittable() @Uuid() programmeId?: string;
  @Omittable() @Text({ max: 60 }) serviceCode?: string;
  @Omittable() @Nullable() @Text({ max: 2000 }) text?: string | null;
  /** Number of consultations, lessons, visits or events; for a service only. */
  @Omittable() @Nullable() @Integer({ min: 1, max: 1000 }) plannedUnits?: number | null;
  @Omittable() @Nullable() @Uuid() goalId?: string | null;
  @Omittable() @Nullable() @OneOf(planNeeds) need?: PlanNeed | null;
  @Omittable() @Nullable() @Uuid() responsibleId?: string | null;
  @Omittable() @Nullable() @CalendarDate() dueOn?: string | null;
}

export class PlanSignature {
  @OneOf(planSigners) signer!: PlanSigner;
  /** The officer or the case manager who signed; null for the person and the legal representative. */
  @Nullable() @Nested(() => StaffRef) staff!: StaffRef | null;
  /** Name of the legal representative. */
  @Nullable() @Text() signerName!: string | null;
  @OneOf(signatureMethods) method!: SignatureMethod;
  @CalendarDate() signedOn!: string;
  @Nested(() => StaffRef) recordedBy!: StaffRef;
  @Instant() recordedAt!: string;
}

/**
 * A signature. Officers and case managers sign for themselves; they record the signatures of the person and
 * of the legal representative.
 */
export class SignPlanBody {
  @OneOf(planSigners) signer!: PlanSigner;
  @OneOf(signatureMethods) method!: SignatureMethod;
  /** Day of the signature; today by default, not before the approval. */
  @Omittable() @CalendarDate() signedOn?: string;
  /** Name of the legal representative; required for their signature, and only for it. */
  @Omittable() @PersonName() signerName?: string;
}

import { ApplicationPerson } from '../beneficiaries/people/person.dtos.js';
import { BureauRef } from '../workforce/bureau-ref.dtos.js';
import { pageOf, PageQuery, StaffRef } from '../kernel/common.dto.js';
import {
  CalendarDate,
  Instant,
  Nested,
  Nullable,
  OneOf,
  Omittable,
  Text,
  Uuid,
  Integer,
} from '../kernel/fields.js';
import { PlanItemRef } from '../plans/plan-item-links.dtos.js';
import { OrganisationRef } from '../partners/dtos.js';
import {
  deliverySources,
  serviceRecipients,
  type DeliverySource,
  type ServiceRecipient,
} from './codes.js';

/** A service that a beneficiary or a family member got. */
export class ServiceDelivery {
  @Uuid() id!: string;
  @Text({ max: 60 }) serviceCode!: string;
  @OneOf(deliverySources) source!: DeliverySource;
  @Nested(() => ApplicationPerson) beneficiary!: ApplicationPerson;
  @OneOf(serviceRecipients) recipient!: ServiceRecipient;
  @Nested(() => BureauRef) bureau!: BureauRef;
  @Nullable() @Uuid() caseId!: string | null;
  @CalendarDate() deliveredOn!: string;
  /** Consultations, lessons, visits or events; 1 for a card. */
  @Integer({ min: 1 }) units!: number;
  /** Provider of the service; null = the Department itself. */
  @Nullable() @Nested(() => OrganisationRef) provider!: OrganisationRef | null;
  @Nullable() @Uuid() referralId!: string | null;
  /** Item of the plan that the delivery serves by itself; that of a referral is named by the referral. */
  @Nullable() @Nested(() => PlanItemRef) planItem!: PlanItemRef | null;
  @Nullable() @Uuid() cardId!: string | null;
  @Nullable() @Text({ max: 4000 }) note!: string | null;
  /** Author of the record; null = the provider reported it. */
  @Nullable() @Nested(() => StaffRef) recordedBy!: StaffRef | null;
  @Instant() createdAt!: string;
  @Integer({ min: 1 }) version!: number;
}
export class ServiceDeliveryPage extends pageOf(() => ServiceDelivery) {}
export class ServiceDeliveryListQuery extends PageQuery {
  @Omittable() @Uuid() beneficiaryId?: string;
  @Omittable() @Text({ max: 60 }) serviceCode?: string;
  @Omittable() @Uuid() organisationId?: string;
  /** First day of delivery; `to` is the last day, both included. */
  @Omittable() @CalendarDate() from?: string;
  @Omittable() @CalendarDate() to?: string;
}

export class RecordDeliveryBody {
  @Uuid() beneficiaryId!: string;
  /** Any service but the issuance of cards, which the card's own life cycle records. */
  @Text({ max: 60 }) serviceCode!: string;
  /** Recipient of the service; the person by default. */
  @Omittable() @OneOf(serviceRecipients) recipient?: ServiceRecipient;
  /** Day of delivery; today by default. */
  @Omittable() @CalendarDate() deliveredOn?: string;
  /** Consultations, lessons, visits or events; 1 by default. */
  @Omittable() @Integer({ min: 1, max: 1000 }) units?: number;
  /** Organisation that delivered the service; the Department by default. */
  @Omittable() @Uuid() providerId?: string;
  /** Referral under which the service was delivered. */
  @Omittable() @Uuid() referralId?: string;
  /** Unfinished item of the person's signed or active plan that asks for this service; not with a referral. */
  @Omittable() @Uuid() planItemId?: string;
  @Omittable() @Text({ max: 4000 }) note?: string;
}
/** Correction of a record that staff wrote. */
export class ChangeDeliveryBody {
  @Omittable() @OneOf(serviceRecipients) recipient?: ServiceRecipient;
  @Omittable() @CalendarDate() deliveredOn?: string;
  @Omittable() @Integer({ min: 1, max: 1000 }) units?: number;
  /** Item of the plan that the delivery serves; null = none. Not for one under a referral. */
  @Omittable() @Nullable() @Uuid() planItemId?: string | null;
  @Omittable() @Nullable() @Text({ max: 4000 }) note?: string | null;
}

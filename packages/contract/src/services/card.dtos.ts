import { ApplicationPerson } from '../beneficiaries/people/person.dtos.js';
import { BureauRef } from '../workforce/bureau-ref.dtos.js';
import { pageOf, PageQuery } from '../kernel/common.dto.js';
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
  Line,
} from '../kernel/fields.js';
import { cardKinds, type CardKind } from './codes.js';
import { issuedCardMachine, type IssuedCardState } from './states.js';

/** A card for a beneficiary, from the request to its handover or return. */
export class IssuedCard {
  @Uuid() id!: string;
  @OneOf(cardKinds) kind!: CardKind;
  @OneOf(issuedCardMachine.states) state!: IssuedCardState;
  @Nested(() => ApplicationPerson) beneficiary!: ApplicationPerson;
  @Nested(() => BureauRef) bureau!: BureauRef;
  @Uuid() caseId!: string;
  /** Number printed on the card. */
  @Nullable() @Text({ max: 40 }) number!: string | null;
  @CalendarDate() requestedOn!: string;
  @Nullable() @CalendarDate() issuedOn!: string | null;
  @Nullable() @CalendarDate() handedOverOn!: string | null;
  /** Day on which it was refused, cancelled, lost or given back. */
  @Nullable() @CalendarDate() endedOn!: string | null;
  /** Notes on its steps, a line each. */
  @Nullable() @Text({ max: 8000 }) note!: string | null;
  @Instant() createdAt!: string;
  @Integer({ min: 1 }) version!: number;
}
export class IssuedCardPage extends pageOf(() => IssuedCard) {}
export class IssuedCardListQuery extends PageQuery {
  @Omittable() @Uuid() beneficiaryId?: string;
  @Omittable() @OneOf(cardKinds) kind?: CardKind;
  @Omittable() @OneOf(issuedCardMachine.states) state?: IssuedCardState;
}

export class RequestCardBody {
  @Uuid() beneficiaryId!: string;
  @OneOf(cardKinds) kind!: CardKind;
  /** Day of the request; today by default. */
  @Omittable() @CalendarDate() requestedOn?: string;
  @Omittable() @Text({ max: 2000 }) note?: string;
}
export class IssueCardBody {
  @Line({ max: 40 }) number!: string;
  /** Day of the step; today by default. */
  @Omittable() @CalendarDate() on?: string;
}
/** A step of a card, with its day and an optional note. */
export class CardStepBody {
  /** Day of the step; today by default. */
  @Omittable() @CalendarDate() on?: string;
  @Omittable() @Text({ max: 2000 }) note?: string;
}
export class RefuseCardBody {
  /** Day of the step; today by default. */
  @Omittable() @CalendarDate() on?: string;
  @Text({ max: 2000 }) reason!: string;
}

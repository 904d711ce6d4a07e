import { PageQuery, pageOf } from '../../kernel/common.dto.js';
import {
  CalendarDate,
  Instant,
  Nested,
  Nullable,
  Omittable,
  OneOf,
  Text,
  Uuid,
  Integer,
} from '../../kernel/fields.js';
import { BureauRef } from '../../workforce/bureau-ref.dtos.js';
import { type CaseCategory, caseCategories } from '../cases/codes.js';
import { NewBeneficiary } from '../people/beneficiary.dtos.js';
import { ApplicationPerson } from '../people/person.dtos.js';
import { type ApplicationChannel, applicationChannels } from './codes.js';
import { type ApplicationState, applicationMachine } from './states.js';

/** A voluntary application of a known person (`beneficiaryId`) or a new one (`beneficiary`). */
export class CreateApplicationBody {
  @OneOf(applicationChannels) channel!: ApplicationChannel;
  @OneOf(caseCategories) category!: CaseCategory;
  /**
   * Why the Department takes on somebody outside sentence and release: required for the category
   * `excludedPerson`, refused for every other.
   */
  @Omittable() @Text({ max: 1000 }) categoryGround?: string;
  @Omittable() @Uuid() beneficiaryId?: string;
  @Omittable() @Nested(() => NewBeneficiary) beneficiary?: NewBeneficiary;
  /** Day on which the person applied; today by default. */
  @Omittable() @CalendarDate() appliedOn?: string;
  /** Expected or actual day of release, for a pre-release visit. */
  @Omittable() @CalendarDate() releaseDate?: string;
  /** Request of the person, in their own words. */
  @Omittable() @Text({ max: 4000 }) request?: string;
}

export class Application {
  @Uuid() id!: string;
  @OneOf(applicationMachine.states) state!: ApplicationState;
  @OneOf(applicationChannels) channel!: ApplicationChannel;
  @OneOf(caseCategories) category!: CaseCategory;
  /** Why the Department takes the person on; null unless the category needs a ground. */
  @Nullable() @Text({ max: 1000 }) categoryGround!: string | null;
  @CalendarDate() appliedOn!: string;
  @Nullable() @Text({ max: 4000 }) request!: string | null;
  @Nullable() @Text({ max: 4000 }) decisionReason!: string | null;
  @Nested(() => ApplicationPerson) beneficiary!: ApplicationPerson;
  @Nested(() => BureauRef) bureau!: BureauRef;
  /** The case that acceptance opened. */
  @Nullable() @Uuid() caseId!: string | null;
  @Instant() createdAt!: string;
  @Integer({ min: 1 }) version!: number;
}
export class ApplicationPage extends pageOf(() => Application) {}

export class ApplicationListQuery extends PageQuery {
  @Omittable() @OneOf(applicationMachine.states) state?: ApplicationState;
  @Omittable() @OneOf(applicationChannels) channel?: ApplicationChannel;
  @Omittable() @Uuid() beneficiaryId?: string;
}

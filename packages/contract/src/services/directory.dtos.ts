import { pageOf, PageQuery } from '../kernel/common.dto.js';
import {
  CalendarDate,
  Flag,
  Instant,
  Nested,
  Nullable,
  OneOf,
  OneOfList,
  Omittable,
  Text,
  Uuid,
  Integer,
  Line,
} from '../kernel/fields.js';
import { caseCategories, sexes, type CaseCategory, type Sex } from '../beneficiaries/codes.js';
import { OrganisationRef } from '../partners/dtos.js';
import { planNeeds, type PlanNeed } from '../plans/codes.js';
import { offerSexes, type OfferSex } from './codes.js';
import { directoryEntryMachine, type DirectoryEntryState } from './states.js';

/** A provider's offer of a service: place, target group, capacity. */
export class DirectoryEntry {
  @Uuid() id!: string;
  @OneOf(directoryEntryMachine.states) state!: DirectoryEntryState;
  @Nested(() => OrganisationRef) organisation!: OrganisationRef;
  /** False when the provider was deactivated: its offers cannot be published. */
  @Flag() organisationActive!: boolean;
  @Text({ max: 60 }) serviceCode!: string;
  @Nullable() @Text({ max: 10 }) regionCode!: string | null;
  @Text({ max: 300 }) place!: string;
  /** Admitted persons and the documents that they need. */
  @Nullable() @Text({ max: 2000 }) eligibility!: string | null;
  /** Needs that the offer answers. */
  @OneOfList(planNeeds) needs!: PlanNeed[];
  /** Categories of cases for which the offer is intended; empty = all. */
  @OneOfList(caseCategories) categories!: CaseCategory[];
  /** Sex for which the offer is intended; null = everybody. */
  @Nullable() @OneOf(offerSexes) sex!: OfferSex | null;
  /** Lowest age in years, included (`ageTo`: highest, included); null = no limit. */
  @Nullable() @Integer({ min: 0 }) ageFrom!: number | null;
  @Nullable() @Integer({ min: 0 }) ageTo!: number | null;
  /** Opening days and hours. */
  @Nullable() @Text({ max: 300 }) opening!: string | null;
  /** Places at a time; null = not limited. */
  @Nullable() @Integer({ min: 1 }) capacity!: number | null;
  @Nullable() @CalendarDate() verifiedOn!: string | null;
  /** Last day on which the verification is valid. */
  @Nullable() @CalendarDate() expiresOn!: string | null;
  @Instant() createdAt!: string;
  @Integer({ min: 1 }) version!: number;
}
export class DirectoryEntryPage extends pageOf(() => DirectoryEntry) {}
export class DirectoryListQuery extends PageQuery {
  @Omittable() @OneOf(directoryEntryMachine.states) state?: DirectoryEntryState;
  @Omittable() @Text({ max: 60 }) serviceCode?: string;
  /** Only offers in the region, and those of the whole country. */
  @Omittable() @Text({ max: 10 }) regionCode?: string;
  @Omittable() @Uuid() organisationId?: string;
  @Omittable() @OneOf(planNeeds) need?: PlanNeed;
  /** Only offers open to a case of the category (`sex`: to the sex; `age`: to that age in years). */
  @Omittable() @OneOf(caseCategories) category?: CaseCategory;
  @Omittable() @OneOf(sexes) sex?: Sex;
  @Omittable() @Integer({ min: 0, max: 120 }) age?: number;
  /** Words of the organisation, the service, the place or the admitted persons, in either language. */
  @Omittable() @Text({ max: 100 }) q?: string;
}

export class ProposeEntryBody {
  @Uuid() organisationId!: string;
  @Text({ max: 60 }) serviceCode!: string;
  /** Region, ISO 3166-2; absent = the whole country. */
  @Omittable() @Text({ max: 10 }) regionCode?: string;
  @Line({ max: 300 }) place!: string;
  @Omittable() @Text({ max: 2000 }) eligibility?: string;
  @Omittable() @OneOfList(planNeeds) needs?: PlanNeed[];
  @Omittable() @OneOfList(caseCategories) categories?: CaseCategory[];
  @Omittable() @OneOf(offerSexes) sex?: OfferSex;
  @Omittable() @Integer({ min: 0, max: 120 }) ageFrom?: number;
  @Omittable() @Integer({ min: 0, max: 120 }) ageTo?: number;
  @Omittable() @Line({ max: 300 }) opening?: string;
  @Omittable() @Integer({ min: 1, max: 100000 }) capacity?: number;
}
export class ChangeEntryBody {
  @Omittable() @Nullable() @Text({ max: 10 }) regionCode?: string | null;
  @Omittable() @Line({ max: 300 }) place?: string;
  @Omittable() @Nullable() @Text({ max: 2000 }) eligibility?: string | null;
  @Omittable() @OneOfList(planNeeds) needs?: PlanNeed[];
  @Omittable() @OneOfList(caseCategories) categories?: CaseCategory[];
  @Omittable() @Nullable() @OneOf(offerSexes) sex?: OfferSex | null;
  @Omittable() @Nullable() @Integer({ min: 0, max: 120 }) ageFrom?: number | null;
  @Omittable() @Nullable() @Integer({ min: 0, max: 120 }) ageTo?: number | null;
  @Omittable() @Nullable() @Line({ max: 300 }) opening?: string | null;
  @Omittable() @Nullable() @Integer({ min: 1, max: 100000 }) capacity?: number | null;
}

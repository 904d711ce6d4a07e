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
  Whole,
} from '../kernel/fields.js';
import { OrganisationRef } from '../partners/dtos.js';
import { directoryEntryMachine, type DirectoryEntryState } from './states.js';

/** A provider's offer of a service: where, for whom, how many. */
export class DirectoryEntry {
  @Uuid() id!: string;
  @OneOf(directoryEntryMachine.states) state!: DirectoryEntryState;
  @Nested(() => OrganisationRef) organisation!: OrganisationRef;
  @Text({ max: 60 }) serviceCode!: string;
  @Nullable() @Text({ max: 10 }) regionCode!: string | null;
  @Text({ max: 300 }) place!: string;
  /** Who may come, and with what papers. */
  @Nullable() @Text({ max: 2000 }) eligibility!: string | null;
  /** Places at a time; null = not limited. */
  @Nullable() @Whole({ min: 1 }) capacity!: number | null;
  @Nullable() @CalendarDate() verifiedOn!: string | null;
  /** Last day on which the verification holds. */
  @Nullable() @CalendarDate() expiresOn!: string | null;
  @Instant() createdAt!: string;
  @Whole({ min: 1 }) version!: number;
}
export class DirectoryEntryPage extends pageOf(() => DirectoryEntry) {}
export class DirectoryListQuery extends PageQuery {
  @Omittable() @OneOf(directoryEntryMachine.states) state?: DirectoryEntryState;
  @Omittable() @Text({ max: 60 }) serviceCode?: string;
  /** Offers in the region, and those of the whole country. */
  @Omittable() @Text({ max: 10 }) regionCode?: string;
  @Omittable() @Uuid() organisationId?: string;
}

export class ProposeEntryBody {
  @Uuid() organisationId!: string;
  @Text({ max: 60 }) serviceCode!: string;
  /** ISO 3166-2; the whole country when there is none. */
  @Omittable() @Text({ max: 10 }) regionCode?: string;
  @Text({ max: 300 }) place!: string;
  @Omittable() @Text({ max: 2000 }) eligibility?: string;
  @Omittable() @Whole({ min: 1, max: 100000 }) capacity?: number;
}
export class ChangeEntryBody {
  @Omittable() @Nullable() @Text({ max: 10 }) regionCode?: string | null;
  @Omittable() @Text({ max: 300 }) place?: string;
  @Omittable() @Nullable() @Text({ max: 2000 }) eligibility?: string | null;
  @Omittable() @Nullable() @Whole({ min: 1, max: 100000 }) capacity?: number | null;
}

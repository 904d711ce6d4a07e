import { listOf, LocalizedName, LocalizedText, WholeListQuery } from '../kernel/common.dto.js';
import {
  Flag,
  Nested,
  Nullable,
  OneOf,
  Omittable,
  Text,
  TextList,
  Uuid,
  Integer,
} from '../kernel/fields.js';
import { staffRoles, type StaffRole } from '../kernel/roles.js';

export * from './bureau-ref.dtos.js';

export class Region {
  /** Code of the region, ISO 3166-2. */
  @Text({ max: 10 }) code!: string;
  @Nested(() => LocalizedText) name!: LocalizedText;
  /** Whether it may be chosen; records that name an ended region keep it. */
  @Flag() active!: boolean;
  @Integer({ min: 1 }) version!: number;
}
export class CreateRegionBody {
  /** Code of the region, ISO 3166-2, such as `GE-TB`; it cannot change. */
  @Text({ max: 10, pattern: /^[A-Z]{2}-[A-Z0-9]{1,3}$/u, problem: 'regionCode' }) code!: string;
  @Nested(() => LocalizedName) name!: LocalizedName;
}
export class ChangeRegionBody {
  @Omittable() @Nested(() => LocalizedName) name?: LocalizedName;
  @Omittable() @Flag() active?: boolean;
}
export class RegionList extends listOf(() => Region) {}

export class Establishment {
  @Text({ max: 20 }) code!: string;
  @Nested(() => LocalizedText) name!: LocalizedText;
  /** Whether it may be named in new notices; notices that name it keep it. */
  @Flag() active!: boolean;
  @Integer({ min: 1 }) version!: number;
}
export class CreateEstablishmentBody {
  /** Short name, such as `N5`; it cannot change. */
  @Text({ max: 20, pattern: /^[A-Za-z0-9][A-Za-z0-9-]*$/u, problem: 'establishmentCode' })
  code!: string;
  @Nested(() => LocalizedName) name!: LocalizedName;
}
export class ChangeEstablishmentBody {
  @Omittable() @Nested(() => LocalizedName) name?: LocalizedName;
  @Omittable() @Flag() active?: boolean;
}
export class EstablishmentList extends listOf(() => Establishment) {}

export class Bureau {
  @Uuid() id!: string;
  @Text({ max: 60 }) code!: string;
  @Nested(() => LocalizedText) name!: LocalizedText;
  @TextList() regions!: string[];
  /** False while the Department has not confirmed that a bureau of this name exists. */
  @Flag() confirmed!: boolean;
  /** Whether it works; an inactive bureau gets no new users and no new people. */
  @Flag() active!: boolean;
  @Integer({ min: 1 }) version!: number;
}
export class CreateBureauBody {
  /** Short name for programs, such as `guria`; it cannot change. */
  @Text({ max: 60, pattern: /^[a-z][a-z-]*$/u, problem: 'code' }) code!: string;
  @Nested(() => LocalizedName) name!: LocalizedName;
  /** Regions that it serves, ISO 3166-2. */
  @TextList({ min: 1, max: 20, maxLength: 10 }) regions!: string[];
}
export class ChangeBureauBody {
  @Omittable() @Nested(() => LocalizedName) name?: LocalizedName;
  @Omittable() @TextList({ min: 1, max: 20, maxLength: 10 }) regions?: string[];
  @Omittable() @Flag() confirmed?: boolean;
  @Omittable() @Flag() active?: boolean;
}
export class BureauList extends listOf(() => Bureau) {}

export class StaffListQuery extends WholeListQuery {
  @Omittable() @OneOf(staffRoles) role?: StaffRole;
  @Omittable() @Uuid() bureauId?: string;
}
export class StaffMember {
  @Uuid() id!: string;
  @Text() name!: string;
  @OneOf(staffRoles) role!: StaffRole;
  @Nullable() @Uuid() bureauId!: string | null;
  /** Open cases that this person manages and the caller may see. */
  @Integer({ min: 0 }) openCases!: number;
}
export class StaffList extends listOf(() => StaffMember) {}

import { StaffRef, listOf } from '../../kernel/common.dto.js';
import {
  Flag,
  Nested,
  Nullable,
  Omittable,
  OneOf,
  OneOfList,
  Text,
  Uuid,
  Integer,
  Line,
} from '../../kernel/fields.js';
import { type CaseCategory, caseCategories } from '../cases/codes.js';
import { type CaseState, caseMachine } from '../cases/states.js';
import {
  type BeneficiaryColumn,
  type BeneficiarySort,
  type RiskLevel,
  type Sex,
  beneficiaryColumns,
  beneficiarySorts,
  riskLevels,
  sexes,
} from './codes.js';

/** Filters of the list of beneficiaries, as its query has them. */
export class SavedFilters {
  @Omittable() @OneOf(caseMachine.states) state?: CaseState;
  /** Whether the person has an open case. */
  @Omittable() @Flag() openCase?: boolean;
  @Omittable() @OneOf(caseCategories) category?: CaseCategory;
  @Omittable() @Uuid() bureauId?: string;
  @Omittable() @Uuid() caseManagerId?: string;
  @Omittable() @OneOf(riskLevels) riskLevel?: RiskLevel;
  @Omittable() @OneOf(riskLevels) riskAtLeast?: RiskLevel;
  @Omittable() @OneOf(sexes) sex?: Sex;
  @Omittable() @Integer({ min: 1, max: 365 }) noContactDays?: number;
}

/** A saved view of the list of beneficiaries, with a name. */
export class CreateSavedViewBody {
  @Line({ max: 80 }) name!: string;
  @Nested(() => SavedFilters) filters!: SavedFilters;
  /** Columns besides the name; absent = the default ones. */
  @Omittable() @OneOfList(beneficiaryColumns) columns?: BeneficiaryColumn[];
  @Omittable() @OneOf(beneficiarySorts) sort?: BeneficiarySort;
  /** Whether colleagues of the owner's bureau see it too. A user without a bureau cannot share. */
  @Flag() shared!: boolean;
}

export class ChangeSavedViewBody {
  @Omittable() @Line({ max: 80 }) name?: string;
  @Omittable() @Nested(() => SavedFilters) filters?: SavedFilters;
  @Omittable() @Nullable() @OneOfList(beneficiaryColumns) columns?: BeneficiaryColumn[] | null;
  @Omittable() @Nullable() @OneOf(beneficiarySorts) sort?: BeneficiarySort | null;
  @Omittable() @Flag() shared?: boolean;
}

export class SavedView {
  @Uuid() id!: string;
  @Text({ max: 80 }) name!: string;
  @Nested(() => SavedFilters) filters!: SavedFilters;
  @Nullable() @OneOfList(beneficiaryColumns) columns!: BeneficiaryColumn[] | null;
  @Nullable() @OneOf(beneficiarySorts) sort!: BeneficiarySort | null;
  @Flag() shared!: boolean;
  /** Owner of the view; only they may change it. */
  @Nested(() => StaffRef) owner!: StaffRef;
  @Integer({ min: 1 }) version!: number;
}
export class SavedViewList extends listOf(() => SavedView) {}

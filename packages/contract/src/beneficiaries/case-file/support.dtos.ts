import { listOf } from '../../kernel/common.dto.js';
import {
  CalendarDate,
  Flag,
  Instant,
  Nullable,
  Omittable,
  OneOf,
  Text,
  Uuid,
  Integer,
  PersonName,
  Line,
} from '../../kernel/fields.js';
import { type SupportKind, supportKinds } from './codes.js';

/** Support person of a beneficiary: family, friends, the community. */
export class AddSupportPersonBody {
  @OneOf(supportKinds) kind!: SupportKind;
  @PersonName({ max: 200 }) name!: string;
  /** Relation to the person: mother, employer, priest … */
  @Omittable() @Line({ max: 100 }) relation?: string;
  /** Phone number in any spelling, with the country code for one abroad; stored in E.164. */
  @Omittable() @Line({ max: 60 }) phone?: string;
  @Omittable() @Line({ max: 300 }) address?: string;
  /** Whether the beneficiary agrees that this support person is contacted. */
  @Flag() mayBeContacted!: boolean;
  @Flag() legalRepresentative!: boolean;
  @Omittable() @Text({ max: 2000 }) note?: string;
}

export class ChangeSupportPersonBody {
  @Omittable() @OneOf(supportKinds) kind?: SupportKind;
  @Omittable() @PersonName({ max: 200 }) name?: string;
  @Omittable() @Nullable() @Line({ max: 100 }) relation?: string | null;
  /** Phone number in any spelling, with the country code for one abroad; stored in E.164. */
  @Omittable() @Nullable() @Line({ max: 60 }) phone?: string | null;
  @Omittable() @Nullable() @Line({ max: 300 }) address?: string | null;
  @Omittable() @Flag() mayBeContacted?: boolean;
  @Omittable() @Flag() legalRepresentative?: boolean;
  @Omittable() @Nullable() @Text({ max: 2000 }) note?: string | null;
  /** Day from which the support person no longer belongs to the network. */
  @Omittable() @Nullable() @CalendarDate() endedOn?: string | null;
}

export class SupportPerson {
  @Uuid() id!: string;
  @Uuid() beneficiaryId!: string;
  @OneOf(supportKinds) kind!: SupportKind;
  @Text({ max: 200 }) name!: string;
  @Nullable() @Text({ max: 100 }) relation!: string | null;
  /** Phone number in E.164. One without a leading `+` is older and could not be read. */
  @Nullable() @Text({ max: 60 }) phone!: string | null;
  @Nullable() @Text({ max: 300 }) address!: string | null;
  @Flag() mayBeContacted!: boolean;
  @Flag() legalRepresentative!: boolean;
  @Nullable() @Text({ max: 2000 }) note!: string | null;
  @Nullable() @CalendarDate() endedOn!: string | null;
  @Instant() createdAt!: string;
  @Integer({ min: 1 }) version!: number;
}
export class SupportNetwork extends listOf(() => SupportPerson) {}

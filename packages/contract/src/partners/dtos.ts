import { LocalizedName, LocalizedText, pageOf, PageQuery } from '../kernel/common.dto.js';
import {
  Flag,
  Instant,
  ListOf,
  Nested,
  OneOf,
  Omittable,
  Text,
  TextList,
  Uuid,
  Integer,
  Line,
} from '../kernel/fields.js';
import { contactPointKinds, legalForms, type ContactPointKind, type LegalForm } from './codes.js';

/** Phone number or address of an organisation. */
export class ContactPoint {
  @OneOf(contactPointKinds) kind!: ContactPointKind;
  /** Phone numbers are stored in E.164. */
  @Line({ max: 300 }) value!: string;
  /** Person or unit reached there, such as the office of a region. */
  @Omittable() @Line() label?: string;
}

/** An organisation, as other records show it. */
export class OrganisationRef {
  @Uuid() id!: string;
  @Nested(() => LocalizedText) name!: LocalizedText;
}

export class Organisation {
  @Uuid() id!: string;
  @Nested(() => LocalizedText) name!: LocalizedText;
  @OneOf(legalForms) legalForm!: LegalForm;
  @ListOf(() => ContactPoint, { max: 20 }) contactPoints!: ContactPoint[];
  /** Regions where it works, ISO 3166-2; empty = the whole country. */
  @TextList({ max: 20, maxLength: 10 }) regions!: string[];
  /** Whether it is active; an inactive organisation gets no new referrals. */
  @Flag() active!: boolean;
  @Instant() createdAt!: string;
  @Integer({ min: 1 }) version!: number;
}
export class OrganisationPage extends pageOf(() => Organisation) {}
/** What hangs on an organisation and ends, or waits for a decision, when it is deactivated. */
export class OrganisationWork {
  /** Published offers of the directory, which are suspended. */
  @Integer({ min: 0 }) activeOffers!: number;
  /** Referrals that were sent and have not ended; those who sent them see them on Today. */
  @Integer({ min: 0 }) openReferrals!: number;
  /** Active accounts of its staff, which are deactivated. */
  @Integer({ min: 0 }) users!: number;
  /** Active clients of its programs, which are revoked. */
  @Integer({ min: 0 }) clients!: number;
}
export class OrganisationListQuery extends PageQuery {
  @Omittable() @Flag() active?: boolean;
  /** A part of the name in either language, in Georgian or Latin letters; every word has to be found. */
  @Omittable() @Text({ max: 100 }) q?: string;
  /** Only organisations that work in the region or in the whole country. */
  @Omittable() @Text({ max: 10 }) regionCode?: string;
}

export class CreateOrganisationBody {
  @Nested(() => LocalizedName) name!: LocalizedName;
  @OneOf(legalForms) legalForm!: LegalForm;
  @Omittable() @ListOf(() => ContactPoint, { max: 20 }) contactPoints?: ContactPoint[];
  @Omittable() @TextList({ max: 20, maxLength: 10 }) regions?: string[];
}
export class ChangeOrganisationBody {
  @Omittable() @Nested(() => LocalizedName) name?: LocalizedName;
  @Omittable() @OneOf(legalForms) legalForm?: LegalForm;
  @Omittable() @ListOf(() => ContactPoint, { max: 20 }) contactPoints?: ContactPoint[];
  @Omittable() @TextList({ max: 20, maxLength: 10 }) regions?: string[];
  @Omittable() @Flag() active?: boolean;
}

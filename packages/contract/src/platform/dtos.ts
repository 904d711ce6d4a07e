import {
  CalendarDate,
  Flag,
  Instant,
  IntegerList,
  Line,
  ListOf,
  Nested,
  Nullable,
  OneOf,
  Omittable,
  Text,
  TextList,
  Uuid,
  Integer,
} from '../kernel/fields.js';
import {
  byteOrderMarks,
  csvSeparators,
  importDecisions,
  importErrorPolicies,
  importGrounds,
  importModes,
  importStates,
  importTypes,
  importUseKinds,
  languages,
  type ByteOrderMark,
  type CsvSeparator,
  type ImportDecisionCode,
  type ImportGround,
  type ImportType,
  type ImportUseKind,
} from './codes.js';
import { listOf, pageOf } from '../kernel/common.dto.js';
import { roles, type Role } from '../kernel/roles.js';

export * from './event.dtos.js';
export * from './scan.dtos.js';

export class LoginBody {
  @Text({ max: 254 }) email!: string;
  @Text({ max: 200 }) password!: string;
}

/** Link, code and the new password: the owner of an account sets it without any other right. */
export class AcceptInvitationBody {
  /** Secret of the link: what stands after `#` in it; hyphens and upper case do not matter. */
  @Line({ max: 200 }) token!: string;
  /** Code of the slip; blanks do not matter. */
  @Line({ max: 40 }) code!: string;
  @Text({ min: 12, max: 200 }) newPassword!: string;
}

/** Use of an invitation, told to the owner of the account at each sign-in of the next seven days. */
export class InvitationUse {
  @Instant() at!: string;
}

/** The signed-in user, with the data that the portal needs. */
export class Me {
  @Uuid() id!: string;
  @Text() name!: string;
  @OneOf(roles) role!: Role;
  @Nullable() @Text({ max: 254 }) email!: string | null;
  @Nullable() @Uuid() bureauId!: string | null;
  @Nullable() @Uuid() organisationId!: string | null;
  @Nullable() @OneOf(languages) language!: 'ka' | 'en' | null;
  /** Region of the installation, ISO 3166-1: its phone numbers are shown without the country code. */
  @Omittable() @Text({ min: 2, max: 2 }) phoneRegion?: string;
  /** Time zone of the installation: its days and times of day are shown. */
  @Omittable() @Text({ max: 60 }) timeZone?: string;
}

/** Response of a sign-in. The access token is for memory only; the refresh token is sent as a cookie. */
export class SignedIn {
  @Text({ max: 4000 }) accessToken!: string;
  /** Seconds until the access token expires. */
  @Integer({ min: 1 }) expiresIn!: number;
  /**
   * 256 bits, base64url, the same for this user at every sign-in. The portal encrypts with it data that have
   * not reached the server. For memory only, like the access token.
   */
  @Text({ min: 43, max: 43, pattern: /^[\w-]{43}$/u, problem: 'opaqueKey' }) deviceKey!: string;
  @Nested(() => Me) me!: Me;
  /** The password was set by an invitation in the last seven days; null otherwise, and after a refresh. */
  @Nullable() @Nested(() => InvitationUse) invitationUsed!: InvitationUse | null;
}

export class TokenBody {
  @Text({ max: 40 }) grant_type!: string;
  @Omittable() @Text({ max: 200 }) client_id?: string;
  @Omittable() @Text({ max: 200 }) client_secret?: string;
  @Omittable() @Text({ max: 500 }) scope?: string;
}

/** Token response of RFC 6749, section 5.1. */
export class TokenAnswer {
  @Text({ max: 4000 }) access_token!: string;
  @OneOf(['Bearer']) token_type!: 'Bearer';
  @Integer({ min: 1 }) expires_in!: number;
  @Text({ min: 0, max: 500 }) scope!: string;
}

export class HealthAnswer {
  @OneOf(['ok']) status!: 'ok';
}

export class ChangePasswordBody {
  @Text({ max: 200 }) currentPassword!: string;
  @Text({ min: 12, max: 200 }) newPassword!: string;
}

export class StartImportQuery {
  @OneOf(importTypes) type!: ImportType;
  /** `validate` = dry run; `commit` = write. */
  @OneOf(importModes) mode!: (typeof importModes)[number];
  /** Effect of an invalid row on the file on commit: `abort` (default) or `skip` the row. */
  @Omittable() @OneOf(importErrorPolicies) onError?: (typeof importErrorPolicies)[number];
  @Omittable() @Text({ max: 200 }) fileName?: string;
  /** The dry run of the same file whose decisions on possible duplicates hold. */
  @Omittable() @Uuid() decisionsOf?: string;
}
/** Somebody whom a row may be about: a person who is known, or an earlier line of the file. */
export class ImportCandidate {
  @OneOf(importGrounds) ground!: ImportGround;
  /** The decision that says that the row is about this person. */
  @Text({ max: 60 }) decision!: string;
  @Nullable() @Integer({ min: 1 }) line!: number | null;
  @Nullable() @Text({ max: 60 }) maskedName!: string | null;
  @Nullable() @Text({ max: 60 }) bureauCode!: string | null;
  @Nullable() @Text({ max: 20 }) caseNumber!: string | null;
  @Nullable() @Uuid() beneficiaryId!: string | null;
}
/** The person of a row, as the file describes them. */
export class ImportRowPerson {
  /** Family name, then given name. */
  @Text({ max: 201 }) name!: string;
  @Nullable() @CalendarDate() birthDate!: string | null;
}
export class ImportDecision {
  /** Line of the file, the header being line 1. */
  @Integer({ min: 1 }) line!: number;
  /** `new`, `skip`, or the `decision` of a candidate. */
  @Line({ max: 60 }) decision!: string;
}
export class ImportDecisionsBody {
  @ListOf(() => ImportDecision, { max: 1000 }) decisions!: ImportDecision[];
  /** Decision on every other row about somebody who may be known; null takes it back. */
  @Omittable() @Nullable() @OneOf(importDecisions) others?: ImportDecisionCode | null;
}
export class ImportRowError {
  /** Line of the file, the header being line 1. */
  @Integer({ min: 1 }) line!: number;
  /** Column of the error; empty when the row as a whole is invalid. */
  @Text({ min: 0, max: 100 }) column!: string;
  /** The cell as it was in the file, at most 200 characters; absent when it is empty. */
  @Omittable() @Text({ min: 0, max: 200 }) value?: string;
  @Text({ max: 60 }) code!: string;
  /** The codes that the column takes, where it takes only some. */
  @Omittable() @TextList({ max: 500 }) allowed?: string[];
  @Text({ max: 10_000 }) detail!: string;
  /** Whom the row may be about, for `possibleDuplicate`, and its own person. */
  @Omittable() @ListOf(() => ImportCandidate, { max: 20 }) candidates?: ImportCandidate[];
  @Omittable() @Nested(() => ImportRowPerson) person?: ImportRowPerson;
}
export class Import {
  @Uuid() id!: string;
  @OneOf(importTypes) type!: ImportType;
  @OneOf(importModes) mode!: (typeof importModes)[number];
  @OneOf(importErrorPolicies) onError!: (typeof importErrorPolicies)[number];
  @OneOf(importStates) state!: (typeof importStates)[number];
  @Nullable() @Text() fileName!: string | null;
  @Instant() createdAt!: string;
  @Nullable() @Instant() finishedAt!: string | null;
  /** Time when the import was undone as a whole, and why. */
  @Nullable() @Instant() undoneAt!: string | null;
  @Nullable() @Text({ max: 4000 }) undoReason!: string | null;
  /** Data rows in the file. `processed` is the number of rows read so far; the others count their results. */
  @Integer({ min: 0 }) rows!: number;
  @Integer({ min: 0 }) processed!: number;
  @Integer({ min: 0 }) created!: number;
  @Integer({ min: 0 }) changed!: number;
  @Integer({ min: 0 }) unchanged!: number;
  /** Rows that a decision left out. */
  @Integer({ min: 0 }) skipped!: number;
  @Integer({ min: 0 }) failed!: number;
  /** Failed rows that wait for a decision, because their person may be known. */
  @Integer({ min: 0 }) undecided!: number;
  /** Problem code when the file as a whole was rejected. */
  @Nullable() @Text({ max: 100 }) problem!: string | null;
  /**
   * Errors of invalid rows in file order, the first 1000; empty in a list of imports. `failed` counts all
   * invalid rows.
   */
  @ListOf(() => ImportRowError, { max: 1000 }) errors!: ImportRowError[];
  /** Decisions on rows about people who may be known; empty in a list of imports. */
  @ListOf(() => ImportDecision, { max: 100_000 }) decisions!: ImportDecision[];
  /** Decision on every other such row. */
  @Nullable() @OneOf(importDecisions) otherDecision!: ImportDecisionCode | null;
}
export class ImportPage extends pageOf(() => Import) {}
export class ImportColumn {
  @Text({ max: 100 }) name!: string;
  @Flag() required!: boolean;
  @Text({ max: 1000 }) description!: string;
}
export class ImportTypeInfo {
  @OneOf(importTypes) type!: ImportType;
  @ListOf(() => ImportColumn) columns!: ImportColumn[];
}
export class ImportTypeList extends listOf(() => ImportTypeInfo) {}

export class ImportTemplateQuery {
  @Omittable() @OneOf(byteOrderMarks) bom?: ByteOrderMark;
  /** `comma` by default. */
  @Omittable() @OneOf(csvSeparators) separator?: CsvSeparator;
}
/** Records of one kind on which work was done after an import. */
export class ImportUseOfKind {
  @OneOf(importUseKinds) kind!: ImportUseKind;
  @Integer({ min: 1 }) count!: number;
  /** Lines of the file that the records belong to, the first 20. */
  @IntegerList({ max: 20, from: 1 }) lines!: number[];
}
/** What an import wrote, and what was built on it since. */
export class ImportUse {
  @Integer({ min: 0 }) people!: number;
  @Integer({ min: 0 }) cases!: number;
  @Integer({ min: 0 }) outcomes!: number;
  @Integer({ min: 0 }) notices!: number;
  @Integer({ min: 0 }) legalBases!: number;
  @Integer({ min: 0 }) changed!: number;
  @ListOf(() => ImportUseOfKind) builtOn!: ImportUseOfKind[];
}

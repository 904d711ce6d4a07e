import {
  Flag,
  Instant,
  ListOf,
  Nested,
  Nullable,
  OneOf,
  OneOfList,
  Omittable,
  Text,
  Uuid,
  UuidList,
  Integer,
  PersonName,
  Line,
} from '../kernel/fields.js';
import { listOf, pageOf, PageQuery, StaffRef } from '../kernel/common.dto.js';
import { scopes, userRoles, type Scope, type UserRole } from '../kernel/roles.js';
import { OrganisationRef } from '../partners/dtos.js';
import {
  apiClientKinds,
  auditOperations,
  auditPurposes,
  auditResults,
  type AuditPurpose,
  invitationKinds,
  invitationStates,
} from './codes.js';

export * from './today.dtos.js';

export class UserListQuery extends PageQuery {
  @Omittable() @OneOf(userRoles) role?: UserRole;
  @Omittable() @Flag() active?: boolean;
  @Omittable() @Flag() awaitsPassword?: boolean;
  @Omittable() @Uuid() bureauId?: string;
  @Omittable() @Uuid() organisationId?: string;
  /** Parts of the name or the e-mail; every word has to be found. */
  @Omittable() @Text({ max: 100 }) q?: string;
}
export class User {
  @Uuid() id!: string;
  @Text({ max: 254 }) email!: string;
  @Text() name!: string;
  @OneOf(userRoles) role!: UserRole;
  @Nullable() @Uuid() bureauId!: string | null;
  @Nullable() @Uuid() organisationId!: string | null;
  @Nullable() @Nested(() => OrganisationRef) organisation!: OrganisationRef | null;
  @Flag() active!: boolean;
  /** Whether the owner has no password: a new account, or one that was invited to set another. */
  @Flag() awaitsPassword!: boolean;
  @Instant() createdAt!: string;
  @Integer({ min: 1 }) version!: number;
}
export class UserPage extends pageOf(() => User) {}

/** What an account holds: it has nobody when the account is deactivated, moved or gets another role. */
export class UserWork {
  /** Open cases whose manager it is; they are left without a case manager. */
  @Integer({ min: 0 }) cases!: number;
  /** Scheduled sessions with one person that it leads. */
  @Integer({ min: 0 }) sessions!: number;
  /** Groups that have not ended and that it leads, alone or with others. */
  @Integer({ min: 0 }) groups!: number;
}

/** An account that an administrator creates. Its owner sets the password, by the invitation. */
export class CreateUserBody {
  @Text({ max: 254, pattern: /^[^\s@]+@[^\s@]+$/u, problem: 'email' }) email!: string;
  @PersonName() name!: string;
  @OneOf(userRoles) role!: UserRole;
  @Omittable() @Uuid() bureauId?: string;
  @Omittable() @Uuid() organisationId?: string;
}

/**
 * What the slip of an invitation says, once: a link and a code, which together let the owner set a password.
 * They open nothing else.
 */
export class InvitationSlip {
  @Uuid() id!: string;
  /** Secret of the link: the portal opens `/invitation#` with the token after it. */
  @Text({ max: 40 }) token!: string;
  /** Code that is typed beside the link: eight digits. */
  @Text({ max: 20 }) code!: string;
  @Instant() expiresAt!: string;
}
/** An account with its invitation, which no later response contains. */
export class UserWithInvitation extends User {
  @Nested(() => InvitationSlip) invitation!: InvitationSlip;
}

export class InviteUsersBody {
  @UuidList({ min: 1, max: 200 }) userIds!: string[];
}
/** The accounts that were invited with their slips, which no later response contains. */
export class InvitedUsers {
  @ListOf(() => UserWithInvitation, { max: 200 }) items!: UserWithInvitation[];
}

export class InvitationListQuery extends PageQuery {
  @Omittable() @OneOf(invitationStates) state?: (typeof invitationStates)[number];
}
/** An invitation, without its link and its code. */
export class Invitation {
  @Uuid() id!: string;
  @Uuid() userId!: string;
  @Text() name!: string;
  @Text({ max: 254 }) email!: string;
  @OneOf(userRoles) role!: UserRole;
  @OneOf(invitationKinds) kind!: (typeof invitationKinds)[number];
  @OneOf(invitationStates) state!: (typeof invitationStates)[number];
  @Instant() createdAt!: string;
  @Nullable() @Nested(() => StaffRef) createdBy!: StaffRef | null;
  @Instant() expiresAt!: string;
  /** Time of its only use; null while it has none. */
  @Nullable() @Instant() usedAt!: string | null;
  @Integer({ min: 1 }) version!: number;
}
export class InvitationPage extends pageOf(() => Invitation) {}
export class ChangeUserBody {
  @Omittable() @PersonName() name?: string;
  @Omittable() @OneOf(userRoles) role?: UserRole;
  @Omittable() @Nullable() @Uuid() bureauId?: string | null;
  @Omittable() @Nullable() @Uuid() organisationId?: string | null;
  @Omittable() @Flag() active?: boolean;
}
export class ApiClient {
  @Uuid() id!: string;
  @OneOf(apiClientKinds) kind!: (typeof apiClientKinds)[number];
  @Text() name!: string;
  @Text({ max: 500 }) purpose!: string;
  @Nullable() @Uuid() organisationId!: string | null;
  @OneOfList(scopes) scopes!: Scope[];
  @Flag() active!: boolean;
  /** Time until which the previous secret stays valid; null when there is none. */
  @Nullable() @Instant() previousSecretUntil!: string | null;
  @Instant() createdAt!: string;
  @Integer({ min: 1 }) version!: number;
}
export class ApiClientList extends listOf(() => ApiClient) {}
export class CreateApiClientBody {
  @OneOf(apiClientKinds) kind!: (typeof apiClientKinds)[number];
  @Line() name!: string;
  /** Purpose of the client; the audit names it. */
  @Text({ max: 500 }) purpose!: string;
  @Omittable() @Uuid() organisationId?: string;
  @OneOfList(scopes, { min: 1 }) scopes!: Scope[];
}
/** Changes of a client. Its kind and organisation cannot change. */
export class ChangeApiClientBody {
  @Omittable() @Line() name?: string;
  @Omittable() @Text({ max: 500 }) purpose?: string;
  @Omittable() @OneOfList(scopes, { min: 1 }) scopes?: Scope[];
  /**
   * False revokes the client: it gets no new tokens, and existing ones are rejected from the next request on.
   */
  @Omittable() @Flag() active?: boolean;
}
export class RotateSecretBody {
  /** Hours for which the present secret stays valid beside the new one: 24 by default, 0 for none. */
  @Omittable() @Integer({ min: 0, max: 168 }) overlapHours?: number;
}
/** A client with its secret, which no later response contains. */
export class ApiClientWithSecret extends ApiClient {
  @Text({ max: 200 }) secret!: string;
}

export class AuditEventQuery extends PageQuery {
  @Omittable() @Uuid() subjectId?: string;
  @Omittable() @Uuid() actorId?: string;
  @Omittable() @Instant() from?: string;
  @Omittable() @Instant() to?: string;
  @Omittable() @OneOf(auditOperations) operation?: (typeof auditOperations)[number];
  @Omittable() @OneOf(auditPurposes) purpose?: AuditPurpose;
  @Omittable() @OneOf(auditResults) result?: (typeof auditResults)[number];
}
export class AuditEvent {
  @Uuid() id!: string;
  @Instant() at!: string;
  @Nullable() @Uuid() actorId!: string | null;
  /** Name of a user's account or a client; null for the system itself. */
  @Nullable() @Text() actorName!: string | null;
  @Text({ max: 60 }) role!: string;
  @Text({ max: 60 }) operation!: string;
  @Text({ max: 100 }) endpoint!: string;
  /** Null in entries from before purposes were kept. */
  @Nullable() @OneOf(auditPurposes) purpose!: AuditPurpose | null;
  /** The reason that the actor gave, or the registered purpose of a program. */
  @Nullable() @Text({ max: 2000 }) reason!: string | null;
  @OneOf(auditResults) result!: (typeof auditResults)[number];
  @Nullable() @Text({ max: 100 }) problem!: string | null;
  @Nullable() @Uuid() recipientId!: string | null;
  /** Name of the organisation or account to which data were disclosed. */
  @Nullable() @Text({ max: 2000 }) recipientName!: string | null;
  @Integer({ min: 0 }) subjectCount!: number;
  @Text({ max: 60 }) traceId!: string;
}
export class AuditEventPage extends pageOf(() => AuditEvent) {}

import type { FieldTexts } from '../kernel/field-texts.js';

/** Descriptions of the fields of accounts, API clients and the audit. */
export const accountsTexts = {
  User: {
    $noun: 'the account',
    email: 'E-mail address with which the person signs in; unique, compared without case.',
    name: 'Given and family name, as colleagues see it.',
    role: 'Role of the person; it decides which operations the account may call.',
    bureauId: 'Bureau whose people the account sees; null for roles of the whole Department.',
    organisationId: 'Partner organisation to which a partner user belongs; null for staff.',
    organisation: 'The same organisation with its name; null for staff.',
    active: 'Whether the account may sign in. A deactivated one keeps its history.',
    awaitsPassword:
      'Whether the owner has no password: a new account, or one that was invited to set another.',
  },
  UserListQuery: {
    role: 'Only accounts with this role.',
    active: 'True: only accounts that may sign in; false: only deactivated ones.',
    awaitsPassword: 'True: only accounts whose owner has no password; false: only the others.',
    bureauId: 'Only accounts of this bureau.',
    organisationId: 'Only accounts of this partner organisation.',
    q: 'Parts of the name or of the e-mail address; every word has to be found.',
  },
  InviteUsersBody: {
    userIds: 'Accounts whose owners are invited. All are active, and none has a password.',
  },
  InvitedUsers: { items: 'The accounts with their slips, in the order of the request.' },
  UserPage: { $noun: 'an account' },
  UserWork: {
    cases: 'Open cases whose manager it is; they are left without a case manager.',
    sessions: 'Scheduled sessions with one person that it leads; each needs another leader.',
    groups: 'Groups that have not ended and that it leads, alone or with others.',
  },
  CreateUserBody: {
    $like: ['User'],
    bureauId: 'Bureau of the member of staff; required for roles that belong to a bureau.',
    organisationId: 'Partner organisation; required for a partner user, refused for staff.',
  },
  ChangeUserBody: {
    $like: ['User'],
    active: 'False ends every sign-in of the account with the next request; true lets it in again.',
  },
  InvitationSlip: {
    $noun: 'the invitation',
    token:
      'Secret of the link, for the slip. The portal opens `/invitation#` with the token after it. It is shown once.',
    code: 'Eight digits that are typed beside the link, for the slip. They are shown once.',
    expiresAt: 'Time until which link and code set a password; the setting `invitationDays`.',
  },
  UserWithInvitation: {
    $like: ['User'],
    invitation: 'Link and code with which the owner sets the password. No later answer has them.',
  },
  InvitationListQuery: { state: 'Only invitations in this state.' },
  Invitation: {
    $noun: 'the invitation',
    userId: 'Id of the account whose password it sets.',
    name: 'Name of the owner of the account.',
    email: 'E-mail address with which the owner signs in.',
    role: 'Role of the account now.',
    kind: 'Reason: the account is new, or its owner needs a new password.',
    state: 'Whether it can still be used, and if not, why.',
    createdBy: 'Administrator who made it.',
    expiresAt: 'Time until which it can be used.',
    usedAt: 'Time of its only use; null while it has none.',
  },
  InvitationPage: { $noun: 'an invitation' },
  TodayInvitationDetail: {
    account: 'Account whose password was set.',
    kind: 'Reason of the invitation: the account was new, or its owner needed a new password.',
  },
  ApiClient: {
    $noun: 'the client',
    kind: 'A program of a partner organisation, or one that reads figures. It cannot change.',
    name: 'Name of the program, for the list of clients and the audit.',
    purpose: 'What the program does with the data; the audit names it.',
    organisationId: 'Organisation on whose behalf the program acts; null for a reporting client.',
    scopes: 'What the program may do; a token has these scopes or fewer of them.',
    active: 'Whether it may get tokens.',
    previousSecretUntil:
      'Time until which the secret before the last rotation stays valid; null when there is none.',
  },
  ApiClientList: { $noun: 'a client' },
  CreateApiClientBody: {
    $like: ['ApiClient'],
    organisationId: 'Organisation of a partner client: required for it, refused for others.',
  },
  ChangeApiClientBody: {
    $like: ['ApiClient'],
    active:
      'False revokes the client: it gets no new tokens, and existing ones are refused from the next request on.',
  },
  RotateSecretBody: {
    overlapHours:
      'Hours for which the present secret stays valid beside the new one: 24 by default, 0 for none.',
  },
  ApiClientWithSecret: {
    secret: 'Secret of the client. No later answer shows it again; the server keeps only a hash.',
  },
  AuditEventQuery: {
    subjectId: 'Only entries about this person or account.',
    actorId: 'Only entries about what this account or client did.',
    from: 'Only entries at this time or later.',
    to: 'Only entries before this time.',
    operation: 'Only entries of this kind of access to personal data.',
    purpose: 'Only entries for this purpose.',
    result: 'Only requests that were carried out, or only refused ones.',
  },
  AuditEventPage: { $noun: 'an entry of the audit' },
  AuditEvent: {
    $noun: 'the entry',
    at: 'Time of the request, by the clock of the server.',
    actorId:
      'Account or client that made the request; null for nobody signed in and for the system.',
    actorName: "Name of a user's account or a client; null for the system itself.",
    role: 'Role of the actor at that time.',
    operation: 'Kind of access to personal data: reading, change, disclosure …',
    endpoint: 'Operation of the API, as `operationId` of this document names it.',
    purpose: 'What the data were processed for; null in entries from before purposes were kept.',
    reason:
      'Reason that the actor gave, or the purpose with which a client is registered; null for none.',
    result: 'Whether the request was carried out or refused.',
    problem: 'Code of the problem with which it was refused; null when it was carried out.',
    recipientId: 'Organisation or account to which data were disclosed; null for none.',
    recipientName: 'Name of the organisation or account to which data were disclosed.',
    subjectCount: 'Number of people whose data the request touched.',
    traceId: 'Id of the request in the logs and in problems.',
  },
} as const satisfies FieldTexts;

import type { accountsEndpoints } from '@gza/contract';
import { change, secretAnswer, view, type Handlers } from '../../platform/http/handlers.js';
import { changeApiClient, createApiClient, rotateApiClientSecret } from './commands/api-clients.js';
import { inviteUser, inviteUsers, revokeInvitation } from './commands/invitations.js';
import { changeUser, createUser } from './commands/users.js';
import { auditEventList } from './persistence/audit.views.js';
import { invitationList, invitationView } from './persistence/invitation.views.js';
import {
  apiClientList,
  apiClientView,
  userList,
  userView,
  userWork,
} from './persistence/user.views.js';

export const accountsHandlers: Handlers<typeof accountsEndpoints> = {
  listUsers: view(({ query }) => userList(query)),
  getUser: view(({ params }) => userView(params.id)),
  getUserWork: view(({ params }) => userWork(params.id)),
  createUser: secretAnswer(createUser),
  changeUser: change(changeUser, userView),
  inviteUser: secretAnswer(inviteUser),
  inviteUsers: secretAnswer(inviteUsers),
  listInvitations: view(({ query }) => invitationList(query)),
  revokeInvitation: change(revokeInvitation, invitationView),
  listApiClients: view(() => apiClientList()),
  createApiClient: secretAnswer(createApiClient),
  changeApiClient: change(changeApiClient, apiClientView),
  rotateApiClientSecret: secretAnswer(rotateApiClientSecret),
  listAuditEvents: view(({ query }) => auditEventList(query)),
};

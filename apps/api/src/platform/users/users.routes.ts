import { platformEndpoints } from '@gza/contract';
import { answer, change, view, type Handlers } from '../http/handlers.js';
import { createApiClient } from './api-client.commands.js';
import { apiClientList, auditEventList, userList, userView } from './persistence/user.views.js';
import { changeUser, createUser } from './user.commands.js';

export const usersEndpoints = (({
  listUsers,
  getUser,
  createUser: create,
  changeUser: edit,
  listApiClients,
  createApiClient: register,
  listAuditEvents,
}) => ({
  listUsers,
  getUser,
  createUser: create,
  changeUser: edit,
  listApiClients,
  createApiClient: register,
  listAuditEvents,
}))(platformEndpoints);

export const usersHandlers: Handlers<typeof usersEndpoints> = {
  listUsers: view(({ query }) => userList(query)),
  getUser: view(({ params }) => userView(params.id)),
  createUser: change(createUser, userView),
  changeUser: change(changeUser, userView),
  listApiClients: view(() => apiClientList),
  createApiClient: answer(createApiClient),
  listAuditEvents: view(({ query }) => auditEventList(query)),
};

import { platformEndpoints } from '@gza/contract';
import { Refusal } from '../errors.js';
import { answer, change, view, type Handlers } from '../http/handlers.js';
import { constraintMeans } from '../http/problem-answer.js';
import { changeApiClient, createApiClient, rotateApiClientSecret } from './api-client.commands.js';
import { auditEventList } from './persistence/audit.views.js';
import { apiClientList, apiClientView, userList, userView } from './persistence/user.views.js';
import { changeUser, createUser, handOverPassword } from './user.commands.js';

constraintMeans('user_account_email_key', new Refusal('user-exists'));

export const usersEndpoints = (({
  listUsers,
  getUser,
  createUser: create,
  changeUser: edit,
  handOverPassword: handOver,
  listApiClients,
  createApiClient: register,
  changeApiClient: alter,
  rotateApiClientSecret: rotate,
  listAuditEvents,
}) => ({
  listUsers,
  getUser,
  createUser: create,
  changeUser: edit,
  handOverPassword: handOver,
  listApiClients,
  createApiClient: register,
  changeApiClient: alter,
  rotateApiClientSecret: rotate,
  listAuditEvents,
}))(platformEndpoints);

export const usersHandlers: Handlers<typeof usersEndpoints> = {
  listUsers: view(({ query }) => userList(query)),
  getUser: view(({ params }) => userView(params.id)),
  createUser: change(createUser, userView),
  changeUser: change(changeUser, userView),
  handOverPassword: change(handOverPassword, userView),
  listApiClients: view(() => apiClientList),
  createApiClient: answer(createApiClient),
  changeApiClient: change(changeApiClient, apiClientView),
  rotateApiClientSecret: answer(rotateApiClientSecret),
  listAuditEvents: view(({ query }) => auditEventList(query)),
};

import {
  endpoints,
  rolesWith,
  type EndpointSpec,
  type OperationId,
  type Role,
  type Scope,
} from '@gza/contract';
import { examples } from '@gza/contract/schema';
import { v7 as uuidv7 } from 'uuid';
import { TestApi, type Caller, type Reply } from '../support/api.js';
import { registerOrganisation } from '../support/organisations.js';

const table = Object.entries(endpoints) as [OperationId, EndpointSpec][];

/** Examples whose secret was replaced: they reach the check of the secret. */
const secretReplaced: Readonly<Partial<Record<OperationId, string>>> = {
  acceptInvitation: '410 invitation-not-valid',
  changePassword: '400 /currentPassword wrongPassword',
  issueToken: '401 invalid-client',
  login: '401 invalid-credentials',
  readCalendarFeed: '404 not-found',
  refresh: '401 unauthenticated',
};

/** What the server answered, as one text. */
const outcomeOf = ({ status, problem }: Reply<unknown>): string => {
  if (status < 400) return String(status);
  const errors = problem.errors?.map(({ pointer, code }) => ` ${pointer} ${code}`);
  return `${status}${errors?.join('') ?? ` ${problem.type.replace('/problems/', '')}`}`;
};

/**
 * Sends the request of every example of the OpenAPI document through the server. What the example is about exists
 * in another world: a request with the id of a record ends where the record is looked for, after the server has
 * admitted the caller and taken parameters, query, body and dates. Every other request succeeds as the example says.
 */
describe('the examples of the OpenAPI document', () => {
  let api: TestApi;
  let organisationId: string;
  const callers = new Map<string, Caller>();

  beforeAll(async () => {
    api = await TestApi.start();
    organisationId = await registerOrganisation(api, 'ა(ა)იპ „წყარო“', 'NNLE Tskaro');
  });
  afterAll(() => api.stop());

  async function enter(role: Role, scope: Scope | undefined): Promise<Caller> {
    if (role === 'reportingClient') return api.client(role, scope ? [scope] : []);
    if (role === 'partnerClient') return api.client(role, scope ? [scope] : [], organisationId);
    if (role === 'partnerUser') return api.partnerUser('სალომე თოდუა', organisationId);
    return api.staff(role, role);
  }

  /** Callers of every role that the operation admits, one after another. */
  async function* callersOf({ access }: EndpointSpec): AsyncGenerator<Caller> {
    if ('public' in access) {
      yield api.nobody;
      return;
    }
    for (const role of rolesWith(access.permission)) {
      const key = `${role} ${access.scope}`;
      const caller = callers.get(key) ?? (await enter(role, access.scope));
      callers.set(key, caller);
      yield caller;
    }
  }

  async function send(id: OperationId, spec: EndpointSpec): Promise<string> {
    const { params = {}, query, body, answer } = examples[id] ?? {};
    const { createdAt } = (answer ?? {}) as { createdAt?: string };
    api.clock.set(createdAt ?? '2026-11-24T06:00:00.000Z');
    let outcome = 'nobody may call it';
    for await (const caller of callersOf(spec)) {
      const reply = await caller.unwitnessed().call(id, {
        ...params,
        ...(query && { query }),
        ...(body !== undefined && { body }),
        ...(spec.ifMatch && { version: 1 }),
        ...(spec.method !== 'GET' && { key: uuidv7() }),
      } as never);
      outcome = outcomeOf(reply);
      // Some fields are for some of the roles.
      if (outcome !== '403 forbidden') return outcome;
    }
    return outcome;
  }

  it.each(table)('%s: the server takes the request', async (id, spec) => {
    const { params = {}, query, body, status } = examples[id] ?? {};
    const names = Object.keys(params).length > 0;
    const aboutRecord = names || JSON.stringify([query, body]).includes('0197a000-');
    const missing = /^(404 not-found|400( \/\w+ notFound)+)$/u;
    const outcome = await send(id, spec);
    if (aboutRecord && missing.test(outcome)) return;
    expect(outcome).toBe(secretReplaced[id] ?? String(status));
  });
});

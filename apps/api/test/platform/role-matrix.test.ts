import {
  endpoints,
  pathParameters,
  roles,
  scopes,
  userRoles,
  type EndpointSpec,
  type OperationId,
  type Role,
  type Scope,
} from '@gza/contract';
import { v7 as uuidv7 } from 'uuid';
import { TestApi, type Caller } from '../support/api.js';
import { registerOrganisation } from '../support/organisations.js';
import { expectedRows } from '../support/expected.js';
import { sampleOf } from '../support/sample.js';

interface Guest {
  readonly label: string;
  readonly role: Role;
  readonly scopes: readonly Scope[];
  readonly caller: Caller;
}

const table = Object.entries(endpoints) as [OperationId, EndpointSpec][];

/** The reviewed file holds the permissions: the table that the API reads cannot prove itself. */
const [head = [], ...matrix] = expectedRows('role-matrix.csv');
const admissions = new Map(matrix.map((row) => [row[0], row]));

function isAdmitted(id: OperationId, { role, scopes: granted }: Guest): boolean {
  const cell = admissions.get(id)?.[head.indexOf(role)] ?? 'no';
  return cell === 'yes' || granted.some((scope) => cell.split(' ').includes(scope));
}

/** Path parameters that no record has, and the headers that a change needs. */
const nowhere = (spec: EndpointSpec) => ({
  ...Object.fromEntries(
    pathParameters(spec.path).map((name) => [
      name,
      name === 'id' || name.endsWith('Id') ? uuidv7() : name === 'number' ? '1' : 'nothing',
    ]),
  ),
  ...(spec.ifMatch && { version: 1 }),
  ...(spec.method !== 'GET' && { key: uuidv7() }),
});

/** A sound body, where the operation has one. */
const bodyFor = ({ bodyMedia, body }: EndpointSpec) => {
  if (bodyMedia === 'text/csv') return { body: 'external_reference\r\nx\r\n' };
  if (bodyMedia === 'application/octet-stream')
    return { body: { content: Buffer.from('%PDF-1.7') } };
  return body && { body: sampleOf(body) };
};

/**
 * Every role at every endpoint of the contract: whether it is admitted, and that invalid input is never
 * accepted.
 */
describe('the role matrix', () => {
  let api: TestApi;
  const guests: Guest[] = [];

  beforeAll(async () => {
    api = await TestApi.start();
    const organisationId = await registerOrganisation(api, 'ა(ა)იპ „ხიდი“', 'NNLE Khidi');
    for (const role of userRoles)
      guests.push({
        label: role,
        role,
        scopes: [],
        caller:
          role === 'partnerUser'
            ? await api.partnerUser('სალომე თოდუა', organisationId)
            : await api.staff(role, role),
      });
    for (const role of ['partnerClient', 'reportingClient'] as const) {
      const organisation = role === 'partnerClient' ? organisationId : null;
      const client = async (label: string, granted: readonly Scope[]) =>
        guests.push({
          label: `${role} with ${label}`,
          role,
          scopes: granted,
          caller: await api.client(role, [...granted], organisation),
        });
      for (const scope of scopes) {
        await client(scope, [scope]);
        await client(
          `all but ${scope}`,
          scopes.filter((other) => other !== scope),
        );
      }
    }
  });
  afterAll(() => api.stop());

  /** Clients differ by scope; of the clients that an endpoint treats alike, one of each kind is enough. */
  const visitors = (spec: EndpointSpec): Guest[] => {
    const scope = 'public' in spec.access ? undefined : spec.access.scope;
    return guests.filter(
      (g) =>
        g.scopes.length === 0 ||
        (scope === undefined
          ? g.label.endsWith(`all but ${scopes[0]}`)
          : g.label.endsWith(` ${scope}`)),
    );
  };

  it.each(table)('%s lets in whom its access rule names, and nobody else', async (id, spec) => {
    if (!('public' in spec.access))
      expect(await api.nobody.refused(id, nowhere(spec))).toEqual([401, 'unauthenticated']);
    const seen = visitors(spec);
    expect(new Set(seen.map((g) => g.role))).toEqual(new Set(roles));
    const shown = await Promise.all(
      seen.map(async (guest) => {
        const { label, caller } = guest;
        const letIn = isAdmitted(id, guest);
        // An unknown parameter is checked only after the role.
        const reply = await caller.call(id, { ...nowhere(spec), query: { nonsense: '1' } });
        const code = reply.problem.type;
        return { label, letIn, code, errors: reply.problem.errors ?? [] };
      }),
    );
    for (const { label, letIn, code, errors } of shown) {
      expect([label, code]).toEqual([
        label,
        letIn ? '/problems/invalid-request' : '/problems/forbidden',
      ]);
      if (letIn)
        expect(errors).toContainEqual({
          pointer: '/nonsense',
          code: 'unknown',
          detail: 'There is no such field. Remove it.',
        });
    }
  });

  it.each(table.filter(([, spec]) => spec.method !== 'GET' && (spec.body || !spec.bodyMedia)))(
    '%s refuses a field that its body does not have',
    async (id, spec) => {
      const guest = visitors(spec).find((g) => isAdmitted(id, g));
      const reply = await (guest?.caller ?? api.nobody).call(id, {
        ...nowhere(spec),
        body: { ...sampleOf(spec.body), nonsense: '1' },
      });
      expect([reply.status, reply.problem.errors?.map((e) => [e.pointer, e.code])]).toEqual([
        400,
        [['/nonsense', 'unknown']],
      ]);
    },
  );

  it.each(table)('%s answers a sound request about nothing in an orderly way', async (id, spec) => {
    const letIn = visitors(spec).filter((g) => isAdmitted(id, g));
    const answers = await Promise.all(
      letIn.map(async ({ label, caller }) => {
        const { status } = await caller.call(id, {
          ...nowhere(spec),
          ...(spec.query && { query: sampleOf(spec.query) }),
          ...bodyFor(spec),
        });
        return [label, status] as const;
      }),
    );
    expect(answers.filter(([, status]) => status >= 500)).toEqual([]);
  });

  it('writes down every refusal that touches personal data', async () => {
    for (const [id, spec] of table) {
      const refused = guests.find((g) => !isAdmitted(id, g));
      if (refused) await refused.caller.call(id, nowhere(spec));
    }
    const { rows } = await api.owner.query<{ endpoint: string }>(
      `select distinct endpoint from audit_event where result = 'refused' and problem = 'forbidden'`,
    );
    const written = new Set(rows.map((row) => row.endpoint));
    const missing = table
      .filter(([, spec]) => spec.audit !== 'none' && !('public' in spec.access))
      .filter(([id]) => admissions.get(id)?.slice(-roles.length).includes('no'))
      .filter(([id]) => !written.has(id));
    expect(missing.map(([id]) => id)).toEqual([]);
  });
});

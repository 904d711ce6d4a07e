import {
  endpoints,
  pathParameters,
  type Dto,
  type EndpointSpec,
  type OperationId,
  type UserRole,
} from '@gza/contract';
import { referenceId } from '../../src/platform/reference.js';
import { TestApi, type Caller } from '../support/api.js';
import { registerOrganisation } from '../support/organisations.js';
import { literal, personPlanter, type Person } from '../support/person/plant.js';
import { programmeInUse } from '../support/person/programme.js';
import type { Call, Given } from './calls/call.js';

const roles = [
  'socialWorker',
  'psychologist',
  'lawyer',
  'probationOfficer',
  'facilitator',
  'supervisor',
  'head',
  'administrator',
] as const;
type Place = 'here' | 'elsewhere' | 'colleague';

/** Path parameters besides the first one. */
const parts: Readonly<Record<string, string>> = {
  goalId: 'plan_goal/open',
  itemId: 'plan_item/open',
};

export interface Attempt {
  /** Changes of rows in addition to those of the call. */
  readonly given?: Given;
  readonly place?: Place;
  /** Added to the version that the caller has read. */
  readonly behind?: number;
  /** The `Idempotency-Key`. */
  readonly key?: string;
}

/** Calls each operation about a new person, so that no attempt affects another one. */
export class GuardWorld {
  private constructor(
    readonly api: TestApi,
    private readonly plant: () => Promise<Person>,
    private readonly callers: ReadonlyMap<string, Caller>,
  ) {}

  static async start(): Promise<GuardWorld> {
    const api = await TestApi.start();
    const callers = new Map<string, Caller>();
    const links: Record<string, string> = {
      'bureau/kakheti': referenceId('bureau', 'kakheti'),
      ...(await programmeInUse(api)),
    };
    for (const place of ['here', 'elsewhere', 'colleague'] as const) {
      const bureau = place === 'elsewhere' ? 'kakheti' : 'tbilisi';
      for (const role of roles) {
        const caller = await api.staff(role, `${role} ${place}`, bureau);
        callers.set(`${role} ${place}`, caller);
        if (place === 'here') links[`staff/${role}`] = caller.id;
      }
      const name = { here: 'Khidi', elsewhere: 'Step', colleague: '' }[place];
      const organisation = name
        ? await registerOrganisation(api, name, name)
        : (links['organisation'] ?? '');
      links[place === 'here' ? 'organisation' : 'organisation/other'] ??= organisation;
      callers.set(`partnerUser ${place}`, await api.partnerUser(place, organisation));
    }
    links['client'] = (await api.client('reportingClient', ['reporting:read'])).id;
    const plant = await personPlanter(api, {
      bureau: referenceId('bureau', 'tbilisi'),
      author: links['staff/socialWorker'] ?? '',
      links,
    });
    return new GuardWorld(api, plant, callers);
  }

  caller(role: UserRole, place: Place): Caller {
    const found = this.callers.get(`${role} ${place}`);
    if (!found) throw new Error(`nobody is ${role} ${place}`);
    return found;
  }

  /** A person with rows of their own, after the given changes. */
  async person(...changes: readonly (Given | undefined)[]): Promise<Person> {
    const person = await this.plant();
    for (const given of changes) if (given) await this.change(person, given);
    return person;
  }

  /** The code of the problem, or `done`. */
  async attempt(id: OperationId, call: Call, attempt: Attempt = {}): Promise<string> {
    return (await this.call(id, call, attempt)).answer;
  }

  /**
   * Answers of equal calls about one new person at the same time, sorted: the first without a key, the others each
   * with a key of its own.
   */
  async atOnce(id: OperationId, call: Call, count: number): Promise<string[]> {
    const person = await this.person(call.given);
    const sent = Array.from({ length: count }, (_, n) =>
      this.send(id, call, n > 0 ? { key: `${id} ${person.tag} ${n}` } : {}, person),
    );
    return (await Promise.all(sent)).sort();
  }

  /** Calls an operation about a new person, and returns the person too. */
  async call(
    id: OperationId,
    call: Call,
    attempt: Attempt,
  ): Promise<{ person: Person; answer: string }> {
    const person = await this.person(call.given, attempt.given);
    return { person, answer: await this.send(id, call, attempt, person) };
  }

  private async send(
    id: OperationId,
    call: Call,
    attempt: Attempt,
    person: Person,
  ): Promise<string> {
    const spec: EndpointSpec = endpoints[id];
    const isFile = spec.bodyMedia === 'application/octet-stream';
    const [first, ...others] = pathParameters(spec.path);
    const version = spec.ifMatch && call.on ? await this.version(person, call.on) : undefined;
    const path = [first, ...others].reduce<string>(
      (filled, name) =>
        name
          ? filled.replace(
              `{${name}}`,
              person.id((name === first ? undefined : call.part) ?? parts[name] ?? call.on ?? ''),
            )
          : filled,
      spec.path,
    );
    const address = new URL(path, this.api.address);
    address.search = new URLSearchParams(call.query).toString();
    const response = await fetch(address, {
      method: spec.method,
      headers: {
        authorization: `Bearer ${this.caller(call.as, attempt.place ?? 'here').token ?? ''}`,
        ...(attempt.key && { 'idempotency-key': encodeURIComponent(attempt.key) }),
        ...(spec.body && { 'content-type': 'application/json' }),
        ...(isFile && { 'content-type': 'application/octet-stream' }),
        ...(version !== undefined && { 'if-match': `"${version + (attempt.behind ?? 0)}"` }),
      },
      ...(spec.body && { body: JSON.stringify(resolved(call.body ?? {}, person)) }),
      ...(isFile && {
        body: Buffer.concat([call.file ?? Buffer.from('%PDF-1.7'), Buffer.from(` ${person.tag}`)]),
      }),
    });
    if (response.ok) return 'done';
    const problem = (await response.json()) as Dto<'Problem'>;
    const fields = problem.errors?.map((error) => `${error.pointer} ${error.code}`) ?? [];
    return [problem.type.split('/').at(-1), ...fields].join(' ');
  }

  private async change(person: Person, given: Given): Promise<void> {
    for (const [row, columns] of Object.entries(given)) {
      const changes = Object.entries(columns).map(
        ([column, value]) => `${column} = ${literal(resolved(value, person))}`,
      );
      const [table = ''] = row.split('/');
      const key = table.startsWith('assessment_answers')
        ? `assessment_id = '${person.id('assessment/clinical')}'`
        : `id = '${person.id(row)}'`;
      await this.api.owner.query(`update ${table} set ${changes.join(', ')} where ${key}`);
    }
  }

  private async version(person: Person, row: string): Promise<number> {
    const [name = ''] = row.split('/');
    const table = { staff: 'user_account', client: 'api_client' }[name] ?? name;
    const { rows } = await this.api.owner.query<{ version: number }>(
      `select version from ${table} where id = $1`,
      [person.id(row)],
    );
    return rows[0]?.version ?? 0;
  }
}

/** Replaces `@…` by the id of a row and `«»` by a text of this person alone, at any depth. */
function resolved(value: unknown, person: Person): unknown {
  if (typeof value === 'string')
    return value.startsWith('@') ? person.id(value.slice(1)) : value.replace('«»', person.tag);
  if (Array.isArray(value)) return value.map((each) => resolved(each, person));
  if (value && typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, resolved(each, person)]),
    );
  return value;
}

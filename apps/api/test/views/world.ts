import type { StaffRole } from '@gza/contract';
import { referenceId } from '../../src/platform/reference.js';
import { TestApi, type Caller } from '../support/api.js';
import { registerOrganisation } from '../support/organisations.js';
import { literal, personPlanter, type Person } from '../support/person/plant.js';
import { programmeInUse } from '../support/person/programme.js';

const roles = [
  'socialWorker',
  'psychologist',
  'lawyer',
  'probationOfficer',
  'facilitator',
  'supervisor',
  'clinicalSupervisor',
] as const satisfies readonly StaffRole[];

/** Changes of rows of `rows.ts`: row → column → value. `@…` is the id of a row or of an anchor. */
export type Given = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** One person alone in a bureau, with its staff: a view of the bureau shows only this person. */
export interface Scene {
  readonly person: Person;
  readonly as: (role: (typeof roles)[number]) => Caller;
  /** Plants another person of the same bureau, who has every row too: a neighbour of whatever is shown. */
  readonly neighbour: (...changes: readonly Given[]) => Promise<Person>;
  /** The role of a colleague or the name of another anchor by its id. */
  readonly staffOf: (id: string) => string;
  /** The rows of the given ids, by their names in `rows.ts`. */
  readonly names: (ids: readonly { readonly id: string }[]) => string[];
}

/** The clock of these tests is the one of `TestClock`: Tuesday 24.11.2026, 10:00 in Tbilisi. */
export class ViewWorld {
  private bureaus = 0;
  private constructor(
    readonly api: TestApi,
    private readonly links: Readonly<Record<string, string>>,
  ) {}

  static async start(): Promise<ViewWorld> {
    const api = await TestApi.start();
    return new ViewWorld(api, {
      organisation: await registerOrganisation(api, 'ხიდი', 'Khidi'),
      'organisation/other': await registerOrganisation(api, 'ნაბიჯი', 'Step'),
      ...(await programmeInUse(api)),
    });
  }

  async scene(...changes: readonly Given[]): Promise<Scene> {
    const code = `views-${(this.bureaus += 1)}`;
    const bureau = referenceId('bureau', code);
    await this.api.owner.query(
      'insert into bureau (id, code, name_ka, name_en) values ($1, $2, $2, $2)',
      [bureau, code],
    );
    const callers = new Map<string, Caller>();
    const links: Record<string, string> = { ...this.links };
    for (const role of roles) {
      const caller = await this.api.staff(role, role, code);
      callers.set(role, caller);
      links[`staff/${role}`] = caller.id;
    }
    const plant = await personPlanter(this.api, {
      bureau,
      author: links['staff/socialWorker'] ?? '',
      links,
    });
    const person = await plant();
    await this.shorten(person, code);
    for (const given of changes) await this.change(person, given);
    let neighbours = 0;
    return {
      person,
      as: (role) => {
        const caller = callers.get(role);
        if (!caller) throw new Error(`nobody is ${role}`);
        return caller;
      },
      neighbour: async (...given) => {
        const other = await plant();
        await this.shorten(other, `${code}-neighbour${(neighbours += 1) > 1 ? neighbours : ''}`);
        for (const each of given) await this.change(other, each);
        return other;
      },
      staffOf: (id) =>
        id === bureau
          ? 'bureau'
          : (Object.keys(links).find((name) => links[name] === id) ?? 'some id'),
      names: (ids) => ids.map(({ id }) => person.nameOf(id)),
    };
  }

  /** The answers are compared with their schemas: what is too long for them is told apart otherwise. */
  private shorten(person: Person, code: string): Promise<void> {
    return this.change(person, {
      beneficiary: { personal_number: null },
      'rehabilitation_case/': { case_number: code },
      'rehabilitation_case/closed': { case_number: `${code}-closed` },
    });
  }

  private async change(person: Person, given: Given): Promise<void> {
    for (const [row, columns] of Object.entries(given)) {
      const changes = Object.entries(columns).map(([column, value]) => {
        const linked = typeof value === 'string' && value.startsWith('@');
        return `${column} = ${literal(linked ? person.id(value.slice(1)) : value)}`;
      });
      const [table = '', variant = ''] = row.split('/');
      const key =
        table === 'attendance'
          ? `session_id = '${person.id(`programme_session/${variant}`)}'`
          : `id = '${person.id(row)}'`;
      const { rowCount } = await this.api.owner.query(
        `update ${table} set ${changes.join(', ')} where ${key}`,
      );
      if (rowCount !== 1) throw new Error(`${row}: ${rowCount} rows`);
    }
  }
}

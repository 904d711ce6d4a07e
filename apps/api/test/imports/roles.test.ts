import { importTypes, staffRoles, type Dto, type StaffRole } from '@gza/contract';
import { TestApi, type Caller } from '../support/api.js';
import { connectedAs } from '../support/connect-as.js';
import { csv, importFile } from '../support/imports.js';

type Type = Dto<'Import'>['type'];

/** Who imports what: the head walks the road of people, administrators open accounts. */
const owners: Readonly<Record<Type, StaffRole>> = {
  beneficiaries: 'head',
  outcomes: 'head',
  releases: 'head',
  courtActs: 'head',
  users: 'administrator',
};
const files: Readonly<Record<Type, string>> = {
  beneficiaries: csv(['externalReference', 'sex', 'bureau'], ['who-1', 'male', 'tbilisi']),
  outcomes: csv(['beneficiaryExternalReference', 'kind', 'status', 'date']),
  releases: csv(['personalNumber', 'sex', 'bureau', 'establishment', 'expectedOn']),
  courtActs: csv([
    'beneficiaryPersonalNumber',
    'kind',
    'issuedBy',
    'actNumber',
    'actDate',
    'startsOn',
  ]),
  users: csv(
    ['email', 'name', 'role', 'bureau'],
    ['who@gza.example', 'ვინმე', 'socialWorker', 'tbilisi'],
  ),
};
const reason = 'The wrong file.';

describe('an import is for the roles of its type', () => {
  let api: TestApi;
  const callers = new Map<StaffRole, Caller>();
  const runs = new Map<Type, string>();
  const caller = (role: StaffRole) => callers.get(role) as Caller;
  const runOf = (type: Type) => runs.get(type) ?? '';

  beforeAll(async () => {
    api = await TestApi.start();
    for (const role of staffRoles) callers.set(role, await api.staff(role, `ვინმე ${role}`));
    for (const type of importTypes) {
      const run = await importFile(caller(owners[type]), { type, mode: 'commit' }, files[type]);
      expect([type, run.state, run.failed]).toEqual([type, 'done', 0]);
      runs.set(type, run.id);
    }
  });
  afterAll(() => api.stop());

  const importers: readonly StaffRole[] = ['head', 'administrator'];

  it.each(staffRoles)('in the list of types and of runs: %s', async (role) => {
    const own = importTypes.filter((type) => owners[type] === role);
    if (!importers.includes(role)) {
      expect(await caller(role).refused('listImportTypes')).toEqual([403, 'forbidden']);
      expect(await caller(role).refused('listImports')).toEqual([403, 'forbidden']);
      return;
    }
    const types = await caller(role).ok('listImportTypes');
    expect(types.items.map(({ type }) => type).toSorted()).toEqual(own.toSorted());
    const { items } = await caller(role).ok('listImports');
    expect(items.map(({ id }) => id).toSorted()).toEqual(own.map(runOf).toSorted());
  });

  const cells = importTypes.flatMap((type) => staffRoles.map((role) => [type, role] as const));
  const others = cells.filter(([type, role]) => owners[type] !== role);

  it.each(cells)('at its beginning: %s by the role %s', async (type, role) => {
    const forbidden = owners[type] !== role;
    const template = await caller(role).call('getImportTemplate', { type });
    const start = await caller(role).call('startImport', {
      query: { type, mode: 'validate' },
      body: files[type],
    });
    expect([template.status, start.status]).toEqual(forbidden ? [403, 403] : [200, 202]);
    if (forbidden)
      expect([template.problem.type, start.problem.type]).toEqual([
        '/problems/forbidden',
        '/problems/forbidden',
      ]);
  });

  it.each(others)('afterwards: a run of %s does not exist for the role %s', async (type, role) => {
    const id = runOf(type);
    const answer = importers.includes(role) ? [404, 'not-found'] : [403, 'forbidden'];
    const who = caller(role);
    expect([
      await who.refused('getImport', { id }),
      await who.refused('getImportUse', { id }),
      await who.refused('decideImportRows', { id, body: { decisions: [] } }),
      await who.refused('undoImport', { id, body: { reason } }),
    ]).toEqual([answer, answer, answer, answer]);
  });

  it('in its decisions: those on a file of another type are not taken', async () => {
    const query = { type: 'users', mode: 'commit', decisionsOf: runOf('beneficiaries') } as const;
    expect(
      await caller('administrator').refused('startImport', { query, body: files.users }),
    ).toEqual([404, 'not-found']);
  });

  describe('in the database', () => {
    /** Runs a statement about the import of people with the actor opened as the server opens it. */
    async function asStaff(role: StaffRole, text: string): Promise<unknown> {
      const { id, bureauId } = caller(role);
      const { rows } = await api.owner.query<{ id: string }>(
        'select id from sign_in where user_id = $1',
        [id],
      );
      return connectedAs(api, 'gza_staff', async (client) => {
        await client.query('begin');
        await client.query(`select app.open_actor('user', $1, $2, $3, $4, null, $5)`, [
          id,
          rows[0]?.id,
          role,
          bureauId,
          api.clock.now(),
        ]);
        try {
          const { rows: answer } = await client.query<object>(text, [runOf('beneficiaries')]);
          return answer;
        } catch (error) {
          return (error as Error).message;
        }
      });
    }
    const message = 'Only those who import may undo an import.';

    it.each([
      ['select people from app.import_wrote($1)', [{ people: 1 }]],
      ['select relation from app.import_use($1, false)', []],
      ['select count(*)::int as people from app.undo_import($1)', [{ people: 1 }]],
    ])('%s', async (text, answer) => {
      expect(await asStaff('administrator', text)).toBe(message);
      expect(await asStaff('socialWorker', text)).toBe(message);
      expect(await asStaff('head', text)).toEqual(answer);
    });
  });
});

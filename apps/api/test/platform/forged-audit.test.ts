import pg from 'pg';
import { databaseRoles, type DatabaseRole } from '../../src/platform/actor.js';
import { rolePassword } from '../../src/platform/db/database.js';
import { newId } from '../../src/platform/new-id.js';
import { TestApi, type Caller } from '../support/api.js';

/** A role of the API that runs SQL of its own writes no entry under another name, time or role. */
describe('the audit takes actor, role and time from the opened transaction', () => {
  let api: TestApi;
  let nino: Caller;
  let signIn: string;

  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    const { rows } = await api.owner.query<{ id: string }>(
      'select id from sign_in where user_id = $1',
      [nino.id],
    );
    signIn = rows[0]?.id ?? '';
  });
  afterAll(() => api.stop());

  const other = '01890000-0000-7000-8000-000000000000';
  const forged = (traceId: string) =>
    JSON.stringify([
      {
        id: newId(),
        at: '2020-01-01T00:00:00.000Z',
        actorId: other,
        actorKind: 'client',
        role: 'head',
        organisationId: other,
        operation: 'consultation',
        endpoint: 'getBeneficiary',
        result: 'done',
        subjects: [],
        traceId,
      },
    ]);
  /** Runs statements in one transaction as a role; returns the message of the one that fails. */
  async function asRole(
    role: DatabaseRole,
    statements: readonly (readonly [string, readonly unknown[]])[],
  ): Promise<string> {
    const url = new URL(api.config.databaseUrl);
    const client = new pg.Client({
      host: url.hostname,
      port: Number(url.port),
      database: url.pathname.slice(1),
      user: role,
      password: rolePassword(api.config.secret, role),
    });
    await client.connect();
    try {
      await client.query('begin');
      for (const [text, values] of statements) await client.query(text, [...values]);
      await client.query('commit');
      return 'committed';
    } catch (error) {
      await client.query('rollback');
      return (error as Error).message;
    } finally {
      await client.end();
    }
  }
  const entries = async (traceId: string) => {
    const { rows } = await api.owner.query<Record<string, unknown>>(
      'select at, actor_id, actor_kind, role, organisation_id, endpoint from audit_event where trace_id = $1',
      [traceId],
    );
    return rows;
  };
  const close = (traceId: string) =>
    [`select app.close_work($1::jsonb, '[]', null)`, [forged(traceId)]] as const;
  const set = (name: string, value: string) =>
    [`select set_config('gza.' || $1, $2, true)`, [name, value]] as const;

  it.each(databaseRoles.filter((role) => role !== 'gza_worker'))(
    '%s writes no entry past it',
    async (role) => {
      const record = [`select app.record_audit($1::jsonb)`, [forged('direct')]] as const;
      expect(await asRole(role, [record])).toBe('permission denied for function record_audit');
      expect(await asRole(role, [close('unopened')])).toBe(
        'No actor was opened in this transaction.',
      );
      const settings = [set('kind', 'user'), set('actor', other), set('role', 'head')];
      expect(await asRole(role, [...settings, close('set by hand')])).toBe(
        'No actor was opened in this transaction.',
      );
      const seal = [`select app.actor_seal()`, []] as const;
      expect(await asRole(role, [seal])).toBe('permission denied for function actor_seal');
      for (const traceId of ['direct', 'unopened', 'set by hand'])
        expect(await entries(traceId)).toEqual([]);
    },
  );

  const open = () =>
    [
      `select app.open_actor('user', $1, $2, 'socialWorker', $3, null, $4)`,
      [nino.id, signIn, nino.bureauId, api.clock.now()],
    ] as const;

  it('an opened actor writes entries of its own, whatever they say', async () => {
    expect(await asRole('gza_staff', [open(), close('own')])).toBe('committed');
    expect(await entries('own')).toEqual([
      {
        at: api.clock.now(),
        actor_id: nino.id,
        actor_kind: 'user',
        role: 'socialWorker',
        organisation_id: null,
        endpoint: 'getBeneficiary',
      },
    ]);
  });

  it('an opened actor cannot be exchanged afterwards', async () => {
    for (const [name, value] of [
      ['actor', other],
      ['role', 'head'],
      ['now', '2020-01-01T00:00:00Z'],
      ['organisation', other],
      ['kind', 'system'],
    ] as const)
      expect([
        name,
        await asRole('gza_staff', [open(), set(name, value), close('changed')]),
      ]).toEqual([name, 'No actor was opened in this transaction.']);
    expect(await entries('changed')).toEqual([]);
  });
});

import { databaseRoles, type DatabaseRole } from '../../src/platform/actor.js';
import { newId } from '../../src/platform/new-id.js';
import { TestApi, type Caller } from '../support/api.js';
import { connectedAs } from '../support/connect-as.js';

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
    return connectedAs(api, role, async (client) => {
      try {
        await client.query('begin');
        for (const [text, values] of statements) await client.query(text, [...values]);
        await client.query('commit');
        return 'committed';
      } catch (error) {
        await client.query('rollback');
        return (error as Error).message;
      }
    });
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

  describe('for the system, which writes the entries of reads', () => {
    const openSystem = () =>
      [
        `select app.open_actor('system', null, null, 'system', null, null, $1)`,
        [api.clock.now()],
      ] as const;
    const record = (entry: object) =>
      ['select app.record_audit($1::jsonb)', [JSON.stringify([entry])]] as const;
    const entryOf = (traceId: string, more: object = {}) => ({
      ...(JSON.parse(forged(traceId)) as object[])[0],
      ...more,
    });
    const withoutTransaction = 'An audit entry names an actor without a transaction.';

    /** The ticket of an entry of Nino, as her transaction gives it. */
    async function ticketOf(id: string): Promise<string> {
      return connectedAs(api, 'gza_staff', async (client) => {
        await client.query('begin');
        const { rows } = await client.query<{ active: boolean; ticket: string }>(
          `select o.active, current_setting('gza.ticket', true) as ticket
           from app.open_actor('user', $1, $2, 'socialWorker', $3, null, $4, null, null, $5) o (active)`,
          [nino.id, signIn, nino.bureauId, api.clock.now(), id],
        );
        expect(rows[0]?.active).toBe(true);
        return rows[0]?.ticket ?? '';
      });
    }
    const ofNino = (id: string, ticket: string) => ({
      id,
      at: api.clock.now().toISOString(),
      actorId: nino.id,
      actorKind: 'user',
      role: 'socialWorker',
      organisationId: null,
      ticket,
    });

    it('none without a transaction of its own', async () => {
      expect(await asRole('gza_worker', [record(entryOf('system unopened'))])).toBe(
        'No actor was opened in this transaction.',
      );
    });

    it('none of somebody without a ticket, or with one that is made up', async () => {
      for (const ticket of [undefined, null, '', 'c2VhbA=='])
        expect(
          await asRole('gza_worker', [openSystem(), record(entryOf('made up', { ticket }))]),
        ).toBe(withoutTransaction);
      expect(await entries('made up')).toEqual([]);
    });

    it('one of its own, of its own time', async () => {
      const own = { actorId: null, actorKind: 'system', organisationId: null, role: 'a task' };
      expect(await asRole('gza_worker', [openSystem(), record(entryOf('system', own))])).toBe(
        'committed',
      );
      expect(await entries('system')).toEqual([
        {
          at: api.clock.now(),
          actor_id: null,
          actor_kind: 'system',
          role: 'a task',
          organisation_id: null,
          endpoint: 'getBeneficiary',
        },
      ]);
      for (const more of [{ actorKind: 'user' }, { organisationId: other }])
        expect(
          await asRole('gza_worker', [
            openSystem(),
            record(entryOf('half system', { ...own, ...more })),
          ]),
        ).toBe(withoutTransaction);
    });

    it('one for the ticket, with the actor, role and time of it', async () => {
      const id = newId();
      const right = ofNino(id, await ticketOf(id));
      for (const [field, value] of [
        ['id', newId()],
        ['actorId', other],
        ['role', 'head'],
        ['organisationId', other],
        ['actorKind', 'client'],
        ['at', '2026-11-24T05:59:59.999Z'],
      ] as const)
        expect([
          field,
          await asRole('gza_worker', [
            openSystem(),
            record(entryOf('ticket', { ...right, [field]: value })),
          ]),
        ]).toEqual([field, withoutTransaction]);
      expect(await asRole('gza_worker', [openSystem(), record(entryOf('ticket', right))])).toBe(
        'committed',
      );
      expect(await asRole('gza_worker', [openSystem(), record(entryOf('ticket', right))])).toMatch(
        /^duplicate key/u,
      );
      expect(await entries('ticket')).toHaveLength(1);
    });

    it('no actor of others, although it may read who is signed in', async () => {
      expect(await asRole('gza_worker', [open(), close('as nino')])).toBe(
        'No actor was opened in this transaction.',
      );
      expect(await asRole('gza_partner', [open(), close('as nino')])).toBe(
        'No actor was opened in this transaction.',
      );
      expect(await entries('as nino')).toEqual([]);
    });
  });

  it('an ended sign-in leaves an entry of the system, with the account as its recipient', async () => {
    const eka = await api.staff('socialWorker', 'ეკა ლომიძე');
    await api.owner.query('update sign_in set revoked_at = now() where user_id = $1', [eka.id]);
    expect(await eka.refused('getBeneficiary', { id: other })).toEqual([401, 'unauthenticated']);
    const { rows } = await api.owner.query(
      `select actor_id, actor_kind, role, result, problem from audit_event where recipient_id = $1`,
      [eka.id],
    );
    expect(rows).toEqual([
      {
        actor_id: null,
        actor_kind: 'system',
        role: 'unverified',
        result: 'refused',
        problem: 'unauthenticated',
      },
    ]);
  });
});

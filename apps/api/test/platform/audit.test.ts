import { endpoints, mayCall, type EndpointSpec, type OperationId } from '@gza/contract';
import { TestApi, type Caller, type Reply } from '../support/api.js';
import { openCase } from '../support/file.js';
import { registerOrganisation } from '../support/organisations.js';

const table = Object.entries(endpoints) as [OperationId, EndpointSpec][];
const audited = table.filter(([, spec]) => spec.audit !== 'none');

/** Lists that need no record in their path. */
const lists = audited.filter(
  ([, spec]) => spec.method === 'GET' && !spec.path.includes('{') && spec.query !== undefined,
);
const streams = audited.filter(([, spec]) => (spec.media ?? []).length > 0);
const report = { code: 'entries' };

/**
 * Each call of a `Caller` is checked against the audit (support/audit-witness.ts); here are the tests that
 * only the audit needs.
 */
describe('the audit', () => {
  let api: TestApi;
  let nino: Caller;
  let head: Caller;
  let partner: Caller;
  const people: string[] = [];

  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    head = await api.staff('head', 'დავით ლომიძე');
    const organisation = await registerOrganisation(api, 'ა(ა)იპ „ხიდი“', 'NNLE Khidi');
    partner = await api.partnerUser('სალომე თოდუა', organisation);
    for (const familyName of ['აბაშიძე', 'ბერიძე', 'გოგოლაძე']) {
      const { beneficiaryId } = await openCase(nino, { familyName });
      people.push(beneficiaryId);
    }
  });
  afterAll(() => api.stop());

  const lastOf = async (operation: OperationId) => (await api.auditOf(operation)).at(-1);
  /** A caller who may call the operation. */
  const callerOf = ({ access }: EndpointSpec): Caller => {
    if (mayCall(access, 'head')) return head;
    return mayCall(access, 'socialWorker') ? nino : partner;
  };
  const inputOf = (id: OperationId, spec: EndpointSpec) => ({
    ...(spec.path.includes('{code}') && report),
    ...(id === 'getCalendar' && {
      query: { from: '2026-11-23T00:00:00+04:00', to: '2026-11-30T00:00:00+04:00' },
    }),
    ...(spec.path.includes('/reports/') && { query: { from: '2026-01-01', to: '2026-11-30' } }),
  });

  it.each(['listBeneficiaries', 'listApplications', 'listCases'] as const)(
    '%s names whom a page shows, the last of a full page too, and nobody of the next page',
    async (operation) => {
      const seen: string[] = [];
      let cursor: string | null | undefined;
      do {
        const page = (await nino.ok(operation, {
          query: { limit: 2, ...(cursor && { cursor }) },
        })) as {
          items: { id: string; beneficiary?: { id: string } }[];
          nextCursor: string | null;
        };
        const shown = page.items.map((item) => item.beneficiary?.id ?? item.id);
        expect(((await lastOf(operation))?.subjects ?? []).sort()).toEqual([...shown].sort());
        seen.push(...shown);
        cursor = page.nextCursor;
      } while (cursor);
      expect(seen.sort()).toEqual([...people].sort());
    },
  );

  it.each(streams.flatMap(([id, spec]) => (spec.media ?? []).map((media) => [id, media] as const)))(
    '%s as %s names its criterion',
    async (operation, accept) => {
      const spec: EndpointSpec = endpoints[operation];
      const caller = callerOf(spec);
      const before = (await api.auditOf(operation)).length;
      const { status } = await caller.call(operation, {
        ...inputOf(operation, spec),
        accept,
      } as never);
      expect([status, (await api.auditOf(operation)).length]).toEqual([200, before + 1]);
      const { rows } = await api.owner.query<{ criterion: string; subjects: string[] }>(
        'select criterion, subjects from audit_event where endpoint = $1 order by at, id desc limit 1',
        [operation],
      );
      expect(rows).toEqual([{ criterion: expect.stringMatching(/\S/u) as string, subjects: [] }]);
    },
  );

  it('tells in the criterion what a set was asked for', async () => {
    const query = { from: '2026-10-01', to: '2026-11-24', by: 'sex' };
    await head.call('getReport', { ...report, query, accept: 'text/csv' });
    const { rows } = await api.owner.query<{ criterion: string }>(
      `select criterion from audit_event where endpoint = 'getReport' and criterion like '%2026-10-01%'`,
    );
    expect(rows).toEqual([
      { criterion: expect.stringMatching(/entries.*2026-11-24.*sex/u) as string },
    ]);
  });

  it('holds who tried to see what is not theirs, and why they were refused', async () => {
    const [id = ''] = people;
    expect(await partner.refused('getBeneficiary', { id })).toEqual([403, 'forbidden']);
    expect(await lastOf('getBeneficiary')).toMatchObject({
      actor_id: partner.id,
      result: 'refused',
      problem: 'forbidden',
    });
  });

  it('holds the purpose that a program is registered with, of refusals too', async () => {
    const client = await api.client('reportingClient', ['reporting:read']);
    await client.ok('getReport', { ...report, query: { from: '2026-10-01', to: '2026-10-31' } });
    expect(await client.refused('listBeneficiaries')).toEqual([403, 'forbidden']);
    const { rows } = await api.owner.query(
      'select endpoint, purpose, reason from audit_event where actor_id = $1 order by at, id',
      [client.id],
    );
    expect(rows).toEqual([
      { endpoint: 'getReport', purpose: 'figures', reason: 'test' },
      { endpoint: 'listBeneficiaries', purpose: 'casework', reason: 'test' },
    ]);
  });

  describe('that cannot be written', () => {
    let sound = '';
    beforeAll(async () => {
      const { rows } = await api.owner.query<{ sound: string }>(
        `select pg_get_functiondef('app.insert_audit(jsonb, text)'::regprocedure) as sound`,
      );
      sound = rows[0]?.sound ?? '';
      await api.owner
        .query(`create or replace function app.insert_audit(entries jsonb, key text default null) returns integer
        language plpgsql as $$ begin raise exception 'the audit is full'; end $$`);
    });
    afterAll(() => api.owner.query(sound));

    const people0 = async () =>
      (await api.owner.query<{ n: number }>('select count(*)::int as n from beneficiary')).rows[0]
        ?.n;
    /** The content of a reply that matters: the status, and whether it names a person. */
    const left = ({ status, text }: Reply<unknown>) => [
      status,
      people.some((id) => text.includes(id)) || text.includes('ბერიძე'),
    ];
    // The witness would report the missing entry.
    const unseen = (caller: Caller) => caller.unwitnessed();

    it.each(lists)('lets no answer of %s leave', async (operation, spec) => {
      const caller = unseen(callerOf(spec));
      const reply = await caller.call(operation, inputOf(operation, spec) as never);
      expect(left(reply)).toEqual([503, false]);
    });

    it('lets no record, no search and no stream leave', async () => {
      const [id = ''] = people;
      const caller = unseen(nino);
      const replies = [
        await caller.call('getBeneficiary', { id }),
        await caller.call('getRecord', { id }),
        await caller.call('searchBeneficiaries', { body: { text: 'ბერიძე' } }),
        await unseen(head).call('getReport', { ...report, accept: 'text/csv' }),
        await unseen(head).call('listReportRows', { ...report, accept: 'application/x-ndjson' }),
      ];
      expect(replies.map(left)).toEqual(replies.map(() => [503, false]));
    });

    it('lets no refusal leave: it would tell that there is something', async () => {
      const [id = ''] = people;
      const reply = await unseen(partner).call('getBeneficiary', { id });
      expect(left(reply)).toEqual([503, false]);
      expect(reply.headers['retry-after']).toBe('2');
    });

    it('undoes the change that it belongs to', async () => {
      const before = await people0();
      const reply = await unseen(nino).call('createApplication', {
        key: 'while the audit is full',
        body: {
          channel: 'walkIn',
          category: 'formerPrisoner',
          beneficiary: { givenName: 'მაია', familyName: 'წერეთელი', sex: 'female' },
        },
      });
      expect([reply.status, await people0()]).toEqual([503, before]);
      const { rows } = await api.owner.query(
        `select from idempotency_key where key = 'while the audit is full'`,
      );
      expect(rows).toEqual([]);
    });
  });
});

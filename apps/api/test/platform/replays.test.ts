import type { OperationId } from '@gza/contract';
import { TestApi, type Caller } from '../support/api.js';
import { giveConsent, openCase, type OpenedCase } from '../support/file.js';
import { registerOrganisation } from '../support/organisations.js';

/** A retry reads again as the caller of now. The store holds no answer, so it can repeat none. */
describe('the answer to a retry', () => {
  let api: TestApi;
  let nino: Caller;
  let tamar: Caller;
  let tornike: Caller;
  let client: Caller;
  let khidi: string;

  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    tamar = await api.staff('supervisor', 'თამარ კიკნაძე');
    tornike = await api.staff('administrator', 'თორნიკე სილაგაძე');
    khidi = await registerOrganisation(api, 'ხიდი', 'Khidi');
    client = await api.client('partnerClient', ['referrals:read', 'referrals:write'], khidi);
  });
  afterAll(() => api.stop());

  const stored = async () => {
    const { rows } = await api.owner.query<Record<string, unknown>>(
      'select * from idempotency_key order by at, key',
    );
    return rows;
  };
  const lastAuditOf = async (endpoint: OperationId) => (await api.auditOf(endpoint)).at(-1);

  async function accepted(giorgi: OpenedCase, key: string) {
    const consent = await giveConsent(nino, giorgi.beneficiaryId, {
      purpose: 'partnerSharing',
      organisationId: khidi,
    });
    const { id } = await nino.ok('createReferral', {
      body: {
        beneficiaryId: giorgi.beneficiaryId,
        organisationId: khidi,
        serviceCode: 'professional-retraining',
        request: 'კომპიუტერის კურსი',
      },
    });
    await nino.ok('sendReferral', { id, version: 1 });
    const accept = { id, version: 2, body: {}, key };
    const first = await client.call('acceptReferral', accept);
    const digits = first.body.person?.phone?.replaceAll(/\D/gu, '');
    expect([first.status, digits]).toEqual([200, '995599000001']);
    return { accept, first, consent };
  }

  it('is the record of now for the partner, audited as a consultation', async () => {
    const giorgi = await openCase(nino, { phone: '+995 599 00 00 01' });
    const { accept, first } = await accepted(giorgi, 'replay-now');
    const again = await client.call('acceptReferral', accept);
    expect([again.status, again.headers['idempotent-replay'], again.body]).toEqual([
      200,
      'true',
      first.body,
    ]);
    expect(await lastAuditOf('acceptReferral')).toMatchObject({
      actor_id: client.id,
      operation: 'consultation',
      result: 'done',
      subjects: [giorgi.beneficiaryId],
    });
    await client.ok('startReferral', { id: accept.id, version: 3, key: 'replay-start' });
    const later = await client.call('acceptReferral', accept);
    expect([later.status, later.body.state, later.version]).toEqual([200, 'inProgress', 4]);
  });

  it('is 404 for the partner after the consent was withdrawn, and audited', async () => {
    const giorgi = await openCase(nino, { phone: '+995 599 00 00 01' });
    const { accept, consent } = await accepted(giorgi, 'replay-withdrawn');
    await nino.ok('withdrawConsent', { id: consent.id, version: 1, body: {} });
    const again = await client.call('acceptReferral', accept);
    expect([again.status, again.headers['idempotent-replay']]).toEqual([404, 'true']);
    expect(again.text).not.toContain('ჯაფარიძე');
    expect(again.text).not.toContain('599');
    expect(await lastAuditOf('acceptReferral')).toMatchObject({
      actor_id: client.id,
      result: 'refused',
      problem: 'not-found',
    });
  });

  it('is 404 for the worker after the case was transferred, and audited', async () => {
    const giorgi = await openCase(nino);
    const rename = {
      id: giorgi.beneficiaryId,
      version: (await nino.call('getBeneficiary', { id: giorgi.beneficiaryId })).version,
      body: { address: 'თბილისი, აღმაშენებლის 12' },
      key: 'replay-transferred',
    };
    expect((await nino.call('changeBeneficiary', rename)).status).toBe(200);
    const away = await api.staff('socialWorker', 'ლევან გელაშვილი', 'kakheti');
    const { version } = await tamar.call('getCase', { id: giorgi.caseId });
    await tamar.ok('transferCase', {
      id: giorgi.caseId,
      version,
      body: { bureauId: away.bureauId ?? '', reason: 'საცხოვრებლის შეცვლა' },
    });
    const again = await nino.call('changeBeneficiary', rename);
    expect(again.status).toBe(404);
    expect(again.text).not.toContain('აღმაშენებლის');
    expect(await lastAuditOf('changeBeneficiary')).toMatchObject({
      actor_id: nino.id,
      result: 'refused',
      problem: 'not-found',
    });
  });

  it('never contains a secret: it says that the secret was handed out', async () => {
    const body = {
      kind: 'reportingClient',
      name: 'Warehouse',
      purpose: 'Monthly figures',
      scopes: ['reporting:read'],
    } as const;
    const made = await tornike.call('createApiClient', { body, key: 'secret-client' });
    const { secret, id, version } = made.body;
    const again = await tornike.call('createApiClient', { body, key: 'secret-client' });
    expect([again.status, again.problem.type, again.headers['idempotent-replay']]).toEqual([
      409,
      '/problems/secret-handed-out',
      'true',
    ]);
    const rotate = { id, version, body: {}, key: 'secret-rotated' };
    const rotated = await tornike.call('rotateApiClientSecret', rotate);
    expect(await tornike.refused('rotateApiClientSecret', rotate)).toEqual([
      409,
      'secret-handed-out',
    ]);
    const feed = { body: { language: 'ka' }, key: 'secret-feed' } as const;
    const { path } = await nino.ok('createCalendarFeed', feed);
    expect(await nino.refused('createCalendarFeed', feed)).toEqual([409, 'secret-handed-out']);
    const { rows } = await api.owner.query<{ count: number }>(
      `select count(*)::int from api_client where name = 'Warehouse'`,
    );
    expect(rows).toEqual([{ count: 1 }]);

    const { rows: tables } = await api.owner.query<{ text: string }>(
      `select query_to_xml('select * from ' || quote_ident(tablename), true, false, '')::text as text from pg_tables where schemaname = 'public'`,
    );
    const everything = tables.map(({ text }) => text).join('\n');
    for (const shown of [secret, rotated.body.secret, path.split('/').at(-1) ?? ''])
      expect([shown, everything.includes(shown)]).toEqual([shown, false]);
  });

  it('is not stored: the store holds operation, id, status and version only', async () => {
    const before = (await stored()).length;
    const made = await nino.call('createApplication', {
      key: 'result-only',
      body: {
        channel: 'hotline',
        category: 'formerPrisoner',
        beneficiary: { givenName: 'მაია', familyName: 'წერეთელი', sex: 'female' },
      },
    });
    const rows = await stored();
    expect(rows).toHaveLength(before + 1);
    const row = rows.find((one) => one['key'] === 'result-only');
    expect(row).toEqual({
      actor_id: nino.id,
      key: 'result-only',
      fingerprint: expect.stringMatching(/^[\w-]{43}$/u) as string,
      operation: 'createApplication',
      record_id: made.body.id,
      status: 201,
      version: 1,
      at: expect.any(Date) as Date,
    });
  });
});

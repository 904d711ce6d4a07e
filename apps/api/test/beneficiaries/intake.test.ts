import { TestApi, type Caller } from '../support/api.js';
import { giveConsent, openCase } from '../support/file.js';
import { story } from '../support/story.js';

/** Nino takes Giorgi's application in Tbilisi; Tamar leads the bureau; Levan works in Kakheti. */
describe('intake', () => {
  let api: TestApi;
  let nino: Caller;
  let tamar: Caller;
  let levan: Caller;

  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    tamar = await api.staff('supervisor', 'თამარ კიკნაძე');
    levan = await api.staff('socialWorker', 'ლევან გელაშვილი', 'kakheti');
  });
  afterAll(() => api.stop());

  const giorgi = {
    givenName: 'გიორგი',
    familyName: 'ჯაფარიძე',
    personalNumber: '01001012345',
    birthDate: '1990-03-14',
    sex: 'male' as const,
  };
  let applicationId: string;
  let beneficiaryId: string;
  let caseId: string;

  const step = story('from the first step to the last');

  step('takes a walk-in application of somebody new', async () => {
    const reply = await nino.call('createApplication', {
      body: { channel: 'walkIn', category: 'formerPrisoner', beneficiary: giorgi },
    });
    expect(reply.status).toBe(201);
    expect(reply.headers['location']).toBe(`/api/v1/applications/${reply.body.id}`);
    expect(reply.body).toMatchObject({
      state: 'received',
      channel: 'walkIn',
      appliedOn: '2026-11-24',
      caseId: null,
      version: 1,
      beneficiary: { givenName: 'გიორგი' },
    });
    applicationId = reply.body.id;
    beneficiaryId = reply.body.beneficiary.id;
  });

  step.each([
    ['Georgian', 'ჯაფარიძე'],
    ['Latin', 'japaridze giorgi'],
    ['Latin, beginning of the name', 'jap'],
    ['Russian', 'Джапаридзе Гиорги'],
    ['misspelt', 'japarize'],
    ['personal number', '01001012345'],
    ['personal number with spaces', '010 010 123 45'],
  ])('finds the person by %s', async (_how, text) => {
    const hits = await nino.ok('searchBeneficiaries', { body: { text } });
    expect(hits.items.map((h) => h.id)).toEqual([beneficiaryId]);
  });

  step(
    'does not show the person to another bureau, but says to its intake that somebody is known',
    async () => {
      expect((await levan.ok('searchBeneficiaries', { body: { text: 'ჯაფარიძე' } })).items).toEqual(
        [],
      );
      expect(await levan.refused('getBeneficiary', { id: beneficiaryId })).toEqual([
        404,
        'not-found',
      ]);
      expect(
        (await levan.ok('findDuplicates', { body: { personalNumber: '01001012345' } })).items,
      ).toEqual([
        {
          ground: 'personalNumber',
          maskedName: 'გ… ჯა…',
          bureau: expect.objectContaining({ code: 'tbilisi' }),
          caseNumber: null,
          beneficiaryId: null,
          openCase: false,
        },
      ]);
    },
  );

  step('refuses the same personal number twice', async () => {
    const body = {
      channel: 'walkIn',
      category: 'formerPrisoner',
      beneficiary: { ...giorgi, givenName: 'გია' },
    } as const;
    expect(await nino.refused('createApplication', { body })).toEqual([
      409,
      'personal-number-taken',
    ]);
  });

  step('names every wrong field, in the language of the caller', async () => {
    const reply = await nino.call('createApplication', {
      language: 'ka',
      body: {
        channel: 'pigeon',
        category: 'formerPrisoner',
        beneficiary: { ...giorgi, birthDate: '1990-02-30', age: 3 },
      },
    });
    expect(reply.status).toBe(400);
    expect(reply.problem.errors?.map((e) => [e.pointer, e.code])).toEqual(
      expect.arrayContaining([
        ['/channel', 'oneOf'],
        ['/beneficiary/birthDate', 'date'],
        ['/beneficiary/age', 'unknown'],
      ]),
    );
    expect(reply.problem.title).toBe('მოთხოვნა არასწორია');
  });

  step('opens a case when the application is accepted, once', async () => {
    expect(await nino.refused('acceptApplication', { id: applicationId, body: {} })).toEqual([
      428,
      'version-required',
    ]);
    expect(
      await nino.refused('acceptApplication', { id: applicationId, version: 7, body: {} }),
    ).toEqual([412, 'stale-version']);
    const accepted = await nino.ok('acceptApplication', {
      id: applicationId,
      version: 1,
      body: {},
    });
    expect(accepted.state).toBe('accepted');
    caseId = accepted.caseId ?? '';
    const opened = await nino.ok('getCase', { id: caseId });
    expect(opened).toMatchObject({
      state: 'accepted',
      caseNumber: expect.stringMatching(/^GZ-2026-\d{6}$/),
      caseManager: null,
    });
    const again = await nino.call('acceptApplication', {
      id: applicationId,
      version: accepted.version,
      body: {},
    });
    expect(again.status).toBe(409);
    expect(again.problem.params).toMatchObject({ state: 'accepted', allowed: [] });
  });

  step(
    'does not begin an assessment without a case manager, whom the supervisor names with the workloads in view',
    async () => {
      expect(await nino.refused('beginAssessment', { id: caseId, version: 1, body: {} })).toEqual([
        422,
        'case-manager-missing',
      ]);
      expect(
        await nino.refused('assignCase', {
          id: caseId,
          version: 1,
          body: { caseManagerId: nino.id },
        }),
      ).toEqual([403, 'forbidden']);
      expect(
        await tamar.refused('assignCase', {
          id: caseId,
          version: 1,
          body: { caseManagerId: levan.id },
        }),
      ).toEqual([422, 'not-a-case-manager']);
      const assigned = await tamar.ok('assignCase', {
        id: caseId,
        version: 1,
        body: { caseManagerId: nino.id },
      });
      expect(assigned.caseManager).toEqual({ id: nino.id, name: 'ნინო ბერიძე' });
      const again = await tamar.call('assignCase', {
        id: caseId,
        version: assigned.version,
        body: { caseManagerId: nino.id, reason: 'ისევ' },
      });
      expect([again.status, again.problem.errors]).toMatchObject([
        400,
        [{ pointer: '/caseManagerId', code: 'sameAsNow' }],
      ]);
      const staff = await tamar.ok('listStaff', { query: { role: 'socialWorker' } });
      expect(staff.items.find((s) => s.id === nino.id)?.openCases).toBe(1);
      const far = await api.staff('socialWorker', 'ლევან გელაშვილი', 'kakheti');
      expect(staff.items.map((s) => s.id)).not.toContain(far.id);
      expect((await tamar.ok('listStaff', { query: { bureauId: far.bureauId } })).items).toEqual(
        [],
      );
      const all = await (await api.staff('head', 'ზურაბ რობაქიძე')).ok('listStaff');
      expect(all.items.map((s) => s.id)).toEqual(expect.arrayContaining([far.id, nino.id]));
      const ids = async (query: object) =>
        (await tamar.ok('listCases', { query })).items.map((one) => one.id);
      expect(await ids({ caseManagerId: nino.id, open: true })).toEqual([caseId]);
      expect(await ids({ caseManagerId: nino.id, open: false })).toEqual([]);
      expect(await ids({ assigned: false })).not.toContain(caseId);
      await giveConsent(nino, beneficiaryId);
      expect(
        (await nino.ok('beginAssessment', { id: caseId, version: assigned.version, body: {} }))
          .state,
      ).toBe('assessment');
    },
  );

  step('closes a case with four eyes', async () => {
    const proposed = await tamar.ok('proposeClosure', {
      id: caseId,
      version: 3,
      body: { reason: 'movedAbroad', summary: 'Gone to Kutaisi, then abroad.' },
    });
    expect(proposed.closureProposedBy?.id).toBe(tamar.id);
    expect(
      await tamar.refused('closeCase', { id: caseId, version: proposed.version, body: {} }),
    ).toEqual([403, 'four-eyes']);
    const head = await api.staff('head', 'დავით ლომიძე');
    const closed = await head.ok('closeCase', { id: caseId, version: proposed.version, body: {} });
    expect(closed).toMatchObject({
      state: 'closed',
      closureReason: 'movedAbroad',
      closureProposedBy: null,
      closedOn: '2026-11-24',
    });
  });

  step('replays a retried change instead of doing it twice', async () => {
    const body = {
      channel: 'hotline',
      category: 'formerPrisoner',
      beneficiary: { givenName: 'მაია', familyName: 'წერეთელი', sex: 'female' },
    } as const;
    const first = await nino.call('createApplication', { key: 'maia-1', body });
    const retry = await nino.call('createApplication', { key: 'maia-1', body });
    expect(retry.text).toBe(first.text);
    expect(retry.headers['idempotent-replay']).toBe('true');
    expect(
      await nino.refused('createApplication', {
        key: 'maia-1',
        body: { ...body, channel: 'walkIn' },
      }),
    ).toEqual([422, 'idempotency-mismatch']);
    expect(
      (await nino.ok('searchBeneficiaries', { body: { text: 'წერეთელი' } })).items,
    ).toHaveLength(1);
  });

  step('pages through a list by keyset', async () => {
    const first = await nino.ok('listBeneficiaries', { query: { limit: 1 } });
    expect(first.items.map((b) => b.familyName)).toEqual(['წერეთელი']);
    const second = await nino.ok('listBeneficiaries', {
      query: { limit: 1, cursor: first.nextCursor ?? '' },
    });
    expect(second.items.map((b) => b.familyName)).toEqual(['ჯაფარიძე']);
    expect(second.nextCursor).toBeNull();
  });

  step('audits who saw whom, refusals too', async () => {
    const entries = await api.auditOf('getBeneficiary');
    expect(entries.at(-1)).toEqual({
      actor_id: levan.id,
      role: 'socialWorker',
      operation: 'consultation',
      result: 'refused',
      problem: 'not-found',
      subjects: [beneficiaryId],
    });
    await nino.ok('getBeneficiary', { id: beneficiaryId });
    expect((await api.auditOf('getBeneficiary')).at(-1)).toMatchObject({
      actor_id: nino.id,
      result: 'done',
      subjects: [beneficiaryId],
    });
  });

  step('goes back to where it was suspended, and keeps what was said on the timeline', async () => {
    const ana = await openCase(nino);
    await giveConsent(nino, ana.beneficiaryId);
    const assigned = await tamar.ok('assignCase', {
      id: ana.caseId,
      version: 1,
      body: { caseManagerId: nino.id },
    });
    expect(assigned.suspendedFrom).toBeNull();
    const begun = await nino.ok('beginAssessment', {
      id: ana.caseId,
      version: assigned.version,
      body: { note: 'Together with the psychologist.' },
    });
    const resting = await nino.ok('suspendCase', {
      id: ana.caseId,
      version: begun.version,
      body: { reason: 'In hospital.' },
    });
    expect(resting).toMatchObject({ state: 'suspended', suspendedFrom: 'assessment' });
    const back = await nino.ok('resumeCase', {
      id: ana.caseId,
      version: resting.version,
      body: { note: 'Home again.' },
    });
    expect(back).toMatchObject({ state: 'assessment', suspendedFrom: null });
    const { items } = await nino.ok('getTimeline', { id: ana.beneficiaryId });
    expect(
      items.filter(({ kind }) => kind === 'caseStateChanged').map(({ detail }) => detail['reason']),
    ).toEqual(['Home again.', 'In hospital.', 'Together with the psychologist.']);
  });
});

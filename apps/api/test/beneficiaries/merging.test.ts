import { v7 as uuidv7 } from 'uuid';
import { registerOrganisation } from '../support/organisations.js';
import { runRelay } from '../support/outbox.js';
import { programmeInUse } from '../support/person/programme.js';
import { AtOnce } from '../support/at-once.js';
import { giveConsent, openCase } from '../support/file.js';
import { TestApi, type Caller } from '../support/api.js';

/** Nino takes people in, Ketevan supervises her bureau, David is the head of all. */
describe('two records of one person', () => {
  let api: TestApi;
  let nino: Caller;
  let ketevan: Caller;
  let david: Caller;

  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    ketevan = await api.staff('supervisor', 'ქეთევან ლომიძე');
    david = await api.staff('head', 'დავით კობახიძე');
  });
  afterAll(() => api.stop());

  let turn = 0;
  const syllables = ['ბა', 'გე', 'დი', 'ვო', 'ზუ', 'თა', 'კე', 'ლი', 'მო', 'ნუ'];
  const digits = () => String(10_000_000_000 + (turn += 1));
  /** A name that no other person of this file has, with a second spelling. */
  const names = () => {
    const stem = Array.from(String((turn += 1)), (digit) => syllables[Number(digit)]).join('');
    return { familyName: `ჟორ${stem}ჟანია`, misspelt: `შორ${stem}შანია` };
  };
  const apply = async (caller: Caller, person: Record<string, unknown>) =>
    (
      await caller.ok('createApplication', {
        body: {
          channel: 'walkIn',
          category: 'formerPrisoner',
          beneficiary: { givenName: 'თამთა', sex: 'female', birthDate: '1988-03-04', ...person },
        },
      })
    ).beneficiary.id;

  /** Somebody with an open case, and a second record of theirs with an application and a consent. */
  const twice = async (caller = nino, other = nino) => {
    const { familyName, misspelt } = names();
    const person = { givenName: 'თამთა', sex: 'female' as const, birthDate: '1988-03-04' };
    const { beneficiaryId: id, caseId } = await openCase(caller, { ...person, familyName });
    const number = digits();
    const mergedId = await apply(other, {
      familyName: misspelt,
      personalNumber: number,
      phone: '599 12 34 56',
    });
    return { id, caseId, mergedId, familyName, misspelt, number };
  };
  type Two = Pick<Awaited<ReturnType<typeof twice>>, 'id' | 'mergedId'>;
  const input = async ({ id, mergedId }: Two, body: object = {}) => {
    const [surviving, merged] = [
      await david.ok('getBeneficiary', { id }),
      await david.ok('getBeneficiary', { id: mergedId }),
    ];
    return {
      id,
      version: surviving.version,
      body: {
        mergedId,
        mergedVersion: merged.version,
        take: [],
        reason: 'ერთი და იგივე ადამიანია',
        ...body,
      },
    };
  };
  const merge = async (two: Two, body: object = {}, caller = ketevan) =>
    caller.ok('mergePeople', await input(two, body));
  const undo = async (id: string, decisions: object[] = [], caller = ketevan) => {
    const { version } = await david.ok('getPersonMerge', { id });
    return {
      caller,
      input: { id, version, body: { reason: 'ორი ადამიანია', decisions } },
    };
  };
  const undone = async (...args: Parameters<typeof undo>) => {
    const { caller, input: given } = await undo(...args);
    return caller.ok('undoMerge', given);
  };
  const refusedUndo = async (...args: Parameters<typeof undo>) => {
    const { caller, input: given } = await undo(...args);
    return caller.refused('undoMerge', given);
  };
  /** The first hit: similar names follow the exact ones. */
  const found = async (text: string) =>
    (await nino.ok('searchBeneficiaries', { body: { text } })).items[0]?.id;

  it('are compared first: what differs, what moves, and nothing in the way', async () => {
    const two = await twice();
    await giveConsent(nino, two.mergedId);
    const preview = await ketevan.ok('getMergePreview', {
      id: two.id,
      query: { mergedId: two.mergedId },
    });
    expect([preview.surviving.familyName, preview.merged.familyName]).toEqual([
      two.familyName,
      two.misspelt,
    ]);
    expect([preview.surviving.personalNumber, preview.merged.personalNumber]).toEqual([
      null,
      two.number,
    ]);
    expect(preview.moves).toEqual([
      { kind: 'application', count: 1 },
      { kind: 'consent', count: 1 },
    ]);
    expect(preview.obstacles).toEqual([]);
    expect(
      await nino.refused('getMergePreview', { id: two.id, query: { mergedId: two.mergedId } }),
    ).toEqual([403, 'forbidden']);
    expect(
      await ketevan.refused('getMergePreview', { id: two.id, query: { mergedId: two.id } }),
    ).toEqual([404, 'not-found']);
  });

  it('become one with the chosen details, under which everything of both is found', async () => {
    const two = await twice();
    const note = await nino.ok('addNote', {
      id: two.mergedId,
      body: { kind: 'office', at: '2026-11-24T05:00:00.000Z', reached: true, text: 'მოვიდა' },
    });
    const done = await merge(two, { take: ['personalNumber', 'phone'] });
    expect(done).toMatchObject({
      surviving: { id: two.id, familyName: two.familyName },
      merged: { id: two.mergedId, familyName: two.misspelt, personalNumber: two.number },
      taken: ['personalNumber', 'phone'],
      mergedBy: { id: ketevan.id },
      mergedAt: '2026-11-24T06:00:00.000Z',
      undoUntil: '2026-12-24',
      undoable: true,
      undoneAt: null,
    });
    expect(await nino.ok('getBeneficiary', { id: two.id })).toMatchObject({
      familyName: two.familyName,
      personalNumber: two.number,
      phone: '+995599123456',
      currentCase: { id: two.caseId },
    });
    const notes = await nino.ok('listNotes', { id: two.id });
    expect(notes.items.map(({ id }) => id)).toEqual([note.id]);
    const applications = await nino.ok('listApplications', { query: { beneficiaryId: two.id } });
    expect(applications.items.map(({ state }) => state).sort()).toEqual(['accepted', 'received']);
    const timeline = await nino.ok('getTimeline', { id: two.id });
    const kinds = timeline.items.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'applicationReceived')).toHaveLength(2);
    expect(kinds).toContain('personMerged');
    expect((await nino.ok('listPersonMerges', { id: two.id })).items).toEqual([done]);
  });

  it('lead from the old id to the surviving record, whatever is asked of it', async () => {
    const two = await twice();
    await merge(two);
    const reply = await nino.call('getBeneficiary', { id: two.mergedId });
    expect([reply.status, reply.problem.type, reply.problem.params]).toEqual([
      410,
      '/problems/person-merged',
      { beneficiaryId: two.id },
    ]);
    const gone = [410, 'person-merged'];
    expect(await nino.refused('getRecord', { id: two.mergedId })).toEqual(gone);
    expect(await nino.refused('listConsents', { id: two.mergedId })).toEqual(gone);
    expect(
      await nino.refused('recordConsent', {
        id: two.mergedId,
        body: { purpose: 'research', givenBy: 'person' },
      }),
    ).toEqual(gone);
    expect(
      await nino.refused('createApplication', {
        body: { channel: 'walkIn', category: 'formerPrisoner', beneficiaryId: two.mergedId },
      }),
    ).toEqual(gone);
    // Another bureau learns nothing, and an unknown id leads nowhere.
    const levan = await api.staff('socialWorker', 'ლევან გელაშვილი', 'kakheti');
    expect(await levan.refused('getBeneficiary', { id: two.mergedId })).toEqual([404, 'not-found']);
    expect(await nino.refused('getBeneficiary', { id: uuidv7() })).toEqual([404, 'not-found']);
  });

  it('are found by the names and the personal number of both, also after a correction', async () => {
    const two = await twice();
    await merge(two);
    for (const text of [two.familyName, two.misspelt, two.number])
      expect([text, await found(text)]).toEqual([text, two.id]);
    const { version } = await nino.ok('getBeneficiary', { id: two.id });
    const corrected = names().familyName;
    await nino.ok('changeBeneficiary', {
      id: two.id,
      version,
      body: { familyName: corrected },
    });
    for (const text of [corrected, two.misspelt])
      expect([text, await found(text)]).toEqual([text, two.id]);
    const { items } = await nino.ok('findDuplicates', {
      body: { personalNumber: two.number },
    });
    expect(items.map(({ ground, beneficiaryId }) => [ground, beneficiaryId])).toEqual([
      ['personalNumber', two.id],
    ]);
  });

  it('keep the audit of both', async () => {
    const two = await twice();
    await merge(two);
    const administrator = await api.staff('administrator', 'თორნიკე სილაგაძე');
    const { items } = await administrator.ok('listAuditEvents', {
      query: { subjectId: two.id, limit: 100 },
    });
    expect(items.filter(({ endpoint }) => endpoint === 'createApplication')).toHaveLength(2);
    const [entry] = (await api.auditOf('mergePeople')).slice(-1);
    expect([...(entry?.subjects ?? [])].sort()).toEqual([two.id, two.mergedId].sort());
  });

  it('keep both of two equal consents, of which the longer one is in force; one withdrawal ends it', async () => {
    const two = await twice();
    const general = await giveConsent(nino, two.id, { validUntil: '2027-06-01' });
    const longer = await giveConsent(nino, two.mergedId);
    await merge(two);
    const consents = async () =>
      (await nino.ok('listConsents', { id: two.id })).items.map(({ id, lapse, withdrawnAt }) => [
        id,
        lapse ?? (withdrawnAt ? 'withdrawn' : 'in force'),
      ]);
    expect(new Map((await consents()) as [string, string][])).toEqual(
      new Map([
        [longer.id, 'in force'],
        [general.id, 'replaced'],
      ]),
    );
    const { version } = await nino.ok('getConsent', { id: longer.id });
    await nino.ok('withdrawConsent', { id: longer.id, version, body: {} });
    expect(new Map((await consents()) as [string, string][]).get(longer.id)).toBe('withdrawn');
  });

  describe('are not merged', () => {
    it('while both have an open case', async () => {
      const two = await twice();
      const { version } = (
        await nino.ok('listApplications', { query: { beneficiaryId: two.mergedId } })
      ).items[0] ?? { version: 0 };
      const [application] = (
        await nino.ok('listApplications', { query: { beneficiaryId: two.mergedId } })
      ).items;
      await nino.ok('acceptApplication', { id: application?.id ?? '', version, body: {} });
      expect(await ketevan.refused('mergePeople', await input(two))).toEqual([
        409,
        'merge-both-open',
      ]);
      const { obstacles } = await ketevan.ok('getMergePreview', {
        id: two.id,
        query: { mergedId: two.mergedId },
      });
      expect(obstacles).toEqual(['bothCasesOpen']);
      expect((await nino.ok('getBeneficiary', { id: two.mergedId })).familyName).toBe(two.misspelt);
    });

    it('while both are in one programme: the ending of a closed case may still be under way', async () => {
      const two = await twice();
      const programme = await programmeInUse(api);
      const enrol = (id: string) =>
        api.owner.query(
          `insert into enrolment (id, beneficiary_id, bureau_id, case_id, programme_id, programme_version_id, area_code, mandatory,
             state, language, failed_rules, proposed_on, created_at, updated_at)
           select gen_random_uuid(), b.id, b.bureau_id, $2, $3, $4, (select area_code from programme where id = $3), false,
             'enrolled', 'ka', '{}', '2026-11-20', app.now(), app.now() from beneficiary b where b.id = $1`,
          [id, two.caseId, programme['programme'], programme['programme_version']],
        );
      await enrol(two.id);
      await enrol(two.mergedId);
      const { obstacles } = await ketevan.ok('getMergePreview', {
        id: two.id,
        query: { mergedId: two.mergedId },
      });
      expect(obstacles).toEqual(['bothEnrolled']);
      expect(await ketevan.refused('mergePeople', await input(two))).toEqual([
        409,
        'merge-both-enrolled',
      ]);
    });

    it('by a social worker, by the supervisor of one of two bureaus, or with themselves', async () => {
      const two = await twice();
      expect(await nino.refused('mergePeople', await input(two))).toEqual([403, 'forbidden']);
      const given = await input(two, { mergedId: two.id });
      expect(await ketevan.refused('mergePeople', given)).toEqual([400, 'invalid-request']);
      const levan = await api.staff('socialWorker', 'ლევან გელაშვილი', 'kakheti');
      const apart = await twice(nino, levan);
      expect(await ketevan.refused('mergePeople', await input(apart))).toEqual([404, 'not-found']);
    });

    it('when either record was changed since the comparison', async () => {
      const two = await twice();
      const { version, ...given } = await input(two);
      expect(await ketevan.refused('mergePeople', { ...given, version: version + 1 })).toEqual([
        412,
        'stale-version',
      ]);
      const stale = { ...given.body, mergedVersion: given.body.mergedVersion + 1 };
      expect(await ketevan.refused('mergePeople', { ...given, version, body: stale })).toEqual([
        412,
        'stale-version',
      ]);
    });

    it('into a record of another bureau while the case is open; the other way the head may', async () => {
      const levan = await api.staff('socialWorker', 'ლევან გელაშვილი', 'kakheti');
      const two = await twice(nino, levan);
      const other = { id: two.mergedId, mergedId: two.id };
      expect(await david.refused('mergePeople', await input(other))).toEqual([
        409,
        'merge-open-case-elsewhere',
      ]);
      await merge(two, {}, david);
      expect(await levan.refused('getBeneficiary', { id: two.mergedId })).toEqual([
        404,
        'not-found',
      ]);
      const { items } = await nino.ok('listApplications', { query: { beneficiaryId: two.id } });
      expect(items).toHaveLength(2);
    });
  });

  describe('are two again', () => {
    const state = async (id: string) => {
      const { version: _, ...person } = await david.ok('getBeneficiary', { id });
      const applications = await david.ok('listApplications', { query: { beneficiaryId: id } });
      const consents = await david.ok('listConsents', { id });
      return {
        person,
        applications: applications.items.map((a) => a.id),
        consents: consents.items.map(({ version: __, ...consent }) => consent),
      };
    };

    it('as they were before, when nothing was recorded meanwhile', async () => {
      const two = await twice();
      await giveConsent(nino, two.id);
      await giveConsent(nino, two.mergedId);
      const before = [await state(two.id), await state(two.mergedId)];
      const { id } = await merge(two, { take: ['personalNumber', 'familyName'] });
      api.clock.advance({ days: 30 });
      const done = await undone(id);
      api.clock.advance({ days: -30 });
      expect(done).toMatchObject({
        undoneAt: '2026-12-24T06:00:00.000Z',
        undoneBy: { id: ketevan.id },
        undoReason: 'ორი ადამიანია',
        undoable: false,
      });
      expect([await state(two.id), await state(two.mergedId)]).toEqual(before);
      expect([await found(two.misspelt), await found(two.number)]).toEqual([
        two.mergedId,
        two.mergedId,
      ]);
      expect(await found(two.familyName)).toBe(two.id);
      expect(await refusedUndo(id)).toEqual([409, 'merge-undone']);
    });

    it('with what was recorded since: by its case, by a decision, and never without one', async () => {
      const two = await twice();
      // The open case belongs to the record that goes.
      const { id: mergeId } = await merge({ id: two.mergedId, mergedId: two.id });
      const ofCase = await nino.ok('addNote', {
        id: two.mergedId,
        body: { kind: 'office', at: '2026-11-24T05:00:00.000Z', reached: true, text: 'მოვიდა' },
      });
      const support = await nino.ok('addSupportPerson', {
        id: two.mergedId,
        body: { kind: 'family', name: 'მანანა', legalRepresentative: false, mayBeContacted: true },
      });
      const staying = await nino.ok('addSupportPerson', {
        id: two.mergedId,
        body: { kind: 'family', name: 'გელა', legalRepresentative: false, mayBeContacted: true },
      });
      const { items } = await ketevan.ok('listMadeSinceMerge', { id: mergeId });
      expect(items.map(({ kind, id, goesWith }) => [kind, id, goesWith])).toEqual([
        ['supportPerson', support.id, null],
        ['supportPerson', staying.id, null],
        ['note', ofCase.id, 'restored'],
      ]);
      expect(await refusedUndo(mergeId)).toEqual([409, 'merge-undecided']);
      expect(await refusedUndo(mergeId, [{ id: support.id, to: 'restored' }])).toEqual([
        409,
        'merge-undecided',
      ]);
      const all = [
        { id: support.id, to: 'restored' },
        { id: staying.id, to: 'surviving' },
      ];
      expect(await refusedUndo(mergeId, [...all, { id: ofCase.id, to: 'surviving' }])).toEqual([
        400,
        'invalid-request',
      ]);
      await undone(mergeId, all);
      const supports = async (id: string) =>
        (await nino.ok('getSupportNetwork', { id })).items.map((person) => person.id);
      expect([await supports(two.id), await supports(two.mergedId)]).toEqual([
        [support.id],
        [staying.id],
      ]);
      const notes = async (id: string) =>
        (await nino.ok('listNotes', { id })).items.map((note) => note.id);
      expect([await notes(two.id), await notes(two.mergedId)]).toEqual([[ofCase.id], []]);
      expect((await nino.ok('getBeneficiary', { id: two.id })).currentCase?.id).toBe(two.caseId);
      expect((await nino.ok('getBeneficiary', { id: two.mergedId })).currentCase).toBeNull();
    });

    it('keep what somebody corrected since', async () => {
      const two = await twice();
      const { id } = await merge(two, { take: ['phone', 'familyName'] });
      const { version } = await nino.ok('getBeneficiary', { id: two.id });
      await nino.ok('changeBeneficiary', {
        id: two.id,
        version,
        body: { phone: '555 00 11 22' },
      });
      await undone(id);
      expect(await nino.ok('getBeneficiary', { id: two.id })).toMatchObject({
        phone: '+995555001122',
        familyName: two.familyName,
      });
      expect((await nino.ok('getBeneficiary', { id: two.mergedId })).phone).toBe('+995599123456');
    });

    it('but a consent that the person took back meanwhile does not come back', async () => {
      const two = await twice();
      await giveConsent(nino, two.id, { validUntil: '2027-06-01' });
      const longer = await giveConsent(nino, two.mergedId);
      const { id } = await merge(two);
      const { version } = await nino.ok('getConsent', { id: longer.id });
      await nino.ok('withdrawConsent', { id: longer.id, version, body: {} });
      await undone(id);
      const [left] = (await nino.ok('listConsents', { id: two.id })).items;
      expect(left?.lapse).toBe('replaced');
    });

    it('not after the last day, which is a setting', async () => {
      const two = await twice();
      await api.owner.query(
        `insert into setting (code, valid_from, value) values ('undoMergeDays', '2026-11-20', '3')`,
      );
      const { id, undoUntil } = await merge(two);
      await api.owner.query(
        `delete from setting where code = 'undoMergeDays' and valid_from = '2026-11-20'`,
      );
      expect(undoUntil).toBe('2026-11-27');
      api.clock.advance({ days: 4 });
      const reply = await refusedUndo(id);
      const shown = await ketevan.ok('getPersonMerge', { id });
      api.clock.advance({ days: -4 });
      expect([reply, shown.undoable]).toEqual([[409, 'merge-undo-late'], false]);
    });

    it('in the order of the merges, the last first, also over a chain', async () => {
      const two = await twice();
      const third = await apply(nino, { familyName: two.familyName, birthDate: '1988-03-14' });
      const first = await merge(two);
      const second = await merge({ id: third, mergedId: two.id });
      // The oldest id leads to the record that survives both.
      const reply = await nino.call('getBeneficiary', { id: two.mergedId });
      expect(reply.problem.params).toEqual({ beneficiaryId: third });
      expect(await refusedUndo(first.id)).toEqual([409, 'merge-undo-later-first']);
      await undone(second.id);
      expect((await nino.ok('getBeneficiary', { id: two.id })).currentCase?.id).toBe(two.caseId);
      expect((await nino.call('getBeneficiary', { id: two.mergedId })).problem.params).toEqual({
        beneficiaryId: two.id,
      });
      await undone(first.id);
      expect((await nino.ok('getBeneficiary', { id: two.mergedId })).familyName).toBe(two.misspelt);
    });

    it('only by who may see both bureaus', async () => {
      const levan = await api.staff('socialWorker', 'ლევან გელაშვილი', 'kakheti');
      const two = await twice(nino, levan);
      const { id } = await merge(two, {}, david);
      expect(await refusedUndo(id)).toEqual([403, 'forbidden']);
      await undone(id, [], david);
      expect((await levan.ok('getBeneficiary', { id: two.mergedId })).familyName).toBe(
        two.misspelt,
      );
    });
  });

  it('are merged while somebody records for the merged one: nothing is lost', async () => {
    const two = await twice();
    const atOnce = await AtOnce.start(api);
    const given = await input(two);
    const replies = await atOnce.send(
      ['beneficiary', two.mergedId],
      [
        () => ketevan.call('mergePeople', given) as never,
        () =>
          nino.call('changeBeneficiary', {
            id: two.mergedId,
            version: given.body.mergedVersion,
            body: { address: 'რუსთავი' },
          }) as never,
      ],
    );
    await atOnce.stop();
    // Whoever comes second is told: the merge of the new version, or the change of where the person went.
    expect([
      [200, 412],
      [201, 410],
    ]).toContainEqual(replies.map(({ status }) => status));
  });

  it('withdraw a referral to a partner from whom one record had taken its consent back', async () => {
    const organisationId = await registerOrganisation(api, 'ხიდი', 'Khidi');
    const two = await twice();
    await giveConsent(nino, two.id, { purpose: 'partnerSharing' });
    const draft = await nino.ok('createReferral', {
      body: {
        beneficiaryId: two.id,
        organisationId,
        serviceCode: 'legal-assistance',
        request: 'დახმარება',
      },
    });
    await nino.ok('sendReferral', { id: draft.id, version: draft.version });
    const own = { purpose: 'partnerSharing', organisationId } as const;
    const taken = await giveConsent(nino, two.mergedId, own);
    await nino.ok('withdrawConsent', { id: taken.id, version: taken.version, body: {} });
    await runRelay(api);
    expect((await nino.ok('getReferral', { id: draft.id })).state).toBe('sent');
    await merge(two);
    await runRelay(api);
    expect(await nino.ok('getReferral', { id: draft.id })).toMatchObject({
      state: 'withdrawn',
      withdrawalCause: 'consent',
    });
  });
});

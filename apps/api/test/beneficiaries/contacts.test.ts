import { TestApi, type Caller } from '../support/api.js';
import { openCase, type OpenedCase } from '../support/file.js';
import { story } from '../support/story.js';

/** Nino and Mariam help Giorgi in Tbilisi, where Tamar leads; Zaza is his officer; Levan works in Kakheti. */
describe('contacts with a person', () => {
  let api: TestApi;
  let nino: Caller;
  let mariam: Caller;
  let tamar: Caller;
  let zaza: Caller;
  let levan: Caller;
  let giorgi: OpenedCase;

  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    mariam = await api.staff('psychologist', 'მარიამ გელაშვილი');
    tamar = await api.staff('supervisor', 'თამარ კიკნაძე');
    zaza = await api.staff('probationOfficer', 'ზაზა ლომიძე');
    levan = await api.staff('socialWorker', 'ლევან გელაშვილი', 'kakheti');
    giorgi = await openCase(nino);
  });
  afterAll(() => api.stop());

  const pointers = async (
    call: Promise<{ problem: { errors?: { pointer: string; code: string }[] } }>,
  ) => (await call).problem.errors?.map((e) => [e.pointer, e.code]);

  const step = story('are kept from the first call to the transfer');

  step('keeps the support network, those who are there now first', async () => {
    const id = giorgi.beneficiaryId;
    const friend = {
      kind: 'friend',
      name: 'ზურაბ',
      mayBeContacted: false,
      legalRepresentative: false,
    };
    const mother = await nino.call('addSupportPerson', {
      id,
      body: {
        kind: 'family',
        name: 'მანანა ჯაფარიძე',
        relation: 'დედა',
        phone: '+995 555 10 20 30',
        mayBeContacted: true,
        legalRepresentative: false,
      },
    });
    expect(mother.status).toBe(201);
    expect(mother.headers['location']).toBe(`/api/v1/support-persons/${mother.body.id}`);
    const added = await mariam.ok('addSupportPerson', { id, body: friend });
    await nino.ok('changeSupportPerson', {
      id: mother.body.id,
      version: 1,
      body: { endedOn: '2026-11-20', phone: null },
    });
    const { items } = await zaza.ok('getSupportNetwork', { id });
    expect(items.map((p) => [p.id, p.endedOn, p.phone, p.version])).toEqual([
      [added.id, null, null, 1],
      [mother.body.id, '2026-11-20', null, 2],
    ]);
    expect(await zaza.refused('addSupportPerson', { id, body: friend })).toEqual([
      403,
      'forbidden',
    ]);
    expect(await levan.refused('getSupportNetwork', { id })).toEqual([404, 'not-found']);
    expect(
      await levan.refused('changeSupportPerson', { id: added.id, version: 1, body: {} }),
    ).toEqual([404, 'not-found']);
  });

  step.chapter('work notes', () => {
    let id: string;

    step('are written by those who help, about what has been', async () => {
      const reply = await nino.call('addNote', {
        id: giorgi.beneficiaryId,
        body: {
          kind: 'homeVisit',
          at: '2026-11-23T12:00:00.000Z',
          reached: true,
          text: 'დედასთან ერთად დამხვდა.',
        },
      });
      expect(reply.status).toBe(201);
      expect(reply.body).toMatchObject({
        caseId: giorgi.caseId,
        kind: 'homeVisit',
        author: { id: nino.id },
        amendments: [],
        editableUntil: '2026-11-25T06:00:00.000Z',
        version: 1,
      });
      id = reply.body.id;
      expect(
        await pointers(
          nino.call('addNote', {
            id: giorgi.beneficiaryId,
            body: { kind: 'phone', at: '2026-11-24T06:00:01.000Z', reached: false, text: 'ზარი' },
          }),
        ),
      ).toEqual([['/at', 'dateInFuture']]);
      for (const kind of ['fileReview', 'caseDiscussion', 'message'] as const) {
        const body = { kind, text: 'საქმის მასალები.', reached: true };
        expect(await pointers(nino.call('addNote', { id: giorgi.beneficiaryId, body }))).toEqual([
          ['/reached', 'notApplicable'],
        ]);
      }
      expect(
        await tamar.refused('addNote', {
          id: giorgi.beneficiaryId,
          body: { kind: 'phone', reached: false, text: 'ზარი' },
        }),
      ).toEqual([403, 'forbidden']);
    });

    step('are read by those who help and lead, and never by the officer', async () => {
      const read = async (caller: Caller) =>
        (
          await caller.ok('listNotes', { id: giorgi.beneficiaryId, query: { kind: 'homeVisit' } })
        ).items.map((n) => n.id);
      expect(await read(mariam)).toEqual([id]);
      expect(await read(tamar)).toEqual([id]);
      expect(await zaza.refused('listNotes', { id: giorgi.beneficiaryId })).toEqual([
        403,
        'forbidden',
      ]);
      expect(await levan.refused('getNote', { id })).toEqual([404, 'not-found']);
      expect(await levan.refused('listNotes', { id: giorgi.beneficiaryId })).toEqual([
        404,
        'not-found',
      ]);
      const seen = async (caller: Caller) =>
        (await caller.ok('getTimeline', { id: giorgi.beneficiaryId, query: { kind: 'noteAdded' } }))
          .items;
      expect(await seen(mariam)).toHaveLength(1);
      expect(JSON.stringify(await seen(mariam))).not.toContain('დედასთან');
      expect(await seen(zaza)).toEqual([]);
    });

    step('are hidden from the officer by the database too', async () => {
      await api.owner.query('begin; set local role gza_staff');
      await api.owner.query(
        `select set_config('gza.role', $1, true), set_config('gza.bureaus', $2, true)`,
        ['probationOfficer', `{${zaza.bureauId}}`],
      );
      const { rows } = await api.owner.query(
        'select (select count(*)::int from work_note) as notes, (select count(*)::int from support_person) as people',
      );
      await api.owner.query('rollback');
      expect(rows).toEqual([{ notes: 0, people: 2 }]);
    });

    step('are changed by their author within a day, and amended afterwards', async () => {
      expect(
        await mariam.refused('changeNote', { id, version: 1, body: { text: 'სხვა' } }),
      ).toEqual([403, 'forbidden']);
      api.clock.advance({ hours: 23, minutes: 59 });
      const changed = await nino.ok('changeNote', {
        id,
        version: 1,
        body: { text: 'დედა დამხვდა.' },
      });
      expect(changed).toMatchObject({ text: 'დედა დამხვდა.', version: 2 });
      api.clock.advance({ minutes: 1 });
      expect(await nino.refused('changeNote', { id, version: 2, body: { text: 'x' } })).toEqual([
        409,
        'note-locked',
      ]);
      expect(await nino.refused('amendNote', { id, version: 1, body: { text: 'x' } })).toEqual([
        412,
        'stale-version',
      ]);
      const amended = await mariam.ok('amendNote', {
        id,
        version: 2,
        body: { text: 'დედამ მოგვიანებით დამირეკა.' },
      });
      expect(amended).toMatchObject({ text: 'დედა დამხვდა.', version: 3 });
      expect(amended.amendments).toEqual([
        {
          at: '2026-11-25T06:00:00.000Z',
          author: { id: mariam.id, name: 'მარიამ გელაშვილი' },
          text: 'დედამ მოგვიანებით დამირეკა.',
        },
      ]);
    });
  });

  step('takes a call from somebody unknown and joins it to the person later', async () => {
    const taken = await mariam.ok('takeHotlineCall', {
      body: { topic: 'crisis', text: 'დახმარებას ითხოვდა; შევთანხმდით შეხვედრაზე.' },
    });
    expect(taken).toMatchObject({ beneficiary: null, caseId: null, callerName: null, version: 1 });
    expect((await nino.ok('listHotlineCalls', { query: { joined: false } })).items).toHaveLength(1);
    expect((await levan.ok('listHotlineCalls')).items).toEqual([]);
    expect(await zaza.refused('listHotlineCalls')).toEqual([403, 'forbidden']);

    const join = { id: taken.id, version: 1, body: { beneficiaryId: giorgi.beneficiaryId } };
    expect(await levan.refused('joinHotlineCall', join)).toEqual([404, 'not-found']);
    expect(await nino.ok('joinHotlineCall', join)).toMatchObject({
      beneficiary: { id: giorgi.beneficiaryId, familyName: 'ჯაფარიძე' },
      caseId: giorgi.caseId,
      version: 2,
    });
    expect(await nino.refused('joinHotlineCall', { ...join, version: 2 })).toEqual([
      409,
      'call-joined-already',
    ]);
    expect((await nino.ok('listHotlineCalls', { query: { joined: false } })).items).toEqual([]);
    const head = await api.staff('head', 'დავით ლომიძე');
    expect(
      await head.refused('takeHotlineCall', { body: { topic: 'other', text: 'ზარი' } }),
    ).toEqual([403, 'forbidden']);
  });

  step.chapter('before release', () => {
    // Today is 25 November: the window reaches from tomorrow to 23 February.
    const notice = (familyName: string, expectedOn: string) => ({
      beneficiary: { givenName: 'დათო', familyName, sex: 'male' },
      establishment: 'N8 პენიტენციური დაწესებულება',
      expectedOn,
    });

    step('shows those in the window, the nearest first', async () => {
      for (const [name, day] of [
        ['ბოლო', '2027-02-23'],
        ['შორს', '2027-02-24'],
        ['ხვალ', '2026-11-26'],
        ['დღეს', '2026-11-25'],
      ] as const)
        await nino.ok('recordReleaseNotice', { body: notice(name, day) });
      const names = async (query = {}) =>
        (await nino.ok('listReleaseNotices', { query })).items.map((n) => [
          n.beneficiary.familyName,
          n.daysLeft,
          n.inWindow,
        ]);
      expect(await names()).toEqual([
        ['ხვალ', 1, true],
        ['ბოლო', 90, true],
      ]);
      expect(await names({ scope: 'all' })).toEqual([
        ['შორს', 91, false],
        ['ბოლო', 90, true],
        ['ხვალ', 1, true],
        ['დღეს', 0, false],
      ]);
      expect(await names({ establishment: 'N2' })).toEqual([]);
      expect((await levan.ok('listReleaseNotices', { query: { scope: 'all' } })).items).toEqual([]);
    });

    step('follows the setting from the day on which it changes', async () => {
      await api.owner.query(
        `insert into setting values ('preReleaseWindow', '2026-11-25', '{"from": 100, "until": 0}')`,
      );
      expect((await nino.ok('listReleaseNotices')).items).toHaveLength(4);
      await api.owner.query(
        `update setting set valid_from = '2026-11-26' where valid_from = '2026-11-25'`,
      );
      expect((await nino.ok('listReleaseNotices')).items).toHaveLength(2);
    });

    step('refuses days that cannot be, and moves the day of release with the notice', async () => {
      expect(
        await pointers(nino.call('recordReleaseNotice', { body: notice('ძველი', '2026-11-24') })),
      ).toEqual([['/expectedOn', 'dateOrder']]);
      const [first] = (await nino.ok('listReleaseNotices')).items;
      const moved = await nino.ok('changeReleaseNotice', {
        id: first?.id ?? '',
        version: 1,
        body: { expectedOn: '2026-12-01' },
      });
      expect(moved).toMatchObject({ expectedOn: '2026-12-01', daysLeft: 6, version: 2 });
      const person = await nino.ok('getBeneficiary', { id: moved.beneficiary.id });
      expect(person.releaseDate).toBe('2026-12-01');
    });

    step('leads from the visit to an application, once', async () => {
      const [first] = (await nino.ok('listReleaseNotices', { query: { visited: false } })).items;
      const id = first?.id ?? '';
      expect(
        await pointers(
          nino.call('recordPreReleaseVisit', {
            id,
            version: 2,
            body: { result: 'undecided', request: 'სამუშაო' },
          }),
        ),
      ).toEqual([['/request', 'notApplicable']]);
      await nino.ok('recordPreReleaseVisit', { id, version: 2, body: { result: 'undecided' } });
      api.clock.advance({ days: 1 });
      const applied = await mariam.ok('recordPreReleaseVisit', {
        id,
        version: 3,
        body: { result: 'applied', note: 'მზად არის', request: 'სამუშაო და საცხოვრებელი' },
      });
      expect(applied.visits.map((v) => [v.result, v.visitor.id])).toEqual([
        ['applied', mariam.id],
        ['undecided', nino.id],
      ]);
      expect(await nino.ok('getApplication', { id: applied.applicationId ?? '' })).toMatchObject({
        channel: 'preReleaseVisit',
        category: 'preRelease',
        state: 'received',
        request: 'სამუშაო და საცხოვრებელი',
        beneficiary: { id: first?.beneficiary.id },
      });
      expect(
        await nino.refused('recordPreReleaseVisit', {
          id,
          version: 4,
          body: { result: 'applied' },
        }),
      ).toEqual([409, 'release-applied-already']);
    });
  });

  step('hands everything over with the person', async () => {
    const { version } = await tamar.ok('getCase', { id: giorgi.caseId });
    await tamar.ok('transferCase', {
      id: giorgi.caseId,
      version,
      body: { bureauId: levan.bureauId ?? '', reason: 'გადავიდა კახეთში' },
    });
    expect((await levan.ok('listNotes', { id: giorgi.beneficiaryId })).items).toHaveLength(1);
    expect((await levan.ok('getSupportNetwork', { id: giorgi.beneficiaryId })).items).toHaveLength(
      2,
    );
    expect((await levan.ok('listHotlineCalls')).items).toHaveLength(1);
    expect(await nino.refused('listNotes', { id: giorgi.beneficiaryId })).toEqual([
      404,
      'not-found',
    ]);
  });
});

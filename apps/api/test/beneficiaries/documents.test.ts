import { helpDocumentTypes } from '@gza/contract';
import { TestApi, type Caller } from '../support/api.js';
import { openCase } from '../support/file.js';
import { story } from '../support/story.js';

/** Nino registers Giorgi's papers; Zaza is his officer, Eka a psychologist of the bureau, Levan works in Kakheti. */
describe("the register of a person's papers", () => {
  let api: TestApi;
  let nino: Caller;
  let zaza: Caller;
  let eka: Caller;
  let levan: Caller;
  let id: string;

  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    zaza = await api.staff('probationOfficer', 'ზაზა ლომიძე');
    eka = await api.staff('psychologist', 'ეკა წერეთელი');
    levan = await api.staff('socialWorker', 'ლევან გელაშვილი', 'kakheti');
    id = (await openCase(nino)).beneficiaryId;
  });
  afterAll(() => api.stop());

  const judgment = {
    type: 'courtJudgment',
    purpose: 'პირობითი მსჯავრის საფუძველი',
    number: '1/2345-24',
    issuedBy: 'თბილისის საქალაქო სასამართლო',
    issuedOn: '2026-02-10',
  };

  const step = story('from the first step to the last');

  step('keeps what a paper is, and tells it on the timeline', async () => {
    const reply = await nino.call('recordDocument', { id, body: judgment });
    expect(reply.status).toBe(201);
    expect(reply.headers['location']).toBe(`/api/v1/documents/${reply.body.id}`);
    expect(reply.body).toMatchObject({
      ...judgment,
      validUntil: null,
      keptAt: null,
      recordedBy: { id: nino.id, name: 'ნინო ბერიძე' },
      version: 1,
    });
    const { items } = await zaza.ok('getTimeline', { id, query: { kind: 'documentRecorded' } });
    expect(items.map(({ subjectId, detail }) => [subjectId, detail])).toEqual([
      [reply.body.id, { type: 'courtJudgment' }],
    ]);
  });

  step('is corrected by who read it last, with dates that can be', async () => {
    const paper = await eka.ok('recordDocument', {
      id,
      body: { type: 'idCard', purpose: 'ვადა იწურება', issuedOn: '2017-03-01' },
    });
    const errors = async (body: Record<string, unknown>) =>
      (await eka.call('changeDocument', { id: paper.id, version: 1, body })).problem.errors?.map(
        (e) => [e.pointer, e.code],
      );
    expect(await errors({ validUntil: '2016-01-01' })).toEqual([['/validUntil', 'dateOrder']]);
    expect(await errors({ issuedOn: '2027-01-01' })).toEqual([['/issuedOn', 'dateRange']]);
    const changed = await nino.ok('changeDocument', {
      id: paper.id,
      version: 1,
      body: { validUntil: '2027-03-01', keptAt: 'ბენეფიციართან' },
    });
    expect(changed).toMatchObject({ validUntil: '2027-03-01', version: 2 });
    expect(await eka.refused('changeDocument', { id: paper.id, version: 1, body: {} })).toEqual([
      412,
      'stale-version',
    ]);
  });

  step('is closed to lawyers, who read no documents', async () => {
    const tamar = await api.staff('lawyer', 'თამარ კვირკველია');
    expect(await tamar.refused('listDocuments', { id })).toEqual([403, 'forbidden']);
    const body = { type: 'idCard', purpose: 'ვადა იწურება' };
    expect(await tamar.refused('recordDocument', { id, body })).toEqual([403, 'forbidden']);
  });

  step(
    'hides from officers what may speak of health, in lists, alone and on the timeline',
    async () => {
      const hidden = [];
      for (const type of helpDocumentTypes)
        hidden.push((await nino.ok('recordDocument', { id, body: { type, purpose: 'ცნობა' } })).id);
      const seen = (await zaza.ok('listDocuments', { id })).items.map(({ type }) => type);
      expect(seen.sort()).toEqual(['courtJudgment', 'idCard']);
      for (const one of hidden)
        expect(await zaza.refused('getDocument', { id: one })).toEqual([404, 'not-found']);
      const { items } = await zaza.ok('getTimeline', { id, query: { kind: 'documentRecorded' } });
      expect(items).toHaveLength(2);
      expect((await nino.ok('listDocuments', { id })).items).toHaveLength(2 + hidden.length);
    },
  );

  step('refuses officers who would write, and other bureaus altogether', async () => {
    expect(await zaza.refused('recordDocument', { id, body: judgment })).toEqual([
      403,
      'forbidden',
    ]);
    expect(await levan.refused('listDocuments', { id })).toEqual([404, 'not-found']);
    expect(await levan.refused('recordDocument', { id, body: judgment })).toEqual([
      404,
      'not-found',
    ]);
    const [paper] = (await nino.ok('listDocuments', { id })).items;
    expect(
      await levan.refused('changeDocument', { id: paper?.id ?? '', version: 1, body: {} }),
    ).toEqual([404, 'not-found']);
  });
});

import type { Dto } from '@gza/contract';
import { TestApi, type Caller } from '../support/api.js';
import { openCase } from '../support/file.js';
import { story } from '../support/story.js';

/** Nino recorded for Giorgi an outcome of somebody else; Zaza is his officer, Levan works in Kakheti. */
describe('an outcome that was written down by mistake', () => {
  let api: TestApi;
  let nino: Caller;
  let tamar: Caller;
  let zaza: Caller;
  let levan: Caller;
  let id: string;
  let job: Dto<'Outcome'>;
  let health: Dto<'Outcome'>;

  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    tamar = await api.staff('supervisor', 'თამარ კიკნაძე');
    zaza = await api.staff('probationOfficer', 'ზაზა ლომიძე');
    levan = await api.staff('socialWorker', 'ლევან გელაშვილი', 'kakheti');
    id = (await openCase(nino)).beneficiaryId;
    const record = (kind: 'employment' | 'health', status: 'employed' | 'improved') =>
      nino.ok('recordOutcome', {
        id,
        body: { kind, status, occurredOn: '2026-11-20', source: 'person' },
      });
    job = await record('employment', 'employed');
    health = await record('health', 'improved');
  });
  afterAll(() => api.stop());

  const body = { reason: 'სხვა ადამიანის სამუშაოა' };
  const marks = async (caller: Caller) =>
    (await caller.ok('getTimeline', { id, query: { kind: 'outcomeMarkedInError' } })).items.map(
      ({ subjectId, detail }) => [subjectId, detail],
    );

  const step = story('from the first step to the last');

  step('is marked by those who record, with a reason, on the version they read', async () => {
    const mark = { id: job.id, version: 1, body };
    expect(await zaza.refused('markOutcomeInError', mark)).toEqual([403, 'forbidden']);
    expect(await levan.refused('markOutcomeInError', mark)).toEqual([404, 'not-found']);
    expect(await nino.refused('markOutcomeInError', { id: job.id, body })).toEqual([
      428,
      'version-required',
    ]);
    const withoutReason = await nino.call('markOutcomeInError', { ...mark, body: { reason: ' ' } });
    expect([withoutReason.status, withoutReason.problem.errors?.map((e) => e.pointer)]).toEqual([
      400,
      ['/reason'],
    ]);
    expect(await nino.ok('getOutcome', { id: job.id })).toMatchObject({
      enteredInErrorAt: null,
      errorReason: null,
      version: 1,
    });
  });

  step('stays readable with the reason, and the timeline says so', async () => {
    api.clock.advance({ hours: 1 });
    const marked = await tamar.ok('markOutcomeInError', { id: job.id, version: 1, body });
    expect(marked).toEqual({
      ...job,
      enteredInErrorAt: '2026-11-24T07:00:00.000Z',
      errorReason: body.reason,
      version: 2,
    });
    expect((await nino.ok('listOutcomes', { id })).items).toContainEqual(marked);
    const { kind, status, occurredOn } = job;
    for (const caller of [nino, zaza])
      expect(await marks(caller)).toEqual([[job.id, { kind, status, occurredOn }]]);
    const again = { id: job.id, version: 2, body };
    expect(await nino.refused('markOutcomeInError', again)).toEqual([
      409,
      'outcome-in-error-already',
    ]);
  });

  step('keeps health from officers here too', async () => {
    await nino.ok('markOutcomeInError', { id: health.id, version: 1, body });
    expect((await marks(nino)).map(([subject]) => subject)).toEqual([health.id, job.id]);
    expect((await marks(zaza)).map(([subject]) => subject)).toEqual([job.id]);
  });
});

import type { Dto } from '@gza/contract';
import { TestApi } from '../support/api.js';
import type { OpenedCase } from '../support/file.js';
import { answersOf, callPeople, complete, phq9, readyCase, type People } from './people.js';
import { story } from '../support/story.js';

const HIGH = 'Lowest sum of the high level';

/** The information for the author of a form before its completion. */
describe('the preview of a draft', () => {
  let api: TestApi;
  let people: People;
  let giorgi: OpenedCase;
  let test: Dto<'Assessment'>;

  beforeAll(async () => {
    api = await TestApi.start();
    people = await callPeople(api);
    giorgi = await readyCase(people, { birthDate: '1990-03-14' });
    await people.nino.ok('createAssessment', {
      body: { caseId: giorgi.caseId, instrumentCode: 'bps-rnr' },
    });
  });
  afterAll(() => api.stop());

  const draftOf = async () => {
    const { items } = await people.nino.ok('listAssessments', {
      query: { caseId: giorgi.caseId, instrumentCode: 'bps-rnr' },
    });
    return items[0]?.id ?? '';
  };

  const step = story('from the first step to the last');

  step('has no score while too little is answered', async () => {
    const { eka } = people;
    test = await eka.ok('createAssessment', {
      body: { caseId: giorgi.caseId, instrumentCode: 'phq-9', answers: phq9(2, 2, 2) },
    });
    const preview = await eka.ok('getAssessmentPreview', { id: test.id });
    expect(preview).toMatchObject({ version: 1, summary: null, changes: [] });
    expect(preview.scores).toEqual([
      expect.objectContaining({ scale: 'total', value: null, band: null, answered: 3, items: 9 }),
    ]);
  });

  step('scores by the rules of completion, stores nothing, and names the alerts', async () => {
    const { eka } = people;
    test = await eka.ok('saveAnswers', {
      id: test.id,
      version: test.version,
      body: { answers: phq9(2, 2, 2, 2, 2, 0, 0, 0, 1) },
    });
    const preview = await eka.ok('getAssessmentPreview', { id: test.id });
    expect(preview.version).toBe(test.version);
    expect(preview.scores).toEqual([
      expect.objectContaining({ value: 11, band: 'moderate', proRated: false }),
    ]);
    expect(preview.alerts.map(({ severity }) => severity)).toEqual(['immediate']);
    const still = await eka.ok('getAssessment', { id: test.id });
    expect(still).toMatchObject({ state: 'draft', scores: null, version: test.version });
  });

  step('sets the score against the last completed one', async () => {
    const { eka } = people;
    await eka.ok('completeAssessment', { id: test.id, version: test.version, body: {} });
    api.clock.advance({ days: 60 });
    const second = await eka.ok('createAssessment', {
      body: {
        caseId: giorgi.caseId,
        instrumentCode: 'phq-9',
        answers: phq9(1, 1, 1, 0, 0, 0, 0, 0, 0),
      },
    });
    const { changes } = await eka.ok('getAssessmentPreview', { id: second.id });
    expect(changes).toEqual([
      expect.objectContaining({ previousId: test.id, difference: -8, reliable: 'improved' }),
    ]);
  });

  step('gives the level of the interview as soon as the factors are rated', async () => {
    const { nino } = people;
    const id = await draftOf();
    const before = await nino.ok('getAssessmentPreview', { id });
    expect(before.summary).toMatchObject({ level: null, levelSum: 0 });
    expect(before.summary?.unrated).toHaveLength(9);
    await nino.ok('saveAnswers', { id, version: 1, body: { answers: answersOf('bps-rnr', HIGH) } });
    const after = await nino.ok('getAssessmentPreview', { id });
    expect(after.summary).toMatchObject({ level: 'high', unrated: [] });
  });

  step('is for those who fill in the form: a test is the psychologist’s alone', async () => {
    const { nino, zaza, tamar, lali, levan } = people;
    expect(await nino.refused('getAssessmentPreview', { id: test.id })).toEqual([403, 'forbidden']);
    expect(await zaza.refused('getAssessmentPreview', { id: test.id })).toEqual([403, 'forbidden']);
    expect(await tamar.refused('getAssessmentPreview', { id: test.id })).toEqual([
      403,
      'forbidden',
    ]);
    expect(await lali.refused('getAssessmentPreview', { id: test.id })).toEqual([403, 'forbidden']);
    expect(await levan.refused('getAssessmentPreview', { id: await draftOf() })).toEqual([
      404,
      'not-found',
    ]);
  });

  step('lists the alerts of one assessment', async () => {
    const { eka } = people;
    const { items } = await eka.ok('listSafetyAlerts', { query: { assessmentId: test.id } });
    expect(items.map(({ assessmentId }) => assessmentId)).toEqual([test.id]);
    const ofDraft = await eka.ok('listSafetyAlerts', { query: { assessmentId: await draftOf() } });
    expect(ofDraft.items.every(({ assessmentId }) => assessmentId !== test.id)).toBe(true);
  });
});

describe('the day of the next assessment', () => {
  let api: TestApi;
  let people: People;

  beforeAll(async () => {
    api = await TestApi.start();
    people = await callPeople(api);
  });
  afterAll(() => api.stop());

  it('follows from the level of the approved interview: three months when it is high', async () => {
    const { nino, tamar, zaza } = people;
    const { caseId } = await readyCase(people, { birthDate: '1990-03-14' });
    const done = await complete(nino, caseId, 'bps-rnr', answersOf('bps-rnr', HIGH));
    expect(done.reassessDueOn).toBeNull();
    const approved = await tamar.ok('approveAssessment', {
      id: done.id,
      version: done.version,
      body: {},
    });
    expect(approved).toMatchObject({ assessedOn: '2026-11-24', reassessDueOn: '2027-02-24' });
    const { items } = await zaza.ok('listAssessments', { query: { caseId } });
    expect(items).toEqual([
      expect.objectContaining({ level: 'high', reassessDueOn: '2027-02-24' }),
    ]);
  });
});

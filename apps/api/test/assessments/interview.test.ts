import type { Dto } from '@gza/contract';
import { TestApi } from '../support/api.js';
import { giveConsent, openCase, type OpenedCase } from '../support/file.js';
import { answersOf, callPeople, inDatabase, readyCase, type People } from './people.js';
import { story } from '../support/story.js';

const HIGH = 'Lowest sum of the high level';

/** Nino interviews Giorgi in three sittings, Maia once in her stead; Tamar reads along. */
describe('the interview with its summary of risks and needs', () => {
  let api: TestApi;
  let people: People;
  let giorgi: OpenedCase;
  let assessment: Dto<'Assessment'>;

  beforeAll(async () => {
    api = await TestApi.start();
    people = await callPeople(api);
  });
  afterAll(() => api.stop());

  const begin = (caseId: string, more: Record<string, unknown> = {}) => ({
    body: { caseId, instrumentCode: 'bps-rnr', ...more },
  });
  const at = () => ({ id: assessment.id, version: assessment.version });

  const step = story('from the first step to the last');

  step(
    'begins the assessment phase of the case, which needs a case manager and consent',
    async () => {
      const { nino, eka, tamar } = people;
      giorgi = await openCase(nino, { birthDate: '1990-03-14' });
      expect(await nino.refused('createAssessment', begin(giorgi.caseId))).toEqual([
        422,
        'case-manager-missing',
      ]);
      await tamar.ok('assignCase', {
        id: giorgi.caseId,
        version: 1,
        body: { caseManagerId: nino.id },
      });
      expect(await nino.refused('createAssessment', begin(giorgi.caseId))).toEqual([
        422,
        'consent-required',
      ]);
      await giveConsent(nino, giorgi.beneficiaryId);
      // The case manager begins the phase, not the psychologist.
      expect(await eka.refused('createAssessment', begin(giorgi.caseId))).toEqual([
        403,
        'forbidden',
      ]);

      const reply = await nino.call(
        'createAssessment',
        begin(giorgi.caseId, { answers: { 'bio.generalHealth': 'good' } }),
      );
      expect(reply.status).toBe(201);
      assessment = reply.body;
      expect(reply.headers['location']).toBe(`/api/v1/assessments/${assessment.id}`);
      expect(assessment).toMatchObject({
        state: 'draft',
        clinical: false,
        audience: 'adult',
        language: 'ka',
        notValidated: true,
        assessedOn: '2026-11-24',
        instrument: { code: 'bps-rnr', version: 2 },
        answers: { 'bio.generalHealth': 'good' },
        level: null,
        scores: null,
        summary: null,
        createdBy: { id: nino.id, name: 'ნინო ბერიძე' },
      });
      expect((await nino.ok('getCase', { id: giorgi.caseId })).state).toBe('assessment');
    },
  );

  step('has one draft of an instrument in a case', async () => {
    const { nino } = people;
    expect(await nino.refused('createAssessment', begin(giorgi.caseId))).toEqual([
      409,
      'assessment-in-progress',
    ]);
    expect(
      await nino.refused('createAssessment', {
        body: { caseId: giorgi.caseId, instrumentCode: 'lsi-r' },
      }),
    ).toEqual([422, 'instrument-not-available']);
    expect(
      await nino.refused('createAssessment', begin(giorgi.caseId, { assessedOn: '2026-11-25' })),
    ).toEqual([400, 'invalid-request']);
  });

  step(
    'saves in parts: absent stays, null clears, by whoever of the bureau goes on with it',
    async () => {
      const { nino, maia } = people;
      const saved = await nino.ok('saveAnswers', {
        ...at(),
        body: { answers: { 'bio.chronic': true, 'bio.chronicCare': 'დიაბეტი' } },
      });
      expect(saved.answers).toEqual({
        'bio.generalHealth': 'good',
        'bio.chronic': true,
        'bio.chronicCare': 'დიაბეტი',
      });
      assessment = await maia.ok('saveAnswers', {
        id: saved.id,
        version: saved.version,
        body: { answers: { 'bio.chronic': false, 'bio.chronicCare': null } },
      });
      expect(assessment.answers).toEqual({ 'bio.generalHealth': 'good', 'bio.chronic': false });
    },
  );

  step('refuses a save of an older version, and one without', async () => {
    const { nino } = people;
    const body = { answers: { 'bio.chronic': true } };
    expect(await nino.refused('saveAnswers', { id: assessment.id, version: 1, body })).toEqual([
      412,
      'stale-version',
    ]);
    expect(await nino.refused('saveAnswers', { id: assessment.id, body })).toEqual([
      428,
      'version-required',
    ]);
  });

  step('names all of twenty wrong answers, and saves none', async () => {
    const { nino } = people;
    const questions = Object.keys(answersOf('bps-rnr', HIGH))
      .filter((id) => !id.endsWith('.evidence') && !id.endsWith('.source'))
      .slice(0, 18);
    const answers = {
      ...Object.fromEntries(questions.map((id) => [id, 4711.5])),
      'no.such.question': 'x',
      'soc.notes': 'ა'.repeat(20_000),
    };
    const reply = await nino.call('saveAnswers', { ...at(), body: { answers } });
    expect(reply.status).toBe(400);
    expect(reply.problem.errors).toHaveLength(20);
    const codes = Object.fromEntries(
      (reply.problem.errors ?? []).map((error) => [error.pointer, error.code]),
    );
    expect(codes).toMatchObject({
      '/answers/no.such.question': 'unknown',
      '/answers/soc.notes': 'maxLength',
      '/answers/bio.generalHealth': 'type',
    });
    expect(await nino.ok('getAssessment', { id: assessment.id })).toEqual(assessment);
  });

  step('is not completed while something required is missing', async () => {
    const reply = await people.nino.call('completeAssessment', { ...at(), body: {} });
    expect(reply.status).toBe(400);
    expect(reply.problem.errors?.length).toBeGreaterThan(30);
    expect(new Set(reply.problem.errors?.map((error) => error.code))).toEqual(
      new Set(['required']),
    );
  });

  step('is no secret of the author from the line, but shows the officer no draft', async () => {
    const { tamar, zaza, levan, lali } = people;
    expect((await tamar.ok('getAssessment', { id: assessment.id })).answers).toEqual(
      assessment.answers,
    );
    for (const caller of [zaza, levan, lali])
      expect(await caller.refused('getAssessment', { id: assessment.id })).toEqual([
        404,
        'not-found',
      ]);
    expect((await zaza.ok('listAssessments', { query: { caseId: giorgi.caseId } })).items).toEqual(
      [],
    );
  });

  step('is scored and locked when it is completed', async () => {
    const { nino } = people;
    assessment = await nino.ok('saveAnswers', {
      ...at(),
      body: { answers: answersOf('bps-rnr', HIGH) },
    });
    assessment = await nino.ok('completeAssessment', {
      ...at(),
      body: { note: 'სამი შეხვედრა, ოჯახიც მონაწილეობდა.' },
    });
    expect(assessment).toMatchObject({
      state: 'completed',
      level: 'high',
      bands: [],
      scores: [{ scale: 'protective', value: 9, algorithmVersion: 1 }],
      changes: [],
      amendments: [],
      overrides: [],
    });
    expect(assessment.summary).toMatchObject({ levelSum: 10, staticSum: 2, dynamicSum: 9 });
    expect(assessment.summary?.topNeeds.map((need) => need.factor)).toEqual([
      'dependences',
      'relationsLifestyle',
    ]);
    expect(assessment.factors).toHaveLength(9);
    // The answers point to AUDIT, DAST-10, PGSI and SOCRATES, of which none is installed.
    expect(assessment.followUps).toEqual([]);
    expect(assessment.steps?.map(({ event, note }) => [event, note])).toEqual([
      ['create', null],
      ['complete', 'სამი შეხვედრა, ოჯახიც მონაწილეობდა.'],
    ]);
    const body = { answers: { 'soc.notes': 'კიდევ ერთი სიტყვა' } };
    expect(await nino.refused('saveAnswers', { ...at(), body })).toEqual([
      409,
      'assessment-locked',
    ]);
  });

  step('is locked in the database too', async () => {
    const { nino } = people;
    const where = `where assessment_id = '${assessment.id}'`;
    const stored = `select revision from assessment_answers ${where}`;
    expect(await inDatabase(api, 'gza_staff', nino, stored)).toEqual([{ revision: 1 }]);
    const change = `update assessment_answers set answers = '{}' ${where} returning revision`;
    expect(await inDatabase(api, 'gza_staff', nino, change)).toEqual([]);
  });

  step('asks a juvenile what juveniles are asked', async () => {
    const { nino } = people;
    const luka = await readyCase(
      people,
      { givenName: 'ლუკა', birthDate: '2010-05-01' },
      { givenBy: 'legalRepresentative', personView: 'თანახმაა, დედასთან ერთად.' },
    );
    await nino.ok('recordLegalBasis', {
      id: luka.beneficiaryId,
      body: {
        kind: 'diversion',
        issuedBy: 'თბილისის პროკურატურა',
        actDate: '2026-11-01',
        startsOn: '2026-11-01',
        juvenileRules: true,
      },
    });
    const draft = await nino.ok('createAssessment', begin(luka.caseId));
    expect(draft.audience).toBe('juvenile');
    const ended = await nino.ok('discardAssessment', {
      id: draft.id,
      version: draft.version,
      body: { reason: 'სხვა თარიღზე გადავიდა' },
    });
    expect(ended.state).toBe('discarded');
  });
});

import type { Dto } from '@gza/contract';
import { TestApi } from '../support/api.js';
import type { OpenedCase } from '../support/file.js';
import { answersOf, callPeople, complete, readyCase, type People } from './people.js';
import { story } from '../support/story.js';

/**
 * Nino has interviewed Giorgi; Tamar reads the interview, Davit approves it; Zaza, the officer, may see
 * little of it.
 */
describe('a completed interview', () => {
  let api: TestApi;
  let people: People;
  let giorgi: OpenedCase;
  let assessment: Dto<'Assessment'>;

  beforeAll(async () => {
    api = await TestApi.start();
    people = await callPeople(api);
    giorgi = await readyCase(people);
    const answers = answersOf('bps-rnr', 'Lowest sum of the high level');
    assessment = await complete(people.nino, giorgi.caseId, 'bps-rnr', answers);
  });
  afterAll(() => api.stop());

  const at = () => ({ id: assessment.id, version: assessment.version });

  const step = story('from the first step to the last');

  step('goes back to the author with a reason, who takes it up, completes it again', async () => {
    const { nino, tamar, eka } = people;
    for (const caller of [nino, eka])
      expect(await caller.refused('approveAssessment', { ...at(), body: {} })).toEqual([
        403,
        'forbidden',
      ]);
    assessment = await tamar.ok('returnAssessment', {
      ...at(),
      body: { reason: 'ოჯახზე მეტი დაწერეთ.' },
    });
    expect(assessment.state).toBe('returned');
    const body = { answers: { 'soc.notes': 'დედა ეხმარება.' } };
    expect(await nino.refused('saveAnswers', { ...at(), body })).toEqual([
      409,
      'assessment-locked',
    ]);
    assessment = await nino.ok('reopenAssessment', { ...at(), body: {} });
    expect(assessment).toMatchObject({ state: 'draft', level: null, scores: null, summary: null });
    assessment = await nino.ok('saveAnswers', { ...at(), body });
    assessment = await nino.ok('completeAssessment', { ...at(), body: {} });
    expect(assessment).toMatchObject({ state: 'completed', level: 'high' });
    expect(assessment.answers).toMatchObject({ 'soc.notes': 'დედა ეხმარება.' });
  });

  step(
    'is approved by somebody else than who made the last step, and then planning begins',
    async () => {
      const { tamar, davit, nino } = people;
      // Tamar was a social worker last week, and completed the interview herself.
      await api.owner.query('update assessment set last_step_by = $2 where id = $1', [
        assessment.id,
        tamar.id,
      ]);
      expect(await tamar.refused('approveAssessment', { ...at(), body: {} })).toEqual([
        403,
        'four-eyes',
      ]);
      expect(await tamar.refused('returnAssessment', { ...at(), body: { reason: 'x' } })).toEqual([
        403,
        'four-eyes',
      ]);
      assessment = await davit.ok('approveAssessment', { ...at(), body: {} });
      expect(assessment).toMatchObject({
        state: 'approved',
        approvedAt: '2026-11-24T06:00:00.000Z',
      });
      expect((await nino.ok('getCase', { id: giorgi.caseId })).state).toBe('planning');
      // The record tells the level of the assessment apart from the official one, also to the officer.
      for (const caller of [nino, people.zaza])
        expect(await caller.ok('getRecord', { id: giorgi.beneficiaryId })).toMatchObject({
          beneficiary: { riskLevel: null },
          assessedLevel: 'high',
        });
      // The list says so too, and finds the person among those at risk.
      const list = async (query: object) =>
        (await nino.ok('listBeneficiaries', { query })).items.map((item) => [
          item.id,
          item.riskLevel,
          item.assessedLevel,
        ]);
      const listed = [[giorgi.beneficiaryId, null, 'high']];
      expect(await list({ riskAtLeast: 'medium' })).toEqual(listed);
      expect(await list({ riskAtLeast: 'high' })).toEqual(listed);
      expect(await list({ riskAtLeast: 'veryHigh' })).toEqual([]);
      expect(await list({ riskLevel: 'high' })).toEqual([]);
    },
  );

  step(
    'shows the officer the level and the ratings without dependences and health, and nothing else',
    async () => {
      const seen = await people.zaza.ok('getAssessment', { id: assessment.id });
      expect(seen.level).toBe('high');
      expect(seen.factors.map((factor) => factor.factor)).toEqual([
        'criminalCareer',
        'livingConditions',
        'educationProfession',
        'economicStatus',
        'relationsLifestyle',
        'mentalityBehaviour',
        'valuesAttitudes',
      ]);
      expect(seen).toMatchObject({
        answers: null,
        summary: null,
        scores: null,
        changes: null,
        followUps: null,
        amendments: null,
        overrides: null,
        steps: null,
      });
      expect(JSON.stringify(seen)).not.toMatch(/dependences|healthEmotional|დედა/u);
    },
  );

  step('is corrected by an amendment with its reason only; the earlier answers stay', async () => {
    const { nino, zaza } = people;
    const body = {
      reason: 'ნასამართლობა ცნობით დაზუსტდა',
      answers: { 'factor.criminalCareer.rating': 'serious' },
    };
    expect(await zaza.refused('amendAssessment', { ...at(), body })).toEqual([403, 'forbidden']);
    expect(
      await nino.refused('amendAssessment', { ...at(), body: { ...body, answers: {} } }),
    ).toEqual([400, 'invalid-request']);
    assessment = await nino.ok('amendAssessment', { ...at(), body });
    expect(assessment).toMatchObject({
      state: 'approved',
      level: 'high',
      summary: { levelSum: 11 },
      amendments: [
        {
          revision: 2,
          reason: body.reason,
          by: { id: nino.id },
          changed: ['factor.criminalCareer.rating'],
        },
      ],
    });
    const { rows } = await api.owner.query(
      `select revision, answers ->> 'factor.criminalCareer.rating' as rating from assessment_answers where assessment_id = $1 order by revision`,
      [assessment.id],
    );
    expect(rows).toEqual([
      { revision: 1, rating: 'clear' },
      { revision: 2, rating: 'serious' },
    ]);
  });

  step('is superseded when a newer one is approved, which says what changed since', async () => {
    const { nino, tamar } = people;
    api.clock.advance({ days: 180 });
    const answers = answersOf('bps-rnr', 'Highest sum of the low level');
    const later = await complete(nino, giorgi.caseId, 'bps-rnr', answers);
    expect(later.changes).toEqual([
      {
        scale: 'protective',
        previousId: assessment.id,
        previousOn: '2026-11-24',
        notComparable: null,
        difference: 9,
        reliable: null,
        caseBefore: null,
        clinicallySignificant: null,
      },
    ]);
    await tamar.ok('approveAssessment', { id: later.id, version: later.version, body: {} });
    const { items } = await nino.ok('listAssessments', { query: { caseId: giorgi.caseId } });
    expect(items.map(({ id, state, level }) => [id, state, level])).toEqual([
      [later.id, 'approved', 'low'],
      [assessment.id, 'superseded', 'high'],
    ]);
  });

  step('is audited: who saw whose', async () => {
    expect((await api.auditOf('getAssessment')).at(-1)).toMatchObject({
      actor_id: people.zaza.id,
      result: 'done',
      subjects: [giorgi.beneficiaryId],
    });
  });
});

import type { Dto } from '@gza/contract';
import { TestApi } from '../support/api.js';
import { answersOf, callPeople, readyCase, type People } from './people.js';
import { story } from '../support/story.js';

/** The form computes "medium" for Giorgi; Nino thinks that it is higher. */
describe('moving a computed level', () => {
  let api: TestApi;
  let people: People;
  let assessment: Dto<'Assessment'>;

  beforeAll(async () => {
    api = await TestApi.start();
    people = await callPeople(api);
    const { nino, tamar } = people;
    const { caseId } = await readyCase(people);
    assessment = await nino.ok('createAssessment', {
      body: {
        caseId,
        instrumentCode: 'bps-rnr',
        answers: answersOf('bps-rnr', 'Lowest sum of the medium level'),
      },
    });
    assessment = await nino.ok('completeAssessment', { ...at(), body: {} });
    assessment = await tamar.ok('approveAssessment', { ...at(), body: {} });
  });
  afterAll(() => api.stop());

  const at = () => ({ id: assessment.id, version: assessment.version });
  const propose = (level: string) => ({
    ...at(),
    body: { level, reason: 'ბოლო კვირის მოვლენები' },
  });

  const step = story('from the first step to the last');

  step.each(['veryHigh', 'medium', 'extreme'])('goes one step, not to %s', async (level) => {
    const reply = await people.nino.call('proposeLevelOverride', propose(level));
    expect([reply.status, reply.problem.type]).toEqual([422, '/problems/override-not-one-step']);
    expect(reply.problem.params).toEqual({ computed: 'medium', allowed: ['low', 'high'] });
  });

  step('is not for a test that computes no level', async () => {
    const { eka } = people;
    const begun = await eka.ok('createAssessment', {
      body: { caseId: assessment.caseId, instrumentCode: 'gad-7' },
    });
    await api.owner.query(`update assessment set state = 'completed' where id = $1`, [begun.id]);
    expect(
      await eka.refused('proposeLevelOverride', {
        id: begun.id,
        version: 1,
        body: { level: 'high', reason: 'x' },
      }),
    ).toEqual([422, 'no-risk-summary']);
  });

  step('is in force when somebody else has approved it', async () => {
    const { tamar, nino, davit, zaza } = people;
    expect(await tamar.refused('approveLevelOverride', { ...at(), body: {} })).toEqual([
      404,
      'not-found',
    ]);
    assessment = await tamar.ok('proposeLevelOverride', propose('high'));
    expect(assessment.level).toBe('medium');
    expect(await nino.refused('proposeLevelOverride', propose('low'))).toEqual([
      409,
      'override-pending',
    ]);
    for (const operation of ['approveLevelOverride', 'rejectLevelOverride'] as const) {
      const body = operation === 'approveLevelOverride' ? {} : { reason: 'x' };
      expect(await tamar.refused(operation, { ...at(), body })).toEqual([403, 'four-eyes']);
      expect(await nino.refused(operation, { ...at(), body })).toEqual([403, 'forbidden']);
    }
    assessment = await davit.ok('approveLevelOverride', { ...at(), body: { note: 'ვეთანხმები' } });
    expect(assessment).toMatchObject({
      level: 'high',
      summary: { level: 'medium' },
      overrides: [
        {
          state: 'approved',
          level: 'high',
          proposedBy: { id: tamar.id },
          decidedBy: { id: davit.id },
          decisionNote: 'ვეთანხმები',
        },
      ],
    });
    expect((await zaza.ok('getAssessment', { id: assessment.id })).level).toBe('high');
  });

  step('leaves the level as it is when it is rejected', async () => {
    const { nino, tamar } = people;
    assessment = await nino.ok('proposeLevelOverride', propose('low'));
    assessment = await tamar.ok('rejectLevelOverride', {
      ...at(),
      body: { reason: 'საფუძველი არ ჩანს' },
    });
    expect(assessment.level).toBe('high');
    expect(assessment.overrides?.map((override) => override.state)).toEqual([
      'approved',
      'rejected',
    ]);
  });

  step('lapses when an amendment makes the form compute another level', async () => {
    assessment = await people.nino.ok('amendAssessment', {
      ...at(),
      body: {
        reason: 'განაჩენი მოგვიანებით მოვიდა',
        answers: { 'factor.criminalCareer.rating': 'none' },
      },
    });
    expect(assessment).toMatchObject({ level: 'low', summary: { level: 'low' } });
    expect(assessment.overrides?.map((override) => override.state)).toEqual(['lapsed', 'rejected']);
  });
});

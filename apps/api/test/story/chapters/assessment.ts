import type { Dto } from '@gza/contract';
import { answersOf, phq9 } from '../../assessments/people.js';
import { at, type Road } from '../road-world.js';
import type { Step } from '../../support/story.js';

export function assessmentOfRiskAndNeeds(road: Road, step: Step): void {
  step.chapter('3. Assessment', () => {
    let interview: Dto<'Assessment'>;

    step('saves the interview in parts, and does not complete half of it', async () => {
      const { nino } = road.world;
      road.today('2026-12-02');
      const answers = Object.entries(answersOf('bps-rnr', 'Highest sum of the medium level'));
      interview = await nino.ok('createAssessment', {
        body: {
          caseId: road.caseId,
          instrumentCode: 'bps-rnr',
          answers: Object.fromEntries(answers.slice(0, 20)),
        },
      });
      const half = await nino.call('completeAssessment', { ...at(interview), body: {} });
      expect([half.status, half.problem.type]).toEqual([400, '/problems/invalid-request']);
      expect(half.problem.errors?.map((e) => e.pointer)).toContain(
        '/answers/factor.criminalCareer.rating',
      );
      interview = await nino.ok('saveAnswers', {
        ...at(interview),
        body: { answers: Object.fromEntries(answers.slice(20)) },
      });
      expect(interview).toMatchObject({ state: 'draft', level: null });
    });

    step('is completed and locked, with the summary of nine factors', async () => {
      const { nino } = road.world;
      interview = await nino.ok('completeAssessment', { ...at(interview), body: {} });
      expect(interview).toMatchObject({ state: 'completed', level: 'medium', notValidated: true });
      expect(interview.factors.map((f) => [f.factor, f.rating])).toEqual([
        ['criminalCareer', 2],
        ['livingConditions', 2],
        ['educationProfession', 2],
        ['economicStatus', 2],
        ['relationsLifestyle', 2],
        ['dependences', 1],
        ['healthEmotional', 0],
        ['mentalityBehaviour', 1],
        ['valuesAttitudes', 1],
      ]);
      expect(interview.summary).toMatchObject({ staticSum: 2, dynamicSum: 11, levelSum: 9 });
      expect(interview.summary?.topNeeds.map((n) => n.factor)).toEqual([
        'educationProfession',
        'relationsLifestyle',
        'livingConditions',
      ]);
      expect(
        await nino.refused('saveAnswers', { ...at(interview), body: { answers: {} } }),
      ).toEqual([409, 'assessment-locked']);
    });

    step('is approved by somebody else; planning begins', async () => {
      const { nino, ketevan } = road.world;
      const approve = { ...at(interview), body: {} };
      expect(await nino.refused('approveAssessment', approve)).toEqual([403, 'forbidden']);
      expect((await ketevan.ok('approveAssessment', approve)).state).toBe('approved');
      expect((await road.currentCase()).state).toBe('planning');
    });

    step(
      'is joined by the psychologist’s PHQ-9, of which the case manager sees the band',
      async () => {
        const { nino, mariam, maia, davit, ketevan } = road.world;
        const draft = await mariam.ok('createAssessment', {
          body: {
            caseId: road.caseId,
            instrumentCode: 'phq-9',
            answers: { ...phq9(2, 2, 2, 1, 1, 1, 1, 0, 0), difficulty: 'very' },
          },
        });
        const done = await mariam.ok('completeAssessment', { ...at(draft), body: {} });
        expect(done.scores).toMatchObject([{ scale: 'total', value: 10, band: 'moderate' }]);
        await maia.ok('approveAssessment', { ...at(done), body: {} });
        expect(await nino.ok('getAssessment', { id: draft.id })).toMatchObject({
          state: 'approved',
          bands: [{ scale: 'total', band: 'moderate' }],
          scores: null,
          answers: null,
        });
        for (const caller of [davit, ketevan])
          expect(await caller.refused('getAssessment', { id: draft.id })).toEqual([
            404,
            'not-found',
          ]);
      },
    );

    step('leaves the official risk level to the officer', async () => {
      const { nino, davit } = road.world;
      const change = async () => ({
        ...at(await davit.ok('getBeneficiary', { id: road.beneficiaryId })),
        body: { riskLevel: 'medium' as const },
      });
      expect(await nino.refused('changeBeneficiary', await change())).toEqual([403, 'forbidden']);
      expect((await davit.ok('changeBeneficiary', await change())).riskLevel).toBe('medium');
    });
  });
}

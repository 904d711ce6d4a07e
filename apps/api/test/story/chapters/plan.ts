import type { Dto } from '@gza/contract';
import { programmeId } from '../../programmes/people.js';
import { recordSentence } from '../../support/file.js';
import { at, type Road } from '../road-world.js';
import type { Step } from '../../support/story.js';

export function individualPlan(road: Road, step: Step): void {
  step.chapter('4. The individual plan', () => {
    const body = <B extends object>(given: B) => ({ ...at(road.plan), body: given });

    step('starts from the needs, each with what is suggested for it', async () => {
      const { needs } = await road.world.nino.ok('getPlanNeeds', { id: road.caseId });
      expect(needs.map((n) => [n.need, n.rating, n.goals, n.items])).toEqual([
        ['livingConditions', 2, 0, 0],
        ['educationProfession', 2, 0, 0],
        ['economicStatus', 2, 0, 0],
        ['relationsLifestyle', 2, 0, 0],
      ]);
      const of = (need: string) => needs.find((n) => n.need === need);
      expect(of('relationsLifestyle')?.suggestedProgrammes).toContain(
        'interpersonal-communication',
      );
      expect(of('educationProfession')?.suggestedServices).toContain('professional-retraining');
    });

    step('gets goals, mandatory and voluntary items', async () => {
      const { nino } = road.world;
      road.today('2026-12-09');
      await recordSentence(nino, road.beneficiaryId);
      road.plan = await nino.ok('createPlan', {
        body: { caseId: road.caseId, personView: 'მინდა, რომ შემდუღებელი გავხდე.' },
      });
      for (const goal of [
        { text: 'პროფესიის შეძენა და მუშაობის დაწყება', need: 'educationProfession' },
        { text: 'ახალი, მშვიდი ურთიერთობები', need: 'relationsLifestyle' },
      ] as const)
        road.plan = await nino.ok('addPlanGoal', body(goal));
      const [work, people] = road.plan.goals.map((goal) => goal.id);
      const items: Dto<'AddPlanItemBody'>[] = [
        {
          kind: 'programme',
          programmeId: programmeId('interpersonal-communication'),
          mandatory: true,
          delivery: 'group',
          need: 'relationsLifestyle',
          goalId: people ?? null,
        },
        {
          kind: 'programme',
          programmeId: programmeId('self-esteem-opportunities'),
          mandatory: false,
          delivery: 'individual',
          responsibleId: road.world.mariam.id,
        },
        {
          kind: 'service',
          serviceCode: 'professional-retraining',
          mandatory: false,
          delivery: 'none',
          need: 'educationProfession',
          goalId: work ?? null,
        },
        { kind: 'service', serviceCode: 'id-card', mandatory: false, delivery: 'none' },
      ];
      for (const body of items)
        road.plan = await nino.ok('addPlanItem', { ...at(road.plan), body });
      expect(road.plan.items.map((i) => [i.kind, i.mandatory, i.state])).toEqual([
        ['programme', true, 'planned'],
        ['programme', false, 'planned'],
        ['service', false, 'planned'],
        ['service', false, 'planned'],
      ]);
    });

    step('is submitted by the author and approved by somebody else', async () => {
      const { nino, ketevan } = road.world;
      road.plan = await nino.ok('submitPlan', body({}));
      expect(await nino.refused('approvePlan', body({}))).toEqual([403, 'forbidden']);
      road.plan = await ketevan.ok('approvePlan', body({}));
      expect(road.plan).toMatchObject({ state: 'approved', signersNeeded: ['person', 'officer'] });
    });

    step('is signed by officer and person on the day of release, and in force', async () => {
      const { nino, davit } = road.world;
      road.today('2026-12-21');
      road.plan = await nino.ok('signPlan', body({ signer: 'person', method: 'paper' }));
      expect(road.plan.state).toBe('approved');
      expect(await nino.refused('activatePlan', body({}))).toEqual([409, 'transition-not-allowed']);
      road.plan = await davit.ok('signPlan', body({ signer: 'officer', method: 'electronic' }));
      expect(road.plan.state).toBe('signed');
      road.plan = await nino.ok('activatePlan', body({}));
      expect(road.plan).toMatchObject({ number: 1, state: 'active', reviewDue: '2027-03-21' });
      expect((await road.currentCase()).state).toBe('active');
    });

    step(
      'shows the officer the mandatory item, and what is voluntary without addictions',
      async () => {
        const seen = await road.world.davit.ok('getPlan', { id: road.plan.id });
        expect(seen.items.map((i) => i.mandatory)).toContain(true);
        expect(seen.items.map((i) => i.areaCode)).not.toContain('addictions');
      },
    );
  });
}

export function nextPlanVersion(road: Road, step: Step): void {
  step.chapter('4 again: the plan is reviewed into its next version', () => {
    step('carries on what is unfinished, and takes the place of the first', async () => {
      const { nino, ketevan } = road.world;
      const first = await nino.ok('getPlan', { id: road.plan.id });
      road.plan = await nino.ok('createPlanVersion', { ...at(first), body: {} });
      expect(road.plan).toMatchObject({ number: 2, state: 'draft', previousId: first.id });
      expect((await nino.ok('getPlan', { id: first.id })).state).toBe('underReview');
      road.plan = await nino.ok('addPlanItem', {
        ...at(road.plan),
        body: {
          kind: 'action',
          text: 'გასაუბრება სამ საამქროში',
          mandatory: false,
          delivery: 'individual',
          need: 'economicStatus',
        },
      });
      const { items } = await nino.ok('getPlanDifferences', { id: road.plan.id });
      expect(items.added.map((item) => item.label)).toEqual(['გასაუბრება სამ საამქროში']);
      road.plan = await nino.ok('submitPlan', { ...at(road.plan), body: {} });
      road.plan = await ketevan.ok('approvePlan', { ...at(road.plan), body: {} });
      // The mandatory programme was completed, and its item with it: the officer has nothing to sign.
      expect(road.plan.signersNeeded).toEqual(['person', 'caseManager']);
      for (const signer of road.plan.signersNeeded)
        road.plan = await nino.ok('signPlan', {
          ...at(road.plan),
          body: { signer, method: 'paper' },
        });
      road.plan = await nino.ok('activatePlan', { ...at(road.plan), body: {} });
      const versions = await nino.ok('listPlanVersions', { id: road.plan.id });
      expect(versions.items.map((v) => [v.number, v.state])).toEqual([
        [2, 'active'],
        [1, 'superseded'],
      ]);
    });
  });
}

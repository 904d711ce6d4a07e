import { eventually } from '../../support/eventually.js';
import { at, type Road } from '../road-world.js';
import type { Step } from '../../support/story.js';

export function closureOfTheCase(road: Road, step: Step): void {
  step.chapter('7. Closure', () => {
    step(
      'records what was reached, and is closed by somebody else than who proposed it',
      async () => {
        const { nino, ketevan } = road.world;
        road.today('2027-06-15');
        await nino.ok('recordOutcome', {
          id: road.beneficiaryId,
          body: {
            kind: 'employment',
            status: 'employed',
            occurredOn: '2027-05-20',
            source: 'person',
            detail: 'შემდუღებელი',
          },
        });
        await nino.ok('recordOutcome', {
          id: road.beneficiaryId,
          body: {
            kind: 'education',
            status: 'certified',
            occurredOn: '2027-04-28',
            source: 'partner',
          },
        });
        const goal = road.plan.goals[0]?.id ?? '';
        road.plan = await nino.ok('startPlanGoal', { ...at(road.plan), goalId: goal, body: {} });
        road.plan = await nino.ok('achievePlanGoal', { ...at(road.plan), goalId: goal, body: {} });
        const proposal = {
          ...at(await road.currentCase()),
          body: { reason: 'goalsMet', summary: 'მუშაობს, ოჯახთან ცხოვრობს.' },
        } as const;
        const proposed = await nino.ok('proposeClosure', proposal);
        expect(await nino.refused('closeCase', { ...at(proposed), body: {} })).toEqual([
          403,
          'forbidden',
        ]);
        expect(await ketevan.ok('closeCase', { ...at(proposed), body: {} })).toMatchObject({
          state: 'closed',
          closureReason: 'goalsMet',
          closedOn: '2027-06-15',
        });
        // The plan ends with its case.
        await eventually(async () =>
          expect((await nino.ok('getPlan', { id: road.plan.id })).state).toBe('terminated'),
        );
        const outcomes = await nino.ok('listOutcomes', { id: road.beneficiaryId });
        expect(outcomes.items.map((o) => [o.kind, o.status])).toEqual([
          ['employment', 'employed'],
          ['education', 'certified'],
        ]);
      },
    );

    step(
      'stands on the timeline from the notice to the closure, the officer’s without help',
      async () => {
        const { nino, davit } = road.world;
        const kinds = async (caller = nino) =>
          (await caller.ok('getTimeline', { id: road.beneficiaryId, query: { limit: 200 } })).items
            .map((entry) => entry.kind)
            .reverse();
        const all = await kinds();
        expect(all.slice(0, 5)).toEqual([
          'releaseNoticeReceived',
          'preReleaseVisitMade',
          'applicationReceived',
          'caseOpened',
          'applicationAccepted',
        ]);
        expect(all).toEqual(
          expect.arrayContaining([
            'consentGiven',
            'assessmentApproved',
            'planActivated',
            'enrolmentStateChanged',
            'sessionScheduled',
            'cardStateChanged',
            'referralStateChanged',
            'planSuperseded',
            'outcomeRecorded',
          ]),
        );
        expect(await kinds(davit)).not.toContain('preReleaseVisitMade');
      },
    );
  });
}

import { assessmentMachine, clinicalAssessmentMachine } from '@gza/contract';
import { formWith } from '../../../test/support/forms.js';
import { problem, problemOf, signedIn } from '../../../test/support/problems.js';
import { lifeOf, requireAuthor, requireDraft, requireFinished } from './assessment.policy.js';

describe('who fills in a form', () => {
  const form = formWith([], { filledBy: ['psychologist', 'socialWorker'] });

  it.each([
    ['psychologist', undefined],
    ['socialWorker', undefined],
    ['supervisor', problem('forbidden')],
    ['probationOfficer', problem('forbidden')],
  ] as const)('%s: %j', (role, refused) => {
    expect(problemOf(() => requireAuthor(signedIn(role), form))).toEqual(refused);
  });
});

describe('the state of an assessment', () => {
  it('moves by the life cycle of a clinical test or of an interview', () => {
    expect(lifeOf({ clinical: true })).toBe(clinicalAssessmentMachine);
    expect(lifeOf({ clinical: false })).toBe(assessmentMachine);
  });

  it('lets answers change in a draft and locks them afterwards', () => {
    expect(problemOf(() => requireDraft('draft'))).toBeUndefined();
    for (const state of ['completed', 'approved', 'returned', 'superseded', 'discarded'] as const)
      expect(problemOf(() => requireDraft(state))).toEqual(problem('assessment-locked', { state }));
  });

  it.each([
    ['completed', undefined],
    ['approved', undefined],
    ['draft', ['complete', 'discard']],
    ['returned', ['reopen']],
    ['superseded', []],
    ['discarded', []],
  ] as const)('lets work be done on top of a finished one: %s', (state, allowed) => {
    for (const clinical of [true, false])
      expect(problemOf(() => requireFinished({ clinical, state }, 'proposeLevel'))).toEqual(
        allowed && problem('transition-not-allowed', { state, event: 'proposeLevel', allowed }),
      );
  });
});

describe('whose rules apply when nobody says', () => {});

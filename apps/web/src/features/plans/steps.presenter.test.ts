import { mayOf } from '@gza/contract';
import {
  asksForReason,
  goalSteps,
  hasEnded,
  isInPreparation,
  isReferable,
  itemSteps,
  mayWriteGoals,
  mayWriteItems,
  missingSigners,
  noteAbout,
  planSteps,
  signersFor,
} from './steps.presenter.js';

const author = { id: 'author', name: 'ნინო ბერიძე' };
const plan = (state: Parameters<typeof planSteps>[0]['state']) => ({
  state,
  createdBy: author,
  submitted: null,
});

describe('steps of the whole plan', () => {
  it('lets the author hand in or give up a draft, and nobody else', () => {
    const draft = plan('draft');
    expect(planSteps(draft, mayOf('socialWorker'), 'author').steps).toEqual(['submit', 'discard']);
    expect(planSteps(draft, mayOf('supervisor'), 'other').steps).toEqual([]);
  });

  it('lets the supervisor decide, but not on what they wrote or handed in', () => {
    const waiting = plan('pendingApproval');
    expect(planSteps(waiting, mayOf('supervisor'), 'other')).toEqual({
      steps: ['approve', 'return'],
      fourEyes: false,
    });
    expect(planSteps(waiting, mayOf('supervisor'), 'author')).toEqual({
      steps: [],
      fourEyes: true,
    });
    const handedIn = { ...waiting, submitted: { by: { id: 'me', name: '' }, at: '' } };
    expect(planSteps(handedIn, mayOf('head'), 'me').fourEyes).toBe(true);
    expect(planSteps(waiting, mayOf('socialWorker'), 'author')).toEqual({
      steps: [],
      fourEyes: false,
    });
  });

  it('reviews a plan in force into its next version', () => {
    const steps = planSteps(plan('active'), mayOf('socialWorker'), 'author').steps;
    expect(steps).toContain('nextVersion');
    expect(steps).toContain('startReview');
    expect(planSteps(plan('underReview'), mayOf('socialWorker'), 'author').steps).toEqual([
      'nextVersion',
      'concludeReview',
    ]);
    expect(planSteps(plan('superseded'), mayOf('socialWorker'), 'author').steps).toEqual([]);
  });
});

describe('signatures', () => {
  const approved = {
    state: 'approved' as const,
    mandatory: true,
    signersNeeded: ['person' as const, 'officer' as const],
    signatures: [],
  };

  it('offers each their own, and the person’s to who answers for the plan', () => {
    expect(signersFor(approved, mayOf('probationOfficer'))).toEqual(['person', 'officer']);
    expect(signersFor(approved, mayOf('socialWorker'))).toEqual(['person']);
    expect(signersFor(approved, mayOf('supervisor'))).toEqual([]);
  });

  it('keeps officers out of voluntary plans, and everybody out of a draft', () => {
    const voluntary = { ...approved, mandatory: false, signersNeeded: ['person' as const] };
    expect(signersFor(voluntary, mayOf('probationOfficer'))).toEqual([]);
    const draft = { ...approved, state: 'draft' as const };
    expect(signersFor(draft, mayOf('socialWorker'))).toEqual([]);
  });

  it('asks no second time', () => {
    const signature = {
      signer: 'person' as const,
      staff: null,
      signerName: null,
      method: 'paper' as const,
      signedOn: '2026-11-23',
      recordedBy: author,
      recordedAt: '2026-11-23T10:00:00Z',
    };
    expect(missingSigners({ ...approved, signatures: [signature] })).toEqual(['officer']);
  });
});

describe('goals and items', () => {
  const may = mayOf('socialWorker');
  const officer = mayOf('probationOfficer');

  it('are written while the version is a draft', () => {
    expect(mayWriteGoals(plan('draft'), may)).toBe(true);
    expect(mayWriteGoals(plan('approved'), may)).toBe(false);
    expect(mayWriteGoals(plan('draft'), officer)).toBe(false);
    expect(mayWriteItems(plan('draft'), officer)).toBe(true);
  });

  it('move while the plan stands', () => {
    expect(goalSteps(plan('active'), { state: 'open' }, may)).toEqual(['start', 'withdraw']);
    expect(goalSteps(plan('draft'), { state: 'open' }, may)).toEqual([]);
    expect(goalSteps(plan('active'), { state: 'open' }, officer)).toEqual([]);
  });

  it('leave officers the mandatory items alone', () => {
    const item = (mandatory: boolean) => ({ state: 'inProgress' as const, mandatory });
    expect(itemSteps(plan('active'), item(true), officer)).toEqual([
      'done',
      'notDone',
      'cancel',
      'decide',
    ]);
    expect(itemSteps(plan('active'), item(false), officer)).toEqual([]);
  });
});

describe('a service of the plan', () => {
  const service = (state: 'planned' | 'done', serviceCode: string | null) => ({
    state,
    serviceCode,
  });
  const worker = mayOf('socialWorker');

  it('is sought at a partner while the plan stands and it is not done', () => {
    const legal = service('planned', 'legal-assistance');
    expect(isReferable(plan('active'), legal, worker)).toBe(true);
    expect(isReferable(plan('draft'), legal, worker)).toBe(false);
    expect(isReferable(plan('active'), service('done', 'legal-assistance'), worker)).toBe(false);
    expect(isReferable(plan('active'), legal, mayOf('probationOfficer'))).toBe(false);
  });

  it('is not, when it is a card or no service at all', () => {
    expect(isReferable(plan('active'), service('planned', 'id-card'), worker)).toBe(false);
    expect(isReferable(plan('active'), service('planned', null), worker)).toBe(false);
  });
});

describe('what a note was said to', () => {
  const goal = { id: 'goal' } as Parameters<typeof noteAbout>[0]['goals'][number];
  const item = { id: 'item' } as Parameters<typeof noteAbout>[0]['items'][number];
  const about = (step: Parameters<typeof noteAbout>[1]['step'], partId: string | null) =>
    noteAbout({ goals: [goal], items: [item] }, { step, partId });

  it('is the plan, one of its goals or one of its items', () => {
    expect(about('approve', null)).toEqual({ kind: 'plan', step: 'approve' });
    expect(about('start', 'goal')).toEqual({ kind: 'goal', step: 'start', goal });
    expect(about('start', 'item')).toEqual({ kind: 'item', step: 'start', item });
  });

  it('is not named where its part is not shown', () => {
    expect(about('start', 'hidden')).toBeUndefined();
  });
});

describe('what is asked and shown by state', () => {
  it.each([
    ['submit', false],
    ['discard', true],
    ['approve', false],
    ['return', true],
    ['reopen', false],
    ['activate', false],
    ['nextVersion', false],
    ['startReview', false],
    ['concludeReview', false],
    ['complete', false],
    ['terminate', true],
    ['start', false],
    ['achieve', false],
    ['partlyAchieve', false],
    ['notAchieve', true],
    ['withdraw', true],
    ['done', false],
    ['notDone', true],
    ['cancel', true],
  ] as const)('%s asks for a reason: %s', (step, asks) => {
    expect(asksForReason(step)).toBe(asks);
  });

  it.each([
    ['draft', true, false],
    ['pendingApproval', true, false],
    ['returned', true, false],
    ['approved', true, false],
    ['signed', true, false],
    ['active', false, false],
    ['underReview', false, false],
    ['completed', false, true],
    ['terminated', false, true],
    ['superseded', false, true],
    ['discarded', false, true],
  ] as const)('%s is in preparation: %s, at its end: %s', (state, preparing, ended) => {
    expect(isInPreparation(state)).toBe(preparing);
    expect(hasEnded(state)).toBe(ended);
  });
});

describe('steps by state, role and who wrote it', () => {
  it.each([
    ['returned', 'socialWorker', ['reopen']],
    ['signed', 'socialWorker', ['activate']],
    ['active', 'socialWorker', ['nextVersion', 'startReview', 'complete', 'terminate']],
    ['active', 'psychologist', []],
    ['completed', 'socialWorker', []],
  ] as const)('%s, %s', (state, role, steps) => {
    expect(planSteps(plan(state), mayOf(role), 'other').steps).toEqual(steps);
  });

  it('lets a case manager and a legal representative sign beside the officer', () => {
    const approved = {
      state: 'approved' as const,
      mandatory: true,
      signersNeeded: ['caseManager' as const, 'legalRepresentative' as const],
      signatures: [],
    };
    expect(signersFor(approved, mayOf('socialWorker'))).toEqual([
      'caseManager',
      'legalRepresentative',
    ]);
    expect(signersFor(approved, mayOf('probationOfficer'))).toEqual(['legalRepresentative']);
  });

  it('moves goals and items during a review too', () => {
    const may = mayOf('socialWorker');
    expect(goalSteps(plan('underReview'), { state: 'inProgress' }, may)).toEqual([
      'achieve',
      'partlyAchieve',
      'notAchieve',
      'withdraw',
    ]);
    expect(itemSteps(plan('underReview'), { state: 'planned', mandatory: false }, may)).toEqual([
      'start',
      'cancel',
      'decide',
    ]);
    expect(itemSteps(plan('signed'), { state: 'planned', mandatory: true }, may)).toEqual([]);
    expect(itemSteps(plan('active'), { state: 'planned', mandatory: true }, () => false)).toEqual(
      [],
    );
  });

  it('seeks a service that has begun, also during a review', () => {
    const begun = { state: 'inProgress' as const, serviceCode: 'legal-assistance' };
    expect(isReferable(plan('underReview'), begun, mayOf('socialWorker'))).toBe(true);
  });

  it('leaves the writing of items to those whom the contract lets in', () => {
    expect(mayWriteItems(plan('approved'), mayOf('socialWorker'))).toBe(false);
    expect(mayWriteItems(plan('draft'), () => false)).toBe(false);
  });

  it('names no step that its part does not have', () => {
    const goal = { id: 'goal' } as Parameters<typeof noteAbout>[0]['goals'][number];
    const parts = { goals: [goal], items: [] };
    expect(noteAbout(parts, { step: 'approve', partId: 'goal' })).toBeUndefined();
    expect(noteAbout(parts, { step: 'achieve', partId: null })).toBeUndefined();
    expect(noteAbout(parts, { step: 'approve', partId: 'gone' })).toBeUndefined();
  });
});

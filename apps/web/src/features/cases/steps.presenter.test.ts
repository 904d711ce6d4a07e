import { mayOf, type May, type UserRole } from '@gza/contract';
import { caseSteps, isInvited, nextOf, placeOf, receivers } from './steps.presenter.js';

const staff = (role: UserRole, id = 'me') => ({
  id,
  may: mayOf(role),
});
const manager = { id: 'nino', name: 'ნინო ბერიძე' };
const episode = (
  state: Parameters<typeof caseSteps>[0]['state'],
  proposer: string | null = null,
) => ({
  state,
  caseManager: manager,
  closureProposedBy: proposer ? { id: proposer, name: '' } : null,
});

describe('steps of a case', () => {
  it('names the case manager first, and begins no assessment before', () => {
    const nobody = { ...episode('accepted'), caseManager: null };
    const supervisor = caseSteps(nobody, staff('supervisor'), {});
    expect(supervisor.daily).toEqual(['assign']);
    expect(supervisor.others).toEqual(['close', 'transfer']);
    expect(caseSteps(nobody, staff('socialWorker'), {})).toMatchObject({
      daily: [],
      others: ['close'],
    });
  });

  it('goes on to the assessment, and leaves assigning and transferring to the line', () => {
    expect(caseSteps(episode('accepted'), staff('socialWorker'), {})).toEqual({
      daily: ['beginAssessment'],
      others: ['close'],
      fourEyes: false,
    });
    expect(caseSteps(episode('accepted'), staff('supervisor'), {}).others).toEqual([
      'assign',
      'close',
      'transfer',
    ]);
  });

  it('keeps steps that the work takes by itself out of the way until they are due', () => {
    const worker = staff('socialWorker');
    expect(caseSteps(episode('assessment'), worker, { assessment: 'completed' }).daily).toEqual([]);
    expect(caseSteps(episode('assessment'), worker, { assessment: 'approved' }).daily).toEqual([
      'beginPlanning',
    ]);
    expect(caseSteps(episode('planning'), worker, { plan: 'signed' }).others).toContain('activate');
    expect(caseSteps(episode('planning'), worker, { plan: 'active' }).daily).toEqual(['activate']);
  });

  it('lets who works propose the closure of an active case', () => {
    expect(caseSteps(episode('active'), staff('socialWorker'), {})).toEqual({
      daily: ['proposeClosure'],
      others: ['suspend'],
      fourEyes: false,
    });
    expect(caseSteps(episode('suspended'), staff('socialWorker'), {}).daily).toEqual(['resume']);
  });

  it('closes with four eyes: not by who proposed it, and not by who does not decide', () => {
    const proposed = episode('closingReview', 'other');
    expect(caseSteps(proposed, staff('supervisor'), {}).daily).toEqual(['close', 'returnToWork']);
    expect(caseSteps(proposed, staff('socialWorker'), {})).toEqual({
      daily: [],
      others: [],
      fourEyes: false,
    });
    const own = caseSteps(episode('closingReview', 'me'), staff('supervisor'), {});
    expect(own).toMatchObject({ daily: ['returnToWork'], fourEyes: true });
    expect(caseSteps(episode('closingReview', 'me'), staff('socialWorker'), {}).fourEyes).toBe(
      true,
    );
  });

  it('leaves nothing to do with a closed case, and nothing to those who only read', () => {
    expect(caseSteps(episode('closed'), staff('head'), {})).toEqual({
      daily: [],
      others: [],
      fourEyes: false,
    });
    expect(caseSteps(episode('active'), staff('probationOfficer'), {})).toMatchObject({
      daily: [],
      others: [],
    });
  });
});

describe('what a case waits for', () => {
  const at = (state: Parameters<typeof nextOf>[0]['state'], more = {}) =>
    ({ state, caseManager: manager, category: 'formerPrisoner', ...more }) as const;

  it('needs somebody who answers for it, then the ground of its category', () => {
    expect(nextOf({ ...at('accepted'), caseManager: null }, {})).toBe('noManager');
    expect(nextOf(at('accepted'), {})).toBe('consent');
    expect(nextOf(at('accepted', { category: 'probationerMandatory' }), {})).toBe('legalBasis');
  });

  it('says how far assessment and plan are', () => {
    expect(nextOf(at('assessment'), {})).toBe('assessmentNone');
    expect(nextOf(at('assessment'), { assessment: 'completed' })).toBe('assessmentCompleted');
    expect(nextOf(at('planning'), {})).toBe('planNone');
    expect(nextOf(at('planning'), { plan: 'approved' })).toBe('planApproved');
    expect(nextOf(at('planning'), { plan: 'terminated' })).toBe('planNone');
    expect(nextOf(at('suspended'), {})).toBe('suspended');
  });

  it('leads to where the work is', () => {
    expect(placeOf('consent')).toBe('file');
    expect(placeOf('assessmentCompleted')).toBe('assessments');
    expect(placeOf('planApproved')).toBe('plan');
    expect(placeOf('closingReview')).toBeNull();
  });
});

it('offers the least loaded colleagues first, and not the one who has the case', () => {
  const team = [
    { id: 'a', name: 'ა', openCases: 9 },
    { id: 'b', name: 'ბ', openCases: 2 },
    { id: 'c', name: 'გ', openCases: 0 },
  ];
  expect(receivers(team, 'c').map(({ id }) => id)).toEqual(['b', 'a']);
});

describe('the next step in every state', () => {
  const at = (state: Parameters<typeof nextOf>[0]['state']) =>
    ({ state, caseManager: manager, category: 'formerPrisoner' }) as const;

  it.each([
    ['draft', 'assessmentDraft'],
    ['completed', 'assessmentCompleted'],
    ['returned', 'assessmentReturned'],
    ['approved', 'assessmentApproved'],
    ['superseded', 'assessmentNone'],
    ['discarded', 'assessmentNone'],
  ] as const)('of an assessment that is %s: %s', (assessment, next) => {
    expect(nextOf(at('assessment'), { assessment })).toBe(next);
    expect(placeOf(next)).toBe('assessments');
  });

  it.each([
    ['draft', 'planDraft'],
    ['pendingApproval', 'planPendingApproval'],
    ['returned', 'planReturned'],
    ['approved', 'planApproved'],
    ['signed', 'planSigned'],
    ['active', 'planActive'],
    ['underReview', 'planActive'],
    ['completed', 'planNone'],
  ] as const)('of a plan that is %s: %s', (plan, next) => {
    expect(nextOf(at('planning'), { plan })).toBe(next);
    expect(placeOf(next)).toBe('plan');
  });

  it.each([
    ['active', 'attendance'],
    ['suspended', null],
    ['closingReview', null],
    ['closed', null],
  ] as const)('of a case that is %s, at %s', (state, place) => {
    expect(nextOf(at(state), {})).toBe(state);
    expect(placeOf(state)).toBe(place);
  });

  it('is the legal basis in the file, and nothing on this page without a case manager', () => {
    expect(placeOf('legalBasis')).toBe('file');
    expect(placeOf('noManager')).toBeNull();
  });
});

describe('the steps of those whom everything is granted', () => {
  const everything: May = () => true;
  const noDecision: May = (permission) => permission !== 'case.decideClosure';
  const whoever = (may: May) => ({ id: 'x', may });

  it.each([
    [
      'accepted',
      'all but the decision',
      noDecision,
      ['beginAssessment'],
      ['assign', 'close', 'transfer'],
    ],
    [
      'assessment',
      'all but the decision',
      noDecision,
      [],
      ['assign', 'beginPlanning', 'proposeClosure', 'suspend', 'transfer'],
    ],
    [
      'planning',
      'all but the decision',
      noDecision,
      [],
      ['assign', 'activate', 'proposeClosure', 'suspend', 'transfer'],
    ],
    [
      'active',
      'all but the decision',
      noDecision,
      ['proposeClosure'],
      ['assign', 'suspend', 'transfer'],
    ],
    [
      'suspended',
      'all but the decision',
      noDecision,
      ['resume'],
      ['assign', 'proposeClosure', 'transfer'],
    ],
    ['closingReview', 'everything', everything, ['close', 'returnToWork'], ['assign', 'transfer']],
    ['closingReview', 'all but the decision', noDecision, [], ['assign', 'transfer']],
    ['closed', 'everything', everything, [], []],
  ] as const)('%s, with %s', (state, _what, may, daily, others) => {
    expect(caseSteps(episode(state), whoever(may), {})).toEqual({
      daily,
      others,
      fourEyes: false,
    });
    expect(
      caseSteps(
        episode(state),
        whoever(() => false),
        {},
      ),
    ).toEqual({
      daily: [],
      others: [],
      fourEyes: false,
    });
  });

  it('withhold nothing of a proposal that was returned to work', () => {
    expect(caseSteps(episode('active', 'x'), whoever(noDecision), {})).toEqual({
      daily: ['proposeClosure'],
      others: ['assign', 'suspend', 'transfer'],
      fourEyes: false,
    });
  });
});

it('offers colleagues with as many cases by their names, all where nobody has the case', () => {
  const team = [
    { id: 'a', name: 'ბ', openCases: 2 },
    { id: 'b', name: 'ა', openCases: 2 },
  ];
  expect(receivers(team, undefined).map(({ id }) => id)).toEqual(['b', 'a']);
});

describe('the ground of an assessment', () => {
  const open = { state: 'accepted', caseManager: { id: 'n', name: 'ნინო' } } as const;

  it('makes the assessment the main step only when it is recorded', () => {
    const voluntary = { ...open, category: 'formerPrisoner' } as const;
    expect([false, undefined, true].map((ground) => nextOf(voluntary, { ground }))).toEqual([
      'consent',
      'consent',
      'assessmentReady',
    ]);
    expect(isInvited('beginAssessment', 'consent')).toBe(false);
    expect(isInvited('beginAssessment', 'legalBasis')).toBe(false);
    expect(isInvited('beginAssessment', 'assessmentReady')).toBe(true);
    expect(isInvited('proposeClosure', 'active')).toBe(false);
    expect(isInvited('assign', 'noManager')).toBe(true);
  });
});

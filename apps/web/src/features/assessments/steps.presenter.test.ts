import { mayOf, type Dto, type Role } from '@gza/contract';
import {
  asksForReason,
  assessmentSteps,
  hasEnded,
  isAuthor,
  isFinished,
  mayAmend,
  mayWrite,
  overrideSteps,
} from './steps.presenter.js';

const as = (role: Role) => ({
  me: `the ${role}`,
  may: mayOf(role),
});
const step = (by: string): Dto<'AssessmentStep'> => ({
  event: 'complete',
  by: { id: by, name: by },
  at: '2026-11-24T08:00:00.000Z',
  note: null,
});
const at = (state: Dto<'Assessment'>['state'], clinical = false, by = 'somebody') => ({
  state,
  clinical,
  steps: [step(by)],
});
const steps = (role: Role, ...of: Parameters<typeof at>) => {
  const { me, may } = as(role);
  return assessmentSteps(at(...of), may, me);
};

describe('the steps of an assessment', () => {
  it('are those of the life cycle and of the role', () => {
    expect(steps('socialWorker', 'draft').steps).toEqual(['complete', 'discard']);
    expect(steps('socialWorker', 'completed').steps).toEqual([]);
    expect(steps('supervisor', 'completed').steps).toEqual(['approve', 'return']);
    expect(steps('probationOfficer', 'completed').steps).toEqual([]);
    expect(steps('socialWorker', 'returned').steps).toEqual(['reopen']);
    expect(steps('head', 'approved').steps).toEqual([]);
  });

  it('differ for a clinical test', () => {
    expect(steps('socialWorker', 'draft', true).steps).toEqual([]);
    expect(steps('psychologist', 'draft', true).steps).toEqual(['complete', 'discard']);
    expect(steps('supervisor', 'completed', true).steps).toEqual([]);
    expect(steps('clinicalSupervisor', 'completed', true).steps).toEqual(['approve', 'return']);
  });

  it('take four eyes to decide', () => {
    expect(steps('supervisor', 'completed', false, 'the supervisor')).toEqual({
      steps: [],
      fourEyes: true,
    });
  });

  it('ask why, where something is taken away', () => {
    expect(
      (['complete', 'approve', 'return', 'reopen', 'discard'] as const).filter(asksForReason),
    ).toEqual(['return', 'discard']);
  });
});

it('is written by its author’s role while it is a draft, and amended afterwards', () => {
  const { may } = as('psychologist');
  expect(mayWrite(at('draft', true), mayOf('socialWorker'))).toBe(false);
  expect(mayWrite(at('draft', true), may)).toBe(true);
  expect(mayWrite(at('returned'), mayOf('socialWorker'))).toBe(false);
  expect(mayAmend({ ...at('approved', true), answers: {} }, may)).toBe(true);
  expect(mayAmend({ ...at('approved', true), answers: null }, may)).toBe(false);
  expect(mayAmend({ ...at('superseded'), answers: {} }, may)).toBe(false);
  expect(hasEnded(at('discarded'))).toBe(true);
  expect(hasEnded(at('approved'))).toBe(false);
});

describe('another level', () => {
  const order = ['low', 'medium', 'high', 'veryHigh'];
  const summary = { level: 'medium' } as Dto<'RiskSummary'>;
  const proposed: Dto<'LevelOverride'> = {
    id: 'o',
    state: 'proposed',
    level: 'high',
    reason: 'ახალი საქმე',
    proposedBy: { id: 'the supervisor', name: 'ქეთევანი' },
    proposedAt: '2026-11-24T08:00:00.000Z',
    decidedBy: null,
    decidedAt: null,
    decisionNote: null,
  };
  const of = (role: Role, overrides: Dto<'LevelOverride'>[] = []) => {
    const { me, may } = as(role);
    return overrideSteps({ state: 'completed', summary, overrides }, order, may, me);
  };

  it('is one step away, while none waits', () => {
    expect(of('socialWorker').levels).toEqual(['low', 'high']);
    expect(of('probationOfficer').levels).toEqual([]);
    expect(of('socialWorker', [proposed]).levels).toEqual([]);
  });

  it('is decided by somebody of the line who did not propose it', () => {
    expect(of('supervisor', [proposed])).toMatchObject({ mayDecide: false, fourEyes: true });
    expect(of('head', [proposed])).toMatchObject({ mayDecide: true, fourEyes: false });
    expect(of('socialWorker', [proposed])).toMatchObject({ mayDecide: false, fourEyes: false });
  });
});

describe('in detail', () => {
  const order = ['low', 'medium', 'high', 'veryHigh'];
  const summary = (level: string | null) => ({ level }) as Dto<'RiskSummary'>;
  const levels = (level: string | null, state: Dto<'Assessment'>['state'] = 'completed') =>
    overrideSteps({ state, summary: summary(level), overrides: [] }, order, () => true, 'me')
      .levels;

  it.each([
    ['low', ['medium']],
    ['high', ['medium', 'veryHigh']],
    ['veryHigh', ['high']],
    ['unknown', []],
    [null, []],
  ])('the level %s may become %j', (level, next) => {
    expect(levels(level)).toEqual(next);
  });

  it('no level is proposed for what is not finished, or without a summary', () => {
    expect(levels('medium', 'approved')).toEqual(['low', 'high']);
    expect(levels('medium', 'draft')).toEqual([]);
    expect(
      overrideSteps(
        { state: 'completed', summary: null, overrides: null },
        order,
        () => true,
        'me',
      ),
    ).toEqual({ levels: [], pending: undefined, mayDecide: false, fourEyes: false });
  });

  it('a decided proposal waits for nobody', () => {
    const decided = { state: 'rejected', proposedBy: { id: 'me', name: '' } };
    expect(
      overrideSteps(
        {
          state: 'completed',
          summary: summary('low'),
          overrides: [decided as Dto<'LevelOverride'>],
        },
        order,
        () => true,
        'me',
      ),
    ).toEqual({ levels: ['medium'], pending: undefined, mayDecide: false, fourEyes: false });
  });

  it.each([
    ['draft', false, false],
    ['completed', true, false],
    ['approved', true, false],
    ['returned', false, false],
    ['superseded', false, true],
    ['discarded', false, true],
  ] as const)('%s is finished: %s, ended: %s', (state, finished, ended) => {
    expect(isFinished({ state })).toBe(finished);
    expect(hasEnded({ state, clinical: true })).toBe(ended);
  });

  it('authors are those whom the life cycle lets complete', () => {
    expect(isAuthor({ clinical: false }, mayOf('socialWorker'))).toBe(true);
    expect(isAuthor({ clinical: true }, mayOf('socialWorker'))).toBe(false);
    expect(isAuthor({ clinical: false }, mayOf('supervisor'))).toBe(false);
  });

  it('an amendment needs the right, the answers and a finished assessment', () => {
    const finished = { ...at('completed'), answers: {} };
    const clinical = { ...finished, clinical: true };
    expect(mayAmend(finished, mayOf('socialWorker'))).toBe(true);
    expect(mayAmend(finished, mayOf('supervisor'))).toBe(false);
    expect(mayAmend(clinical, mayOf('socialWorker'))).toBe(false);
    expect(mayAmend(clinical, (permission) => permission !== 'assessment.conduct')).toBe(false);
    expect(mayAmend({ ...finished, state: 'draft' }, () => true)).toBe(false);
  });

  it('the last step of another, or none, leaves the decision open', () => {
    const { may, me } = as('supervisor');
    const first = { state: 'completed', clinical: false, steps: [step(me), step('b')] } as const;
    expect(assessmentSteps({ ...first, steps: [...first.steps] }, may, me).steps).toEqual([
      'approve',
      'return',
    ]);
    expect(assessmentSteps({ state: 'completed', clinical: false, steps: null }, may, me)).toEqual({
      steps: ['approve', 'return'],
      fourEyes: false,
    });
    expect(
      assessmentSteps({ state: 'completed', clinical: false, steps: [] }, () => false, me).steps,
    ).toEqual([]);
  });
});

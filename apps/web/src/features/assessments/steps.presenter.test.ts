import type { Dto, Role } from '@gza/contract';
import { endpoints, mayCall, type OperationId } from '@gza/contract';
import {
  asksForReason,
  assessmentSteps,
  hasEnded,
  mayAmend,
  mayWrite,
  overrideSteps,
} from './steps.presenter.js';

const as = (role: Role) => ({
  me: { id: `the ${role}`, role },
  may: (operation: OperationId) => mayCall(endpoints[operation].access, role),
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
  expect(mayWrite(at('draft', true), 'socialWorker')).toBe(false);
  expect(mayWrite(at('draft', true), 'psychologist')).toBe(true);
  expect(mayWrite(at('returned'), 'socialWorker')).toBe(false);
  expect(mayAmend({ ...at('approved', true), answers: {} }, may, 'psychologist')).toBe(true);
  expect(mayAmend({ ...at('approved', true), answers: null }, may, 'psychologist')).toBe(false);
  expect(mayAmend({ ...at('superseded'), answers: {} }, may, 'psychologist')).toBe(false);
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
    return overrideSteps({ state: 'completed', summary, overrides }, order, may, me.id);
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

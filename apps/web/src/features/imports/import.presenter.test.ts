import {
  decisionsOf,
  hasWritten,
  isUndoable,
  leftOut,
  linesText,
  nextStep,
  rowsToDecide,
  toneOf,
  undecidedRows,
  writtenCounts,
} from './import.presenter.js';

const run = {
  state: 'done',
  mode: 'validate',
  rows: 432,
  failed: 0,
  undecided: 0,
  decisions: [],
  otherDecision: null,
  problem: null,
} as const;

it('offers to write only a checked file', () => {
  expect(nextStep({ ...run, state: 'running' })).toBe('wait');
  expect(nextStep(run)).toBe('commit');
  expect(nextStep({ ...run, failed: 20 })).toBe('skipOrMend');
  expect(nextStep({ ...run, failed: 432 })).toBe('none');
  expect(nextStep({ ...run, mode: 'commit' })).toBe('none');
  expect(nextStep({ ...run, state: 'failed', problem: 'import-header' })).toBe('none');
});

it('knows whether something was written', () => {
  expect(hasWritten({ state: 'done', mode: 'commit', created: 1, changed: 0 })).toBe(true);
  expect(hasWritten({ state: 'done', mode: 'validate', created: 1, changed: 0 })).toBe(false);
  expect(hasWritten({ state: 'failed', mode: 'commit', created: 0, changed: 0 })).toBe(false);
});

it.each([
  ['queued', 'neutral', 'wait'],
  ['running', 'info', 'wait'],
  ['done', 'ok', 'commit'],
  ['failed', 'danger', 'commit'],
] as const)('%s is %s, and goes on by: %s', (state, tone, step) => {
  expect(toneOf(state)).toBe(tone);
  expect(nextStep({ ...run, state })).toBe(step);
});

it.each([
  [{ rows: 0 }, 'none'],
  [{ rows: 1 }, 'commit'],
  [{ rows: 2, failed: 1 }, 'skipOrMend'],
  [{ rows: 1, failed: 1 }, 'none'],
  [{ problem: 'import-header' }, 'none'],
  [{ mode: 'commit', failed: 20 }, 'none'],
] as const)('%j goes on by: %s', (changes, step) => {
  expect(nextStep({ ...run, ...changes } as Parameters<typeof nextStep>[0])).toBe(step);
});

it.each([
  [0, 0, false],
  [0, 1, true],
  [1, 0, true],
])('%s created and %s changed rows were written: %s', (created, changed, written) => {
  expect(hasWritten({ state: 'done', mode: 'commit', created, changed })).toBe(written);
  expect(hasWritten({ state: 'running', mode: 'commit', created, changed })).toBe(false);
});

it.each([
  [{}, true],
  [{ undoneAt: '2026-11-24T06:00:00.000Z' }, false],
  [{ mode: 'validate' }, false],
  [{ state: 'failed' }, false],
  [{ created: 0, changed: 0 }, false],
  [{ type: 'users' }, false],
] as const)('offers to undo an import with %j: %s', (changes, offered) => {
  const done = {
    type: 'beneficiaries',
    state: 'done',
    mode: 'commit',
    created: 1,
    changed: 0,
    undoneAt: null,
  } as const;
  expect(isUndoable({ ...done, ...changes })).toBe(offered);
});

it('counts only what an import wrote', () => {
  expect(
    writtenCounts({ people: 2, cases: 0, outcomes: 0, notices: 3, legalBases: 0, changed: 1 }),
  ).toEqual([
    { what: 'people', count: 2 },
    { what: 'notices', count: 3 },
    { what: 'changed', count: 1 },
  ]);
});

it('tells that there are more lines than are listed', () => {
  const twenty = Array.from({ length: 20 }, (_, i) => i + 2);
  expect(linesText([3, 7], 5)).toBe('3, 7');
  expect(linesText(twenty, 20)).toBe(twenty.join(', '));
  expect(linesText(twenty, 21)).toBe(`${twenty.join(', ')} …`);
});

describe('rows about people who may be known', () => {
  const asked = { ...run, id: 'run-1', failed: 5, undecided: 3 };
  const decisions = [1, 2, 3].map((line) => ({ line, decision: 'new' }));

  it('are left out until they are decided on', () => {
    expect([leftOut(asked), nextStep(asked)]).toEqual([5, 'skipOrMend']);
    expect(leftOut({ ...asked, decisions: decisions.slice(1) })).toBe(3);
    expect(undecidedRows({ ...asked, decisions })).toBe(0);
    expect(nextStep({ ...asked, failed: 3, decisions })).toBe('commit');
    expect(nextStep({ ...asked, failed: 3, otherDecision: 'skip' })).toBe('commit');
    expect(nextStep({ ...asked, failed: 432, undecided: 432 })).toBe('none');
  });

  it('go with the commit of the file', () => {
    expect(decisionsOf(asked)).toEqual({});
    expect(decisionsOf({ ...asked, decisions })).toEqual({ decisionsOf: 'run-1' });
    expect(decisionsOf({ ...asked, otherDecision: 'new' })).toEqual({ decisionsOf: 'run-1' });
  });

  it('are asked about by a check that is done', () => {
    const row = { line: 2, column: 'decision', code: 'possibleDuplicate', detail: '…' };
    const errors = [
      { ...row, candidates: [] },
      { ...row, column: 'sex', code: 'oneOf' },
    ];
    expect(rowsToDecide({ ...run, errors })).toEqual([errors[0]]);
    expect(rowsToDecide({ ...run, mode: 'commit', errors })).toEqual([]);
    expect(rowsToDecide({ ...run, state: 'running', errors })).toEqual([]);
  });
});

import { stepOf, taskOf, taskText } from './task-entries.presenter.js';

it('reads the step of a rule from the entry that tells of it', () => {
  const of = (kind: 'taskPostponed' | 'aftercareAttempted' | 'taskDone', detail: object) =>
    stepOf({ kind, subjectId: 's', detail: { ...detail } });
  expect([
    of('aftercareAttempted', { reached: false }),
    of('taskPostponed', { rule: 'planReviewDue' }),
    of('taskPostponed', {}),
    of('taskDone', {}),
  ]).toEqual(['s', 's', null, null]);
});

describe('the task of an entry', () => {
  const postponed = (detail: Record<string, unknown>) =>
    taskOf({ kind: 'taskPostponed', subjectId: 't', detail });

  it('is one by hand, and not what a rule asked for', () => {
    expect(postponed({ dueOn: '2026-12-04' })).toEqual({ id: 't', kind: 'taskPostponed' });
    expect(postponed({ rule: 'silentCase', dueOn: '2026-12-04' })).toBeNull();
    expect(taskOf({ kind: 'taskDone', subjectId: null, detail: {} })).toBeNull();
    expect(taskOf({ kind: 'noteAdded', subjectId: 'n', detail: {} })).toBeNull();
  });

  it('says what it was about, and what came of it while that is so', () => {
    const task = { title: 'Call back', state: 'done', result: 'Comes on Monday', reason: 'Ill' };
    const of = (kind: 'taskDone' | 'taskCancelled' | 'taskPostponed', more: object = {}) =>
      taskText(kind, { ...task, ...more } as never);
    expect([
      of('taskDone'),
      of('taskDone', { state: 'open' }),
      of('taskPostponed'),
      of('taskCancelled', { state: 'cancelled' }),
      of('taskDone', { result: null }),
    ]).toEqual([
      'Call back · Comes on Monday',
      'Call back',
      'Call back',
      'Call back · Ill',
      'Call back',
    ]);
  });
});

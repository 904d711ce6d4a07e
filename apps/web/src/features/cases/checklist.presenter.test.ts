import type { Dto } from '@gza/contract';
import { checklistLines, progressOf } from './checklist.presenter.js';

type Item = Dto<'ChecklistItem'>;
const today = '2026-11-24';
const item = (one: Partial<Item>): Item => ({
  item: 'plan',
  state: 'open',
  detail: null,
  dueOn: null,
  doneOn: null,
  ...one,
});

describe('a line of the checklist', () => {
  it.each<[string, Partial<Item>, object]>([
    ['missing', {}, { text: 'missing' }],
    ['missing until a day', { dueOn: today }, { text: 'due', day: today }],
    ['late', { dueOn: '2026-11-23' }, { text: 'late', day: '2026-11-23' }],
    [
      'late while under way',
      { state: 'underWay', detail: 'draft', dueOn: '2026-11-23' },
      { text: 'late', day: '2026-11-23' },
    ],
    [
      'under way',
      { state: 'underWay', detail: 'pendingApproval' },
      { text: 'state', of: 'plan', state: 'pendingApproval' },
    ],
    ['lapsed', { item: 'consent', detail: 'lapsed' }, { text: 'lapsed' }],
    [
      'done on a day',
      { state: 'done', doneOn: '2026-11-01' },
      { text: 'doneOn', day: '2026-11-01' },
    ],
    ['done without a day', { state: 'done' }, { text: 'there' }],
  ])('says that it is %s', (_, one, expected) => {
    expect(checklistLines([item(one)], today)[0]?.howFar).toEqual(expected);
  });

  it('leads to where it is done, until it is done', () => {
    expect(checklistLines([item({ item: 'consent' })], today)[0]?.place).toBe('file');
    expect(checklistLines([item({ item: 'firstContact' })], today)[0]?.place).toBe('timeline');
    expect(checklistLines([item({ state: 'done' })], today)[0]?.place).toBeNull();
  });

  it('is late after its last day, and not when it was done', () => {
    const late = (one: Partial<Item>) => checklistLines([item(one)], today)[0]?.late;
    expect(late({ dueOn: today })).toBe(false);
    expect(late({ dueOn: '2026-11-23' })).toBe(true);
    expect(late({ state: 'done', dueOn: '2026-11-23' })).toBe(false);
  });
});

describe('what the next step depends on', () => {
  it('is the ground of the category, the assessment and the plan', () => {
    expect(
      progressOf([
        item({ item: 'consent', state: 'done' }),
        item({ item: 'assessment', state: 'underWay', detail: 'completed' }),
        item({}),
      ]),
    ).toEqual({ ground: true, assessment: 'completed', plan: undefined });
    expect(progressOf([item({ item: 'legalBasis', detail: 'lapsed' })]).ground).toBe(false);
  });

  it('is unknown where the reader may not know it', () => {
    expect(progressOf([])).toEqual({ ground: undefined, assessment: undefined, plan: undefined });
  });
});

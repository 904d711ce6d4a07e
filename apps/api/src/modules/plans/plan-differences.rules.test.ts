import { fieldChanges, partDifferences, type PlanPart } from './plan-differences.rules.js';

const part = (lineageId: string, more: Partial<PlanPart> = {}): PlanPart => ({
  lineageId,
  label: `label ${lineageId}`,
  state: 'planned',
  finished: false,
  fields: { text: lineageId, dueOn: null },
  ...more,
});
const none = { added: [], removed: [], finished: [], changed: [] };

describe('fieldChanges', () => {
  it('names what differs and only that', () => {
    expect(fieldChanges({ a: '1', b: '2', c: null }, { a: '1', b: '3', c: 'x' })).toEqual([
      { field: 'b', before: '2', after: '3' },
      { field: 'c', before: null, after: 'x' },
    ]);
  });
  it('takes a missing field for an empty one', () => {
    expect(fieldChanges({}, { a: null, b: 'x' })).toEqual([
      { field: 'b', before: null, after: 'x' },
    ]);
    expect(fieldChanges({ b: 'x' }, {})).toEqual([{ field: 'b', before: 'x', after: null }]);
  });
});

describe('partDifferences', () => {
  it('finds none between equal versions, whatever their order', () => {
    expect(partDifferences([part('a'), part('b')], [part('b'), part('a')])).toEqual(none);
  });
  it('does not take progress for a change', () => {
    expect(partDifferences([part('a')], [part('a', { state: 'inProgress' })])).toEqual(none);
  });
  it('tells added from removed', () => {
    expect(partDifferences([part('a')], [part('b')])).toEqual({
      ...none,
      added: [{ lineageId: 'b', label: 'label b', state: 'planned' }],
      removed: [{ lineageId: 'a', label: 'label a', state: 'planned' }],
    });
  });
  it('does not call removed what was finished', () => {
    const done = part('a', { state: 'done', finished: true });
    expect(partDifferences([done], [])).toEqual({
      ...none,
      finished: [{ lineageId: 'a', label: 'label a', state: 'done' }],
    });
  });
  it('shows a change field by field under the new label', () => {
    const after = part('a', { label: 'new', fields: { text: 'new', dueOn: '2027-01-31' } });
    expect(partDifferences([part('a')], [after])).toEqual({
      ...none,
      changed: [
        {
          lineageId: 'a',
          label: 'new',
          fields: [
            { field: 'text', before: 'a', after: 'new' },
            { field: 'dueOn', before: null, after: '2027-01-31' },
          ],
        },
      ],
    });
  });
});

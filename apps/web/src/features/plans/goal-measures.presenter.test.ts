import { goalMeasures } from './goal-measures.presenter.js';

const before = { assessmentId: 'a', assessedOn: '2026-01-10', rating: 3 };
const after = { assessmentId: 'b', assessedOn: '2026-07-10', rating: 1 };
const job = {
  id: 'o',
  kind: 'employment' as const,
  status: 'employed' as const,
  occurredOn: '2026-06-01',
};

it.each([
  [null, null, []],
  [before, null, [{ key: 'before', rating: before }]],
  [null, after, [{ key: 'after', rating: after }]],
  [before, after, [{ key: 'change', before, after }]],
])('says the ratings %j and %j in one line', (first, last, lines) => {
  expect(goalMeasures({ before: first, after: last, outcomes: [] })).toEqual(lines);
});

it('says each outcome after the ratings', () => {
  expect(goalMeasures({ before, after: null, outcomes: [job] })).toEqual([
    { key: 'before', rating: before },
    { key: 'result', found: job },
  ]);
});

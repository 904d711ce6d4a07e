import { builtOn } from './built-on.rules.js';

const use = (relation: string, total: number, ...lines: number[]) => ({ relation, total, lines });

it('adds up the tables of a kind, with the first 20 lines in their order', () => {
  const many = Array.from({ length: 25 }, (_, i) => i + 2);
  expect(
    builtOn([
      use('work_note', 2, 9, 4),
      use('consent', 1, 4, 3),
      use('rehabilitation_case', 1, 7),
      use('plan', 30, ...many),
    ]),
  ).toEqual([
    { kind: 'cases', count: 1, lines: [7] },
    { kind: 'caseFile', count: 3, lines: [3, 4, 9] },
    { kind: 'plans', count: 30, lines: many.slice(0, 20) },
  ]);
});

it('tells entries of the timeline only when nothing else is there', () => {
  expect(builtOn([use('timeline_entry', 2, 3), use('consent', 1, 3)])).toEqual([
    { kind: 'caseFile', count: 1, lines: [3] },
  ]);
  expect(builtOn([use('timeline_entry', 2, 3), use('a_table_of_tomorrow', 1, 4)])).toEqual([
    { kind: 'others', count: 1, lines: [4] },
  ]);
  expect(builtOn([use('timeline_entry', 2, 3)])).toEqual([
    { kind: 'others', count: 2, lines: [3] },
  ]);
  expect(builtOn([])).toEqual([]);
});

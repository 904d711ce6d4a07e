import { ADULT, formWith, scored } from './form.fixture.js';
import { answerTo, groupHolds, isAnswered, shownForm } from './conditions.rules.js';
import type { Answers, FormQuestion, QuestionCondition, QuestionConditions } from './form.types.js';

const showWhen = (
  linkId: string,
  operator: QuestionCondition['operator'],
  value: QuestionCondition['value'],
) => ({
  showWhen: {
    match: 'all',
    conditions: [{ linkId, operator, value }],
  } satisfies QuestionConditions,
});

const items: FormQuestion[] = [
  scored('a', 3),
  scored('b', 3, showWhen('a', 'atLeast', 2)),
  scored('c', 3, showWhen('b', 'equals', 's3')),
  { linkId: 'age', type: 'integer', required: false, minimum: 0, maximum: 99 },
  {
    linkId: 'list',
    type: 'multiChoice',
    required: false,
    options: ['x', 'y'].map((code) => ({ code, score: null })),
  },
];
const form = formWith(items);
const shown = (answers: Answers) => [...shownForm(form, answers, ADULT).items.keys()];
const holds = (condition: QuestionCondition, answers: Answers) =>
  groupHolds({ match: 'all', conditions: [condition] }, shownForm(form, answers, ADULT));

describe('conditions', () => {
  it('show a question by the score of a choice', () => {
    expect(shown({ a: 's1' })).toEqual(['a', 'age', 'list']);
    expect(shown({ a: 's2' })).toEqual(['a', 'b', 'age', 'list']);
  });

  it('hide with a question everything that hung on its answer', () => {
    expect(shown({ a: 's2', b: 's3' })).toContain('c');
    const form1 = shownForm(form, { a: 's0', b: 's3', c: 's1' }, ADULT);
    expect([...form1.items.keys()]).not.toContain('c');
    expect([...form1.answers.keys()]).toEqual(['a']);
  });

  it.each<[QuestionCondition, Answers, boolean]>([
    [{ linkId: 'a', operator: 'answered', value: true }, { a: 's0' }, true],
    [{ linkId: 'a', operator: 'answered', value: false }, {}, true],
    [{ linkId: 'a', operator: 'notEquals', value: 's1' }, { a: 's2' }, true],
    [{ linkId: 'a', operator: 'notEquals', value: 's1' }, {}, false],
    [{ linkId: 'a', operator: 'atMost', value: 1 }, { a: 's1' }, true],
    [{ linkId: 'a', operator: 'atMost', value: 1 }, {}, false],
    [{ linkId: 'age', operator: 'atLeast', value: 18 }, { age: 17 }, false],
    [{ linkId: 'age', operator: 'atLeast', value: 18 }, { age: 18 }, true],
    [{ linkId: 'list', operator: 'equals', value: 'y' }, { list: ['x', 'y'] }, true],
    [{ linkId: 'list', operator: 'notEquals', value: 'y' }, { list: ['x', 'y'] }, false],
    [{ linkId: 'list', operator: 'answered', value: true }, { list: [] }, false],
    [{ linkId: 'list', operator: 'atLeast', value: 1 }, { list: ['x'] }, false],
    [{ linkId: 'list', operator: 'atMost', value: 1 }, { list: ['x'] }, false],
    [{ linkId: 'a', operator: 'answered', value: true }, {}, false],
    [{ linkId: 'a', operator: 'answered', value: false }, { a: 's0' }, false],
    [{ linkId: 'a', operator: 'equals', value: 's1' }, { a: 's1' }, true],
    [{ linkId: 'a', operator: 'equals', value: 's1' }, { a: 's2' }, false],
    [{ linkId: 'a', operator: 'equals', value: 's1' }, {}, false],
    [{ linkId: 'a', operator: 'notEquals', value: 's1' }, { a: 's1' }, false],
    [{ linkId: 'a', operator: 'atMost', value: 1 }, { a: 's2' }, false],
    [{ linkId: 'a', operator: 'atLeast', value: 1 }, { a: 's1' }, true],
    [{ linkId: 'a', operator: 'atLeast', value: 1 }, { a: 's0' }, false],
    // A code that no option has carries no score.
    [{ linkId: 'a', operator: 'atMost', value: 1 }, { a: 'gone' }, false],
    [{ linkId: 'age', operator: 'atMost', value: 18 }, { age: 18 }, true],
    [{ linkId: 'age', operator: 'atMost', value: 18 }, { age: 19 }, false],
    [{ linkId: 'age', operator: 'atLeast', value: '18' }, { age: 18 }, false],
    [{ linkId: 'age', operator: 'atMost', value: '18' }, { age: 18 }, false],
    [{ linkId: 'missing', operator: 'notEquals', value: 'x' }, { missing: 'y' }, false],
    [{ linkId: 'missing', operator: 'answered', value: false }, { missing: 'y' }, true],
  ])('%j of %j is %s', (condition, answers, expected) => {
    expect(holds(condition, answers)).toBe(expected);
  });

  it('combine by all or any', () => {
    const conditions: QuestionCondition[] = [
      { linkId: 'a', operator: 'equals', value: 's1' },
      { linkId: 'age', operator: 'atLeast', value: 18 },
    ];
    const half = shownForm(form, { a: 's1', age: 15 }, ADULT);
    expect(groupHolds({ match: 'any', conditions }, half)).toBe(true);
    expect(groupHolds({ match: 'all', conditions }, half)).toBe(false);
  });
});

it.each([
  [undefined, false],
  [null, false],
  ['', false],
  ['  ', false],
  [[], false],
  ['x', true],
  [['x'], true],
  [0, true],
  [false, true],
])('%j is an answer: %s', (value, answered) => {
  expect(isAnswered(value)).toBe(answered);
});

it('reads own answers only', () => {
  expect(answerTo({ a: 's1' }, 'a')).toBe('s1');
  expect(answerTo({}, 'toString')).toBeUndefined();
  expect(answerTo(Object.create({ a: 's1' }) as Record<string, unknown>, 'a')).toBeUndefined();
});

describe('a question of one audience', () => {
  const school: FormQuestion = {
    linkId: 'school',
    type: 'boolean',
    required: false,
    audience: ['juvenile'],
  };
  const shownTo = (audience: 'adult' | 'juvenile') =>
    shownForm(formWith([school, items[3]!]), { school: true, age: 15 }, { audience });

  it('is shown to it alone, with its answer', () => {
    expect([...shownTo('juvenile').items.keys()]).toEqual(['school', 'age']);
    expect([...shownTo('juvenile').answers]).toEqual([
      ['school', true],
      ['age', 15],
    ]);
    expect([...shownTo('adult').items.keys()]).toEqual(['age']);
    expect([...shownTo('adult').answers]).toEqual([['age', 15]]);
  });
});

it('holds all of no conditions, and none of any', () => {
  const nothing = shownForm(form, {}, ADULT);
  expect(groupHolds({ match: 'all', conditions: [] }, nothing)).toBe(true);
  expect(groupHolds({ match: 'any', conditions: [] }, nothing)).toBe(false);
});

import * as fc from 'fast-check';
import { ADULT, JUVENILE, formWith, scored } from './form.fixture.js';
import { answerProblems, isRequired } from './answers.rules.js';
import { shownForm } from './conditions.rules.js';
import type { FormQuestion } from './form.types.js';

const items: FormQuestion[] = [
  scored('mood', 3, { required: true }),
  {
    linkId: 'drinks',
    type: 'multiChoice',
    required: false,
    options: [
      { code: 'none', score: 0, exclusive: true },
      { code: 'wine', score: 1 },
      { code: 'beer', score: 1 },
    ],
  },
  {
    linkId: 'children',
    type: 'integer',
    required: false,
    minimum: 0,
    maximum: 20,
  },
  {
    linkId: 'childNames',
    type: 'text',
    required: true,
    maximumLength: 20,
    showWhen: { match: 'all', conditions: [{ linkId: 'children', operator: 'atLeast', value: 1 }] },
  },
  {
    linkId: 'evidence',
    type: 'text',
    required: false,
    maximumLength: 20,
    requiredWhen: { match: 'all', conditions: [{ linkId: 'mood', operator: 'atLeast', value: 2 }] },
  },
  { linkId: 'insured', type: 'boolean', required: false },
  { linkId: 'since', type: 'date', required: false },
  {
    linkId: 'school',
    type: 'text',
    required: true,
    maximumLength: 20,
    audience: ['juvenile'],
  },
];
const form = formWith(items);
const problems = (answers: Record<string, unknown>, stage: 'draft' | 'completion' = 'completion') =>
  answerProblems(form, answers, ADULT, stage);

describe('answers to a form', () => {
  it('are complete when everything asked and required is answered', () => {
    expect(
      problems({
        mood: 's1',
        drinks: ['wine', 'beer'],
        children: 0,
        insured: false,
        since: '2024-02-29',
      }),
    ).toEqual([]);
  });

  it.each([
    ['wrong option', { mood: 's9' }, '/answers/mood', 'oneOf'],
    ['label instead of code', { mood: 1 }, '/answers/mood', 'type'],
    ['null instead of leaving out', { mood: null }, '/answers/mood', 'type'],
    ['one option where several are expected', { drinks: 'wine' }, '/answers/drinks', 'type'],
    ['wrong option among several', { drinks: ['wine', 'milk'] }, '/answers/drinks', 'oneOf'],
    ['numbers as options', { drinks: [1] }, '/answers/drinks', 'type'],
    ['the same option twice', { drinks: ['wine', 'wine'] }, '/answers/drinks', 'uniqueItems'],
    ['none together with one', { drinks: ['none', 'wine'] }, '/answers/drinks', 'exclusiveOption'],
    ['a fraction of a child', { children: 1.5 }, '/answers/children', 'type'],
    ['digits as text', { children: '2' }, '/answers/children', 'type'],
    ['too many', { children: 21 }, '/answers/children', 'maximum'],
    ['too few', { children: -1 }, '/answers/children', 'minimum'],
    ['a long text', { evidence: 'x'.repeat(21) }, '/answers/evidence', 'maxLength'],
    ['a list as text', { evidence: ['x'] }, '/answers/evidence', 'type'],
    ['yes as text', { insured: 'yes' }, '/answers/insured', 'type'],
    ['a day that does not exist', { since: '2023-02-29' }, '/answers/since', 'date'],
    ['another way of writing a date', { since: '01.02.2023' }, '/answers/since', 'date'],
    ['an unknown question', { 'mo/od~': 's1' }, '/answers/mo~1od~0', 'unknown'],
  ])('refuse %s, in a draft too', (_name, answers, pointer, code) => {
    expect(problems(answers, 'draft')).toEqual([expect.objectContaining({ pointer, code })]);
  });

  it('name the allowed options and limits, never the answer', () => {
    expect(problems({ mood: 'secret', children: 99 }, 'draft')).toEqual([
      {
        pointer: '/answers/mood',
        code: 'oneOf',
        params: { allowed: ['s0', 's1', 's2', 's3'] },
      },
      { pointer: '/answers/children', code: 'maximum', params: { limit: 20 } },
    ]);
  });

  it('may be saved in parts, but not completed', () => {
    expect(problems({}, 'draft')).toEqual([]);
    expect(problems({})).toEqual([{ pointer: '/answers/mood', code: 'required' }]);
  });

  it('count blank text as no answer', () => {
    expect(problems({ mood: 's0', children: 1, childNames: '  ' })).toEqual([
      { pointer: '/answers/childNames', code: 'required' },
    ]);
  });

  it('are required only where they are shown', () => {
    expect(problems({ mood: 's0', children: 0 })).toEqual([]);
    expect(problems({ mood: 's0' })).toEqual([]);
  });

  it('may stay under a hidden question in a draft, not at completion', () => {
    const answers = { mood: 's0', children: 0, childNames: 'ნინო' };
    expect(problems(answers, 'draft')).toEqual([]);
    expect(problems(answers)).toEqual([{ pointer: '/answers/childNames', code: 'notApplicable' }]);
  });

  it('are required by another answer from its limit on', () => {
    expect(problems({ mood: 's1' })).toEqual([]);
    expect(problems({ mood: 's2' })).toEqual([{ pointer: '/answers/evidence', code: 'required' }]);
    expect(problems({ mood: 's2', evidence: 'საქმე' })).toEqual([]);
  });

  it('are asked by the rules the person is under', () => {
    const answers = { mood: 's0' };
    expect(answerProblems(form, answers, JUVENILE, 'completion')).toEqual([
      { pointer: '/answers/school', code: 'required' },
    ]);
    expect(problems({ ...answers, school: '№1' })).toEqual([
      { pointer: '/answers/school', code: 'notApplicable' },
    ]);
  });

  it('report every fault at once, unknown questions first, then in the order of the form', () => {
    expect(
      problems({ since: 'never', nope: 1, insured: 0 }).map((problem) => problem.pointer),
    ).toEqual(['/answers/nope', '/answers/mood', '/answers/insured', '/answers/since']);
  });

  it('never take a name of the language for an answer', () => {
    const answers = JSON.parse('{"mood":"s0","__proto__":"s1","constructor":"s2"}') as Record<
      string,
      unknown
    >;
    expect(problems(answers).map((problem) => problem.pointer)).toEqual([
      '/answers/__proto__',
      '/answers/constructor',
    ]);
  });

  it('of any shape lead to problems, not to an exception', () => {
    const keys = fc.oneof(fc.constantFrom(...items.map((item) => item.linkId)), fc.string());
    fc.assert(
      fc.property(fc.dictionary(keys, fc.jsonValue()), fc.boolean(), (answers, draft) => {
        const found = problems(answers, draft ? 'draft' : 'completion');
        expect(found.every((problem) => problem.pointer.startsWith('/answers/'))).toBe(true);
      }),
    );
  });
});

describe('what a fault says', () => {
  it.each<[Record<string, unknown>, object]>([
    [{ mood: 1 }, { code: 'type', params: { expected: 'string' } }],
    [{ drinks: 'wine' }, { code: 'type', params: { expected: 'array' } }],
    [{ drinks: ['wine', 1] }, { code: 'type', params: { expected: 'string' } }],
    [{ drinks: ['milk'] }, { code: 'oneOf', params: { allowed: ['none', 'wine', 'beer'] } }],
    [{ drinks: ['wine', 'wine'] }, { code: 'uniqueItems' }],
    [{ drinks: ['wine', 'none'] }, { code: 'exclusiveOption', params: { option: 'none' } }],
    [{ children: '1' }, { code: 'type', params: { expected: 'integer' } }],
    [{ children: -1 }, { code: 'minimum', params: { limit: 0 } }],
    [{ children: 21 }, { code: 'maximum', params: { limit: 20 } }],
    [{ evidence: 1 }, { code: 'type', params: { expected: 'string' } }],
    [{ evidence: 'x'.repeat(21) }, { code: 'maxLength', params: { limit: 20 } }],
    [{ insured: 1 }, { code: 'type', params: { expected: 'boolean' } }],
    [{ since: 20240101 }, { code: 'type', params: { expected: 'string' } }],
    [{ since: '2024-02-30' }, { code: 'date' }],
  ])('of %j is %j', (answers, finding) => {
    const [linkId] = Object.keys(answers);
    expect(problems(answers, 'draft')).toEqual([{ pointer: `/answers/${linkId}`, ...finding }]);
  });

  it.each([
    { children: 0 },
    { children: 20 },
    { evidence: 'x'.repeat(20) },
    { drinks: ['none'] },
    { drinks: [] },
    { since: '2024-02-29' },
  ])('is nothing of %j', (answers) => {
    expect(problems(answers, 'draft')).toEqual([]);
  });

  it('knows no limit that the form does not set, and no option of a question without any', () => {
    const open = formWith([
      { linkId: 'number', type: 'integer', required: false },
      { linkId: 'words', type: 'text', required: false },
      { linkId: 'choice', type: 'choice', required: false },
      { linkId: 'several', type: 'multiChoice', required: false },
    ]);
    const found = answerProblems(
      open,
      { number: -1_000_000, words: 'x'.repeat(9999), choice: 'x', several: ['x'] },
      ADULT,
      'draft',
    );
    expect(found).toEqual([
      { pointer: '/answers/choice', code: 'oneOf', params: { allowed: [] } },
      { pointer: '/answers/several', code: 'oneOf', params: { allowed: [] } },
    ]);
  });

  it('is an answer that a form no longer asks for, unless it is blank', () => {
    expect(problems({ mood: 's0', children: 0, childNames: ' ' })).toEqual([]);
    expect(problems({ mood: 's0', school: '' })).toEqual([]);
  });
});

it('asks for an answer by itself, because of another answer, or not at all', () => {
  const shown = (answers: Record<string, string>) => shownForm(form, answers, ADULT);
  const [mood, , , , evidence, insured] = items;
  expect(isRequired(mood!, shown({}))).toBe(true);
  expect(isRequired(evidence!, shown({ mood: 's1' }))).toBe(false);
  expect(isRequired(evidence!, shown({ mood: 's2' }))).toBe(true);
  expect(isRequired(insured!, shown({ mood: 's2' }))).toBe(false);
});

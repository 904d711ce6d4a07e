import type { Answers } from '@gza/contract';
import { formatFor } from '../../platform/format.js';
import {
  answerErrors,
  answerText,
  errorsIn,
  follows,
  leftBehind,
  linkIdOf,
  previousAnswer,
  questionId,
  sectionOf,
  sectionsOf,
  toggled,
  type Question,
} from './form.presenter.js';

const f = formatFor('ka');
const text = (ka: string) => ({ ka, en: ka });
const option = (code: string, score: number | null, exclusive?: true) => ({
  code,
  text: text(code),
  score,
  ...(exclusive && { exclusive }),
});

const rating: Question = {
  linkId: 'rating',
  type: 'choice',
  text: text('შეფასება'),
  required: true,
  options: [option('none', 0), option('clear', 2)],
};
const fromClear = {
  match: 'all' as const,
  conditions: [{ linkId: 'rating', operator: 'atLeast' as const, value: 1 }],
};
const evidence: Question = {
  linkId: 'evidence',
  type: 'text',
  text: text('დასაბუთება'),
  required: false,
  requiredWhen: fromClear,
  maximumLength: 100,
};
const sources: Question = {
  linkId: 'sources',
  type: 'multiChoice',
  text: text('წყარო'),
  required: false,
  requiredWhen: fromClear,
  options: [option('file', null), option('family', null), option('nobody', null, true)],
};
const school: Question = {
  linkId: 'school',
  type: 'boolean',
  text: text('სკოლა'),
  required: true,
  audience: ['juvenile'],
};
const children: Question = {
  linkId: 'children',
  type: 'integer',
  text: text('ბავშვები'),
  required: true,
  minimum: 0,
  maximum: 20,
};
const names: Question = {
  linkId: 'names',
  type: 'text',
  text: text('სახელები'),
  required: true,
  maximumLength: 100,
  showWhen: {
    match: 'all',
    conditions: [{ linkId: 'children', operator: 'atLeast', value: 1 }],
  },
};
const remarks: Question = {
  linkId: 'remarks',
  type: 'text',
  text: text('შენიშვნა'),
  required: false,
  maximumLength: 100,
};
const version = {
  sections: [
    { id: 'one', title: text('პირველი'), items: [rating, evidence, sources] },
    { id: 'two', title: text('მეორე'), items: [school, children, names, remarks] },
  ],
};
const labels = { yes: 'კი', no: 'არა', none: 'პასუხი არ არის' };
const asked = (answers: Answers, audience: 'adult' | 'juvenile' = 'adult') =>
  sectionsOf(version, answers, audience).map(({ questions, answered, asked: all }) => [
    questions.map(({ linkId }) => linkId).join(' '),
    `${answered}/${all}`,
  ]);

describe('the parts of a form', () => {
  it('ask what the answers so far ask for, and count without free remarks', () => {
    expect(asked({})).toEqual([
      ['rating', '0/1'],
      ['children remarks', '0/1'],
    ]);
    expect(asked({ rating: 'clear', children: 2, remarks: 'x' })).toEqual([
      ['rating evidence sources', '1/3'],
      ['children names remarks', '2/3'],
    ]);
  });

  it('go by the rules that the person is under', () => {
    expect(asked({ school: false }, 'juvenile')[1]).toEqual(['school children remarks', '1/2']);
  });

  it('keep what was written in sight when it is no longer asked for', () => {
    expect(asked({ rating: 'none', evidence: 'საქმე' })[0]).toEqual(['rating evidence', '2/2']);
  });

  it('put questions together that go on with one another', () => {
    expect(follows(evidence, rating)).toBe(true);
    expect(follows(sources, evidence)).toBe(true);
    expect(follows(names, children)).toBe(true);
    expect(follows(children, school)).toBe(false);
    expect(follows(rating, undefined)).toBe(false);
  });
});

describe('faults', () => {
  const errors = answerErrors(version, { rating: 'clear', children: 21 }, 'adult', 'completion', f);

  it('are named by question, in words, with their part', () => {
    expect([...errors]).toEqual([
      ['evidence', 'ეს ველი სავალდებულოა.'],
      ['sources', 'ეს ველი სავალდებულოა.'],
      ['children', 'მნიშვნელობა უნდა იყოს არაუმეტეს 20.'],
      ['names', 'ეს ველი სავალდებულოა.'],
    ]);
    const sections = sectionsOf(version, { rating: 'clear', children: 21 }, 'adult');
    expect(sections.map((section) => errorsIn(section, errors))).toEqual([2, 2]);
    expect(sectionOf(version, 'names')).toBe('two');
  });

  it('of a draft are wrong answers only, and a number is asked for as a number', () => {
    const found = answerErrors(version, { children: 'ორი' }, 'adult', 'draft', f, 'მთელი რიცხვი');
    expect([...found]).toEqual([['children', 'მთელი რიცხვი']]);
  });

  it('do not count answers whose question fell away: those are taken out', () => {
    const answers = { rating: 'none', children: 0, names: 'ნინო' };
    expect(answerErrors(version, answers, 'adult', 'completion', f).size).toBe(0);
    expect(leftBehind(version, answers, 'adult')).toEqual(['names']);
  });

  it('are found by the pointers of the API', () => {
    expect(linkIdOf('/answers/factor.x.rating')).toBe('factor.x.rating');
    expect(linkIdOf('/answers/a~1b~0c')).toBe('a/b~c');
  });
});

it('says answers in words', () => {
  expect(answerText(rating, 'clear', f, labels)).toBe('clear');
  expect(answerText(sources, ['file', 'family'], f, labels)).toBe('file, family');
  expect(answerText(school, false, f, labels)).toBe('არა');
  expect(answerText(children, 0, f, labels)).toBe('0');
  expect(answerText({ ...remarks, type: 'date' }, '2026-12-24', f, labels)).toBe('24.12.2026');
  expect(answerText(remarks, undefined, f, labels)).toBe('პასუხი არ არის');
});

it('chooses several in the order of the form; what excludes the others stands alone', () => {
  expect(toggled(sources, ['family'], 'file')).toEqual(['file', 'family']);
  expect(toggled(sources, ['file', 'family'], 'nobody')).toEqual(['nobody']);
  expect(toggled(sources, ['nobody'], 'file')).toEqual(['file']);
  expect(toggled(sources, ['file'], 'file')).toEqual([]);
});

it('finds the answer of the last time, where there is one to be seen', () => {
  const instrument = { code: 'x', title: text('x'), version: 1 };
  expect(previousAnswer({ instrument, answers: { a: 'x', b: '' } }, 'a')).toBe('x');
  expect(previousAnswer({ instrument, answers: { a: 'x', b: '' } }, 'b')).toBeUndefined();
  expect(previousAnswer({ instrument, answers: null }, 'a')).toBeUndefined();
  expect(previousAnswer(undefined, 'a')).toBeUndefined();
});

describe('a part of a form', () => {
  const introduced = {
    sections: [{ ...version.sections[0]!, introduction: text('შესავალი') }, version.sections[1]!],
  };

  it('has its title, what introduces it, and the questions that must be answered', () => {
    const [one, two] = sectionsOf(introduced, { rating: 'clear', sources: ['file'] }, 'adult');
    expect(one).toEqual({
      id: 'one',
      title: text('პირველი'),
      introduction: text('შესავალი'),
      questions: [rating, evidence, sources],
      required: new Set(['rating', 'evidence', 'sources']),
      answered: 2,
      asked: 3,
    });
    expect(two).toEqual({
      id: 'two',
      title: text('მეორე'),
      questions: [children, remarks],
      required: new Set(['children']),
      answered: 0,
      asked: 1,
    });
  });

  it('holds the question that a problem speaks of, or none does', () => {
    expect(sectionOf(version, 'rating')).toBe('one');
    expect(sectionOf(version, 'elsewhere')).toBeUndefined();
    expect(linkIdOf('rating')).toBe('rating');
    expect(linkIdOf('/other/answers/x')).toBe('/other/answers/x');
    expect(linkIdOf('/answers/~01~1~1')).toBe('~1//');
    expect(questionId('rating')).toBe('q-rating');
  });
});

it('says answers that are no codes of the form as they are', () => {
  expect(answerText(school, true, f, labels)).toBe('კი');
  expect(answerText(remarks, 'ტექსტი', f, labels)).toBe('ტექსტი');
  expect(answerText(rating, 'gone', f, labels)).toBe('–');
  // The cast: the contract requires options; older versions of a form may lack them.
  expect(answerText({ ...rating, options: undefined } as unknown as Question, 'x', f, labels)).toBe(
    '–',
  );
  for (const nothing of [null, '', []])
    expect(answerText(sources, nothing, f, labels)).toBe('პასუხი არ არის');
});

it('names a wrong type by the words of the API where nothing else is called for', () => {
  expect([...answerErrors(version, { children: 'ორი' }, 'adult', 'draft', f)]).toEqual([
    ['children', 'მოსალოდნელია ტიპი: integer.'],
  ]);
});

it('leaves nothing behind while every answer has its question', () => {
  expect(leftBehind(version, { rating: 'clear', children: 21 }, 'adult')).toEqual([]);
  expect(leftBehind(version, { school: true }, 'adult')).toEqual(['school']);
  expect(leftBehind(version, { school: true }, 'juvenile')).toEqual([]);
});

it('chooses among no options nothing that the form does not know', () => {
  expect(toggled(sources, ['family', 'unknown'], 'file')).toEqual(['file', 'family']);
  // The cast: as above, a question without options.
  expect(toggled({ ...sources, options: undefined } as unknown as Question, [], 'file')).toEqual(
    [],
  );
  expect(toggled(sources, ['file', 'family'], 'family')).toEqual(['file']);
});

it('goes on with the question before for either of its reasons, and for no other', () => {
  const shown = { ...names, requiredWhen: fromClear };
  expect(follows(shown, rating)).toBe(true);
  expect(follows(shown, children)).toBe(true);
  expect(follows(evidence, sources)).toBe(true);
  expect(follows(evidence, children)).toBe(false);
  expect(follows(remarks, evidence)).toBe(false);
  expect(follows(names, evidence)).toBe(false);
});

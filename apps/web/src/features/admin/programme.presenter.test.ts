import {
  blankProgramme,
  codeFrom,
  programmeBody,
  titleBody,
  titleValues,
  type Programme,
} from './programme.presenter.js';

describe('the code of a programme', () => {
  it.each([
    ['Relapse prevention', 'relapse-prevention'],
    ['  Life Risks & Personal Resources ', 'life-risks-personal-resources'],
    ["Women's café group", 'womens-cafe-group'],
    ['12 steps', 'steps'],
    ['-- Steps --', 'steps'],
    ['O’Neill', 'oneill'],
    ['a'.repeat(61), 'a'.repeat(60)],
    ['ბრაზის მართვა', ''],
    [`${'word '.repeat(12)}end`, 'word-'.repeat(12).slice(0, -1)],
  ])('follows from the title "%s"', (title, code) => {
    expect(codeFrom(title)).toBe(code);
  });
});

describe('what is sent of a new programme', () => {
  const typed = {
    ...blankProgramme,
    name: { ka: ' ბრაზის მართვა ', en: 'Anger management' },
    areaCode: 'prosocial',
    sessions: '14',
  };

  it('has a code from the English title unless one was typed', () => {
    expect(programmeBody(typed)).toEqual({
      name: { ka: 'ბრაზის მართვა', en: 'Anger management' },
      code: 'anger-management',
      areaCode: 'prosocial',
      audience: 'any',
      sessions: 14,
      sessionMinutes: 90,
    });
    expect(programmeBody({ ...typed, code: ' anger ' }).code).toBe('anger');
  });

  it('leaves what is no number to the rules of the body', () => {
    expect(programmeBody({ ...typed, sessions: '' }).sessions).toBeNaN();
    expect(programmeBody({ ...typed, sessions: 'ten' }).sessions).toBeNaN();
  });
});

it('an approved programme keeps its area', () => {
  const values = { name: { ka: 'ა', en: 'A ' }, areaCode: 'addictions', confirmed: false };
  expect(titleBody(values, { approved: false })).toEqual({
    name: { ka: 'ა', en: 'A' },
    confirmed: false,
    areaCode: 'addictions',
  });
  expect(titleBody(values, { approved: true })).toEqual({
    name: { ka: 'ა', en: 'A' },
    confirmed: false,
  });
});

it('begins a programme for anybody, of ninety minutes', () => {
  expect(blankProgramme).toEqual({
    name: { ka: '', en: '' },
    code: '',
    areaCode: '',
    audience: 'any',
    sessions: '',
    sessionMinutes: '90',
  });
  expect(programmeBody({ ...blankProgramme, sessions: ' ' }).sessions).toBeNaN();
});

it('shows of a programme what may be changed', () => {
  const programme = { name: { ka: 'ა', en: 'A' }, areaCode: 'addictions', confirmed: true };
  expect(titleValues({ ...programme, id: 'p' } as Programme)).toEqual(programme);
});

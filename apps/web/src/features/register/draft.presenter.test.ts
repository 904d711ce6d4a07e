import {
  allPresent,
  bodyOf,
  counts,
  differences,
  draftOf,
  draftOfBody,
  hasUnmarked,
  invalid,
  isSame,
  merged,
  rowErrorOf,
  type Draft,
} from './draft.presenter.js';
import { person, sheet } from './register.fixture.js';
import type { Sheet } from './sheet.presenter.js';

describe('entering marks', () => {
  it('marks everybody expected present at once and leaves other marks alone', () => {
    const draft = allPresent(sheet, {
      ...draftOf(sheet),
      b: { mark: 'late', reason: '', minutes: '60' },
    });
    expect([draft['a']?.mark, draft['b']?.mark, draft['c']?.mark]).toEqual([
      'present',
      'late',
      null,
    ]);
    expect(counts(draft)).toEqual({ attended: 2, absent: 0 });
  });

  it('misses marks of the expected, reasons of excused absences and impossible minutes', () => {
    const ids = (draft: Draft) => invalid(sheet, draft).map(({ enrolmentId }) => enrolmentId);
    expect(ids(draftOf(sheet))).toEqual(['a', 'b']);
    const draft: Draft = {
      a: { mark: 'absentExcused', reason: ' ', minutes: '' },
      b: { mark: 'leftEarly', reason: '', minutes: '91' },
    };
    expect(ids(draft)).toEqual(['a', 'b']);
    expect(
      ids({
        a: { mark: 'absentUnexcused', reason: '', minutes: '' },
        b: { mark: 'leftEarly', reason: '', minutes: '90' },
      }),
    ).toEqual([]);
  });

  it('sends only what belongs to each mark, and reads it back the same', () => {
    const draft: Draft = {
      a: { mark: 'absentExcused', reason: ' ავად არის ', minutes: '30' },
      b: { mark: 'late', reason: 'left from before', minutes: '70' },
    };
    const body = bodyOf(sheet, draft);
    expect(body).toEqual({
      marks: [
        { enrolmentId: 'a', mark: 'absentExcused', reason: 'ავად არის' },
        { enrolmentId: 'b', mark: 'late', minutes: 70 },
      ],
    });
    expect(bodyOf(sheet, draftOfBody(sheet, body))).toEqual(body);
  });
});

describe('one row', () => {
  const expected = person('a');
  const entry = (mark: Draft[string]['mark'], reason = '', minutes = '') => ({
    mark,
    reason,
    minutes,
  });

  it.each([
    [undefined, 'mark'],
    [entry(null), 'mark'],
    [entry('present'), null],
    [entry('absentUnexcused'), null],
    [entry('absentExcused'), 'reason'],
    [entry('absentExcused', '  '), 'reason'],
    [entry('absentExcused', 'ავად'), null],
    [entry('late'), null],
    [entry('late', '', ' '), null],
    [entry('late', '', '0'), null],
    [entry('late', '', '90'), null],
    [entry('leftEarly', '', '91'), 'minutes'],
    [entry('late', '', '-1'), 'minutes'],
    [entry('late', '', '1.5'), 'minutes'],
    [entry('leftEarly', '', 'x'), 'minutes'],
    // What does not belong to a mark is not checked.
    [entry('present', '', '91'), null],
  ] as const)('%j lacks %s', (row, error) => {
    expect(rowErrorOf(sheet, expected, row)).toBe(error);
  });

  it('may stay empty for somebody who is not expected', () => {
    expect(rowErrorOf(sheet, person('c', { expected: false }), undefined)).toBeNull();
    expect(rowErrorOf(sheet, person('c', { expected: false }), entry(null))).toBeNull();
  });

  it('holds what was saved, as it is typed', () => {
    const saved = { ...sheet, people: [person('a', { mark: 'late', reason: 'ა', minutes: 0 })] };
    expect(draftOf(saved)).toEqual({ a: { mark: 'late', reason: 'ა', minutes: '0' } });
    expect(draftOf({ ...sheet, people: [person('a')] })).toEqual({
      a: { mark: null, reason: '', minutes: '' },
    });
  });

  it('is marked present also where the page knows nothing of it yet', () => {
    expect(allPresent(sheet, {})).toEqual({
      a: { mark: 'present', reason: '', minutes: '' },
      b: { mark: 'present', reason: '', minutes: '' },
      c: { mark: null, reason: '', minutes: '' },
    });
  });
});

describe('the page as a whole', () => {
  const all = (mark: Draft[string]['mark']): Draft => ({
    a: { mark, reason: '', minutes: '' },
    b: { mark, reason: '', minutes: '' },
    c: { mark: null, reason: '', minutes: '' },
  });

  it('has unmarked people while one of the expected has no mark', () => {
    expect(hasUnmarked(sheet, {})).toBe(true);
    expect(hasUnmarked(sheet, { ...all('present'), b: all(null)['b']! })).toBe(true);
    expect(hasUnmarked(sheet, all('present'))).toBe(false);
  });

  it.each([
    ['present', 2, 0],
    ['late', 2, 0],
    ['leftEarly', 2, 0],
    ['absentExcused', 0, 2],
    ['absentUnexcused', 0, 2],
    [null, 0, 0],
  ] as const)('counts %s', (mark, attended, absent) => {
    expect(counts(all(mark))).toEqual({ attended, absent });
  });

  it('is the same when it would save the same', () => {
    const typed = { ...all('present'), a: { mark: 'present', reason: 'ა', minutes: '5' } } as const;
    expect(isSame(sheet, all('present'), typed)).toBe(true);
    expect(isSame(sheet, all('present'), all('late'))).toBe(false);
  });

  it('sends no mark for whom it knows nothing of, and no empty reason or minutes', () => {
    expect(
      bodyOf(sheet, {
        a: { mark: 'absentUnexcused', reason: ' ', minutes: '' },
        b: { mark: 'leftEarly', reason: '', minutes: ' ' },
      }),
    ).toEqual({
      marks: [
        { enrolmentId: 'a', mark: 'absentUnexcused' },
        { enrolmentId: 'b', mark: 'leftEarly' },
      ],
    });
  });
});

describe('a register that somebody else saved meanwhile', () => {
  const theirs: Sheet = {
    ...sheet,
    version: 2,
    people: [person('a', { mark: 'present' }), person('b', { mark: 'absentUnexcused' })],
  };
  const mine: Draft = {
    a: { mark: 'present', reason: '', minutes: '' },
    b: { mark: 'late', reason: '', minutes: '40' },
  };

  it('shows only those whose values differ, with both values', () => {
    expect(differences(theirs, mine)).toEqual([
      {
        person: theirs.people[1],
        mine: { mark: 'late', reason: '', minutes: '40' },
        theirs: { mark: 'absentUnexcused', reason: '', minutes: '' },
      },
    ]);
  });

  it('keeps what was chosen for each person', () => {
    expect(merged(theirs, mine, { b: 'mine' })['b']?.mark).toBe('late');
    expect(merged(theirs, mine, { b: 'theirs' })['b']?.mark).toBe('absentUnexcused');
    expect(merged(theirs, mine, {})['b']?.mark).toBe('absentUnexcused');
    expect(merged(theirs, {}, { b: 'mine' })['b']?.mark).toBe('absentUnexcused');
  });

  it('differs in nobody whom this page did not know', () => {
    expect(differences(theirs, {})).toEqual([]);
  });
});

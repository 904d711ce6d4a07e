import type { KnownPerson } from './person-row.rules.js';
import {
  additionsOfRelease,
  contradictionsOf,
  olderThanKnown,
  planOf,
  readReleaseRow,
} from './release-row.rules.js';

const today = '2026-11-30';
const places = { bureaus: new Map([['tbilisi', 'b']]), regions: new Map<string, string>() };
const listed = [
  { code: 'N8', ka: 'N8 პენიტენციური დაწესებულება', en: 'Facility No. 8', active: true },
  { code: 'N7', ka: 'N7 პენიტენციური დაწესებულება', en: 'Facility No. 7', active: false },
];
const cells = {
  personalNumber: '01001012345',
  givenName: 'დათო',
  familyName: 'ლომიძე',
  birthDate: '04.03.1988',
  sex: 'male',
  bureau: 'tbilisi',
  establishment: 'N8',
  expectedOn: '20.01.2027',
  notifiedOn: '',
};
const read = (more: Partial<Record<string, string>> = {}, establishments = listed) =>
  readReleaseRow({ ...cells, ...more } as Record<string, string>, places, establishments, today);
const rowOf = (more: Partial<Record<string, string>> = {}) => {
  const row = read(more);
  if (!('notice' in row)) throw new Error(JSON.stringify(row));
  return row;
};

describe('a row of a list of releases', () => {
  it('is a person and a notice, with the day of release of both', () => {
    expect(rowOf()).toMatchObject({
      person: { personalNumber: '01001012345', birthDate: '1988-03-04', releaseDate: '2027-01-20' },
      notice: { establishment: 'N8', expectedOn: '2027-01-20', notifiedOn: today },
    });
  });

  it.each([
    ['n 8', 'N8'],
    ['N8 პენიტენციური  დაწესებულება', 'N8'],
    ['facility no. 8', 'N8'],
  ])('names an establishment by code or name: %s', (establishment, code) => {
    expect(rowOf({ establishment }).notice.establishment).toBe(code);
  });

  it('names any establishment while none is listed', () => {
    expect(read({ establishment: 'N  99' }, [])).toMatchObject({
      notice: { establishment: 'N 99' },
    });
  });

  it.each([
    [{ establishment: 'N99' }, ['establishment unlisted']],
    [{ establishment: 'Facility No. 7' }, ['establishment inactive']],
    [{ notifiedOn: '2027-01-21' }, ['notifiedOn dateRange']],
    [{ expectedOn: '2026-11-20' }, ['expectedOn dateOrder']],
    [{ expectedOn: '2026-11-20', notifiedOn: '2026-11-19' }, []],
    [{ expectedOn: '31.02.2027' }, ['expectedOn date']],
    [{ notifiedOn: '1987-03-04' }, ['notifiedOn dateRange']],
    [
      { personalNumber: '123', establishment: 'N99' },
      ['personalNumber personalNumber', 'establishment unlisted'],
    ],
  ] as const)('with %j has the problems %j', (more, problems) => {
    const row = read(more);
    expect('notice' in row ? [] : row.map(({ column, code }) => `${column} ${code}`)).toEqual(
      problems,
    );
  });
});

describe('a person who is known by the number', () => {
  const known: KnownPerson = {
    id: 'p',
    bureauId: 'b',
    externalReference: null,
    givenName: 'დავით',
    familyName: 'ლომიძე',
    personalNumber: '01001012345',
    birthDate: '1988-03-04',
    sex: 'male',
    citizenship: null,
    regionCode: null,
    readingLanguage: null,
    releaseDate: null,
    labels: {},
    currentCaseId: null,
  };
  const columns = (more: Partial<Record<string, string>>, person: Partial<KnownPerson> = {}) =>
    contradictionsOf({ ...known, ...person }, rowOf(more).person).map(({ column }) => column);

  it.each([
    [{}, []],
    [{ familyName: 'Lomidze', givenName: 'D.' }, []],
    [{ familyName: 'ბერიძე', givenName: 'დავით' }, []],
    [{ familyName: '', givenName: '' }, []],
    [{ familyName: 'ბერიძე', givenName: 'ზაზა' }, ['familyName']],
    [{ birthDate: '1988-03-05' }, ['birthDate']],
    [{ birthDate: '', birthYear: '1988' }, []],
    [{ birthDate: '', birthYear: '1987', sex: 'female' }, ['birthYear', 'sex']],
  ] as const)('is not the person of a row with %j: %j', (more, expected) => {
    expect(columns(more)).toEqual(expected);
  });

  it('is completed, and keeps what is known but the day of release', () => {
    const row = rowOf({ givenName: 'დათო' }).person;
    expect(
      additionsOfRelease({ ...known, birthDate: null, releaseDate: '2027-01-01' }, row),
    ).toEqual({ birthDate: '1988-03-04', releaseDate: '2027-01-20' });
    expect(additionsOfRelease({ ...known, releaseDate: '2027-01-20' }, row)).toEqual({});
  });
});

describe('what becomes of a row by the notices of its person', () => {
  const row = { establishment: 'N8', expectedOn: '2027-01-20', notifiedOn: '2026-11-20' };
  const inForce = { ...row, id: 'n', expectedOn: '2027-02-01' };
  const past = { ...row, id: 'o', expectedOn: '2026-06-01' };

  it('is a new notice, another day, or nothing', () => {
    expect([
      planOf([], row, today),
      planOf([past], row, today),
      planOf([inForce, past], row, today),
      planOf([{ ...row, id: 's', establishment: 'n 8' }], { ...row, notifiedOn: today }, today),
      planOf([past], past, today),
    ]).toEqual([
      'new',
      'new',
      { change: inForce },
      { same: { ...row, id: 's', establishment: 'n 8' } },
      { same: past },
    ]);
  });

  it('is an error when the row is older than what it would change', () => {
    expect(olderThanKnown([inForce], { ...row, notifiedOn: '2026-11-19' }, today)).toEqual({
      column: 'notifiedOn',
      code: 'dateOrder',
      params: { other: '20.11.2026' },
    });
    expect([
      olderThanKnown([inForce], row, today),
      olderThanKnown([past], { ...row, notifiedOn: '2025-01-01' }, today),
    ]).toEqual([undefined, undefined]);
  });
});

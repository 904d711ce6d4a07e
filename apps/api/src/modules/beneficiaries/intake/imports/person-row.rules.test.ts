import { caseCategories, readingLanguages, sexes } from '@gza/contract';
import {
  additionsOf,
  changesOf,
  personColumns,
  readPersonRow,
  type KnownPerson,
  type PersonRow,
} from './person-row.rules.js';

const today = '2026-11-24';
const places = {
  bureaus: new Map([['TB', 'bureau-id']]),
  regions: new Map([['GE-TB', 'GE-TB']]),
};
const least = { externalReference: 'R-1', sex: 'female', bureau: 'TB' };
const read = (cells: Record<string, string>) => readPersonRow(cells, places, today);

const row: PersonRow = {
  externalReference: 'R-1',
  givenName: undefined,
  familyName: undefined,
  personalNumber: undefined,
  birthDate: undefined,
  birthYearOnly: false,
  sex: 'female',
  citizenship: undefined,
  regionCode: undefined,
  readingLanguage: undefined,
  bureauId: 'bureau-id',
  category: undefined,
  categoryGround: undefined,
  releaseDate: undefined,
  labels: undefined,
  decision: undefined,
};

describe('the columns of a file of persons', () => {
  it('stand in the order of the documentation; some must be there, some single out a person', () => {
    expect(
      personColumns.map(({ name, required = false, unique = false }) => [name, required, unique]),
    ).toEqual([
      ['externalReference', false, true],
      ['givenName', false, false],
      ['familyName', false, false],
      ['personalNumber', false, true],
      ['birthDate', false, false],
      ['birthYear', false, false],
      ['sex', true, false],
      ['citizenship', false, false],
      ['region', false, false],
      ['readingLanguage', false, false],
      ['bureau', true, false],
      ['category', false, false],
      ['categoryGround', false, false],
      ['releaseDate', false, false],
      ['labels', false, false],
      ['decision', false, false],
    ]);
  });

  it('describe every column, and name the codes of the lists', () => {
    const description = (column: string) =>
      personColumns.find(({ name }) => name === column)?.description;
    expect(personColumns.filter(({ description: text }) => text.length < 10)).toEqual([]);
    expect(description('readingLanguage')).toContain(`one of ${readingLanguages.join(', ')};`);
    expect(description('sex')).toBe(`One of ${sexes.join(', ')}.`);
    expect(description('category')).toBe(
      `Opens a case of this category for somebody who never had one: ${caseCategories.join(', ')}.`,
    );
  });
});

describe('readPersonRow', () => {
  it('reads the least that a row must say', () => {
    expect(read(least)).toEqual(row);
  });

  it('reads everything', () => {
    expect(
      read({
        ...least,
        givenName: 'ნინო',
        familyName: 'ბერიძე',
        personalNumber: '01001012345',
        birthDate: '1990-03-14',
        citizenship: 'საქართველო',
        region: 'GE-TB',
        readingLanguage: 'az',
        category: caseCategories[0],
        releaseDate: '2027-01-01',
        labels: 'study:rossi',
      }),
    ).toEqual({
      ...row,
      givenName: 'ნინო',
      familyName: 'ბერიძე',
      personalNumber: '01001012345',
      birthDate: '1990-03-14',
      citizenship: 'საქართველო',
      regionCode: 'GE-TB',
      readingLanguage: 'az',
      category: caseCategories[0],
      releaseDate: '2027-01-01',
      labels: { study: 'rossi' },
    });
  });

  it('reads the ground of somebody outside sentence and release', () => {
    const cells = { category: 'excludedPerson', categoryGround: 'x'.repeat(1000) };
    expect(read({ ...least, ...cells })).toEqual({ ...row, ...cells });
    expect(read({ ...least, ...cells, categoryGround: 'x'.repeat(1001) })).toEqual([
      { column: 'categoryGround', code: 'maxLength', params: { limit: 1000 } },
    ]);
  });

  it('makes a date of a year of birth, unless the date is there', () => {
    expect(read({ ...least, birthYear: '1990' })).toEqual({
      ...row,
      birthDate: '1990-01-01',
      birthYearOnly: true,
    });
    expect(read({ ...least, birthYear: '1991', birthDate: '1990-03-14' })).toEqual({
      ...row,
      birthDate: '1990-03-14',
    });
  });

  it.each(['1900', '1999', '2026'])('takes %s for a year of birth', (birthYear) => {
    expect(read({ ...least, birthYear })).toMatchObject({ birthDate: `${birthYear}-01-01` });
  });

  it.each([
    [{ birthYear: '2027' }, 'birthYear', { first: '1900', last: '2026' }],
    [{ birthYear: '1899' }, 'birthYear', { first: '1900', last: '2026' }],
    [{ birthDate: '2026-11-25' }, 'birthDate', { first: '01.01.1900', last: '24.11.2026' }],
    [{ birthDate: '1820-01-01' }, 'birthDate', { first: '01.01.1900', last: '24.11.2026' }],
  ])('names the range of %j', (cells, column, params) => {
    expect(read({ ...least, ...cells })).toEqual([{ column, code: 'dateRange', params }]);
  });

  it.each(['0100101234', '010010123456', 'x01001012345', '01001O12345'])(
    'names the form of a personal number that %s does not have',
    (personalNumber) => {
      expect(read({ ...least, personalNumber })).toEqual([
        { column: 'personalNumber', code: 'personalNumber', params: { form: '99999999999' } },
      ]);
    },
  );

  it.each([
    [{ birthYear: '1799' }, 'birthYear', 'birthYear'],
    [{ birthYear: '19900' }, 'birthYear', 'birthYear'],
    [{ birthYear: 'x1990' }, 'birthYear', 'birthYear'],
    [{ birthYear: '19x0' }, 'birthYear', 'birthYear'],
    [{ category: 'excludedPerson' }, 'categoryGround', 'required'],
    [{ category: 'familyMember', categoryGround: 'why' }, 'categoryGround', 'notApplicable'],
  ])('refuses %j', (cells, column, code) => {
    expect(read({ ...least, ...cells })).toEqual([{ column, code }]);
  });

  it.each([
    [{ region: 'GE-XX' }, 'region', ['GE-TB']],
    [{ bureau: 'XX' }, 'bureau', ['TB']],
  ])('names the codes instead of %j', (cells, column, allowed) => {
    expect(read({ ...least, ...cells })).toEqual([{ column, code: 'oneOf', params: { allowed } }]);
  });

  it.each([
    ['externalReference', 60],
    ['givenName', 100],
    ['familyName', 100],
    ['citizenship', 60],
  ])('limits %s to %s characters', (column, limit) => {
    expect(read({ ...least, [column]: 'ა'.repeat(limit) })).toMatchObject({
      [column]: 'ა'.repeat(limit),
    });
    expect(read({ ...least, [column]: 'ა'.repeat(limit + 1) })).toEqual([
      { column, code: 'maxLength', params: { limit } },
    ]);
  });

  it('names the codes of a list', () => {
    expect(read({ ...least, sex: 'x', category: 'y' })).toEqual([
      { column: 'sex', code: 'oneOf', params: { allowed: sexes } },
      { column: 'category', code: 'oneOf', params: { allowed: caseCategories } },
    ]);
  });

  it('asks for a reference or a personal number', () => {
    const { externalReference: _, ...nameless } = least;
    expect(read(nameless)).toEqual([{ column: 'externalReference', code: 'required' }]);
    expect(read({ ...nameless, personalNumber: '01001012345' })).toMatchObject({
      externalReference: undefined,
      personalNumber: '01001012345',
    });
  });

  // The frame of the import has asked for these cells already and says so itself.
  it.each(['sex', 'bureau'])('reads nothing without %s', (column) => {
    expect(read({ ...least, [column]: '' })).toEqual([]);
  });
});

describe('changesOf', () => {
  const known: KnownPerson = {
    id: 'person',
    bureauId: 'bureau-id',
    externalReference: 'R-1',
    givenName: 'ნინო',
    familyName: 'ბერიძე',
    personalNumber: null,
    birthDate: '1990-03-14',
    sex: 'female',
    citizenship: null,
    regionCode: null,
    readingLanguage: null,
    releaseDate: null,
    labels: { study: 'rossi', arm: '1' },
    currentCaseId: null,
  };

  it('is nothing for empty cells and for what is known', () => {
    expect(changesOf(known, row)).toEqual({});
    expect(
      changesOf(known, {
        ...row,
        givenName: 'ნინო',
        familyName: 'ბერიძე',
        birthDate: '1990-03-14',
        labels: { arm: '1' },
      }),
    ).toEqual({});
  });

  it('is every field that differs', () => {
    const changes = {
      externalReference: 'R-2',
      givenName: 'ნანა',
      familyName: 'ბერაძე',
      personalNumber: '01001012345',
      sex: 'male',
      citizenship: 'საქართველო',
      regionCode: 'GE-TB',
      readingLanguage: 'az',
      releaseDate: '2027-01-01',
      birthDate: '1990-03-15',
    } as const;
    expect(changesOf(known, { ...row, ...changes })).toEqual(changes);
  });

  it('never moves a person to another bureau', () => {
    expect(changesOf(known, { ...row, bureauId: 'another' })).toEqual({});
  });

  it('adds labels to those there', () => {
    expect(changesOf(known, { ...row, labels: { arm: '2', wave: '1' } })).toEqual({
      labels: { study: 'rossi', arm: '2', wave: '1' },
    });
  });

  it.each([
    ['1990-01-01', true, {}],
    ['1991-01-01', true, { birthDate: '1991-01-01' }],
    ['1990-01-01', false, { birthDate: '1990-01-01' }],
  ])(
    'keeps a date of the same year when the row knows the year alone: %s, %s',
    (birthDate, birthYearOnly, changes) => {
      expect(changesOf(known, { ...row, birthDate, birthYearOnly })).toEqual(changes);
    },
  );

  it('takes the year where no date is known', () => {
    expect(
      changesOf(
        { ...known, birthDate: null },
        { ...row, birthDate: '1990-01-01', birthYearOnly: true },
      ),
    ).toEqual({ birthDate: '1990-01-01' });
  });
});

describe('additionsOf', () => {
  it('is what is missing: nothing that is known changes', () => {
    const known: KnownPerson = {
      id: 'person',
      bureauId: 'bureau-id',
      externalReference: null,
      givenName: 'ნინო',
      familyName: 'ბერიძე',
      personalNumber: null,
      birthDate: '1990-03-14',
      sex: 'female',
      citizenship: 'საქართველო',
      regionCode: null,
      readingLanguage: null,
      releaseDate: null,
      labels: { arm: '1' },
      currentCaseId: null,
    };
    const full: PersonRow = {
      ...row,
      givenName: 'ნანა',
      familyName: 'ბერაძე',
      personalNumber: '01001012345',
      birthDate: '1990-03-15',
      sex: 'male',
      citizenship: 'სომხეთი',
      regionCode: 'GE-TB',
      readingLanguage: 'az',
      labels: { arm: '2', wave: '1' },
    };
    expect(additionsOf(known, full)).toEqual({
      externalReference: 'R-1',
      personalNumber: '01001012345',
      regionCode: 'GE-TB',
      readingLanguage: 'az',
      labels: { arm: '1', wave: '1' },
    });
    expect(
      additionsOf(known, { ...row, externalReference: undefined, labels: { arm: '2' } }),
    ).toEqual({});
  });
});

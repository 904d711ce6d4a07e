import { peopleByKey, type PersonOfRow } from './person-keys.rules.js';
import {
  planOfAct,
  readCourtActRow,
  type CourtActRow,
  type KnownAct,
} from './court-act-row.rules.js';

const today = '2026-11-30';
const person = (id: string, more: Partial<PersonOfRow> = {}): PersonOfRow => ({
  id,
  bureauId: 'b',
  externalReference: `ref-${id}`,
  personalNumber: null,
  birthDate: '1990-05-01',
  currentCaseId: null,
  openCaseId: null,
  caseId: null,
  caseNumber: null,
  ...more,
});
const people = peopleByKey([
  person('p', { personalNumber: '01001000001' }),
  person('q', { personalNumber: '01001000002' }),
  person('p', { caseId: 'c', caseNumber: 'GZ-2026-000001' }),
]);
const full = {
  beneficiaryPersonalNumber: '01001000001',
  kind: 'conditionalSentence',
  actNumber: '1/123-26',
  issuedBy: 'თბილისის საქალაქო სასამართლო',
  actDate: '04.03.2026',
};
const read = (more: Record<string, string> = {}) =>
  readCourtActRow({ ...full, ...more }, people, today);
const rowOf = (more: Record<string, string> = {}): CourtActRow => {
  const row = read(more);
  if (!('person' in row)) throw new Error(JSON.stringify(row));
  return row;
};

describe('a row of court acts', () => {
  it('says what its cells say, and nothing for an empty cell', () => {
    expect(
      rowOf({ mandatoryObligations: 'არ დატოვოს ქვეყანა; გამოცხადდეს', juvenileRules: 'no' }),
    ).toEqual({
      person: people.beneficiaryPersonalNumber.get('01001000001'),
      kind: 'conditionalSentence',
      actNumber: '1/123-26',
      says: {
        issuedBy: 'თბილისის საქალაქო სასამართლო',
        actDate: '2026-03-04',
        mandatoryObligations: ['არ დატოვოს ქვეყანა', 'გამოცხადდეს'],
        juvenileRules: false,
      },
    });
  });

  it('is about the person whom all its keys name, and the case of its number', () => {
    expect(rowOf({ caseNumber: 'GZ-2026-000001' }).person.caseId).toBe('c');
    expect(
      read({ beneficiaryPersonalNumber: '01001000002', caseNumber: 'GZ-2026-000001' }),
    ).toEqual([{ column: 'caseNumber', code: 'notFound' }]);
    expect(read({ beneficiaryPersonalNumber: '' })).toEqual([
      { column: 'beneficiaryExternalReference', code: 'required' },
    ]);
  });

  it('names each cell that cannot be', () => {
    const errors = read({
      kind: 'none',
      juvenileRules: 'maybe',
      actDate: '1989-01-01',
      mandatoryObligations: Array.from({ length: 31 }, (_, n) => n).join(';'),
    });
    expect('length' in errors && errors.map(({ column, code }) => [column, code])).toEqual([
      ['kind', 'oneOf'],
      ['juvenileRules', 'oneOf'],
      ['actDate', 'dateBeforeBirth'],
      ['mandatoryObligations', 'maxItems'],
    ]);
  });
});

const known: KnownAct = {
  id: 'a',
  kind: 'conditionalSentence',
  actNumber: '1/123-26',
  issuedBy: 'თბილისის საქალაქო სასამართლო',
  actDate: '2026-03-04',
  article: null,
  startsOn: '2026-03-10',
  endsOn: null,
  mandatoryObligations: [],
  juvenileRules: false,
};

describe('what becomes of a row of court acts', () => {
  it('is a new act, from the day of the act on, by the rules of minors for a minor', () => {
    expect(planOfAct([], rowOf())).toEqual({
      create: {
        issuedBy: full.issuedBy,
        actDate: '2026-03-04',
        startsOn: '2026-03-04',
        endsOn: null,
        article: null,
        mandatoryObligations: [],
        juvenileRules: false,
      },
    });
    const minor = { ...rowOf(), person: person('m', { birthDate: '2010-01-01' }) };
    expect(planOfAct([], minor)).toMatchObject({ create: { juvenileRules: true } });
    expect(
      planOfAct([], { ...minor, says: { ...minor.says, juvenileRules: false } }),
    ).toMatchObject({ create: { juvenileRules: false } });
  });

  it('is a new act for another number or kind', () => {
    expect(planOfAct([known], rowOf({ actNumber: '1/124-26' }))).toHaveProperty('create');
    expect(planOfAct([known], rowOf({ kind: 'parole' }))).toHaveProperty('create');
  });

  it('changes the known act where a cell says something else, and leaves it otherwise', () => {
    expect(planOfAct([known], rowOf({ actNumber: ' 1/123 - 26 ' }))).toEqual({ same: known });
    expect(
      planOfAct([known], rowOf({ endsOn: '2027-03-09', mandatoryObligations: 'გამოცხადდეს' })),
    ).toEqual({
      change: known,
      to: { endsOn: '2027-03-09', mandatoryObligations: ['გამოცხადდეს'] },
    });
  });

  it('is an error for a new act without court and day, and for an end before the begin', () => {
    expect(planOfAct([], rowOf({ issuedBy: '', actDate: '' }))).toEqual([
      { column: 'issuedBy', code: 'required' },
      { column: 'actDate', code: 'required' },
    ]);
    const early = {
      column: 'endsOn',
      code: 'dateOrder',
    };
    expect(planOfAct([], rowOf({ endsOn: '2026-03-01' }))).toMatchObject([
      { ...early, params: { other: '04.03.2026' } },
    ]);
    expect(planOfAct([known], rowOf({ endsOn: '2026-03-08' }))).toMatchObject([
      { ...early, params: { other: '10.03.2026' } },
    ]);
  });
});

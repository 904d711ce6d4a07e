import type { Dto } from '@gza/contract';
import {
  comparedDetails,
  decisionsOf,
  proposedDetails,
  sortedSince,
  stateOfMerge,
  withChoice,
} from './merging.presenter.js';

const person = (details: Partial<Dto<'Beneficiary'>>): Dto<'Beneficiary'> =>
  ({
    givenName: 'თამთა',
    familyName: 'ღვინჯილია',
    personalNumber: null,
    externalReference: null,
    birthDate: '1988-03-04',
    sex: 'female',
    citizenship: null,
    phone: null,
    address: null,
    regionCode: null,
    readingLanguage: null,
    releaseDate: null,
    riskLevel: null,
    ...details,
  }) as Dto<'Beneficiary'>;

const two = {
  surviving: person({ address: 'რუსთავი' }),
  merged: person({ familyName: 'ღვინჯილა', personalNumber: '01024012345' }),
};

describe('two records side by side', () => {
  it('show what at least one of them says, and what differs', () => {
    const details = comparedDetails(two, (one, field) => String(one[field] ?? ''));
    expect(details.map(({ field, differs }) => [field, differs])).toEqual([
      ['givenName', false],
      ['familyName', true],
      ['personalNumber', true],
      ['birthDate', false],
      ['sex', false],
      ['address', true],
    ]);
    expect(details[1]).toMatchObject({ surviving: 'ღვინჯილია', merged: 'ღვინჯილა' });
  });

  it('propose what the surviving record does not say', () => {
    expect(proposedDetails(two)).toEqual(['personalNumber']);
  });

  it('take a detail, and leave it again', () => {
    expect(withChoice(['personalNumber'], 'familyName', 'merged')).toEqual([
      'familyName',
      'personalNumber',
    ]);
    expect(withChoice(['familyName', 'personalNumber'], 'personalNumber', 'surviving')).toEqual([
      'familyName',
    ]);
  });
});

describe('the undoing of a merge', () => {
  it('asks for what goes with nobody, and tells what goes by itself', () => {
    const at = '2026-11-24T06:00:00.000Z';
    const since = [
      { kind: 'consent', id: 'a', at, goesWith: null },
      { kind: 'note', id: 'b', at, goesWith: 'restored' },
      { kind: 'note', id: 'c', at, goesWith: 'surviving' },
    ] as const;
    const { asked, going } = sortedSince(since);
    expect([asked.map(({ id }) => id), going.map(({ id }) => id)]).toEqual([['a'], ['b']]);
  });

  it('sends a decision for each that was asked', () => {
    expect(decisionsOf([{ id: 'a' }, { id: 'b' }], ['b', 'gone'])).toEqual([
      { id: 'a', to: 'surviving' },
      { id: 'b', to: 'restored' },
    ]);
  });

  it.each([
    ['undone', { undoneAt: '2026-11-25T06:00:00.000Z', undoable: false }],
    ['until', { undoneAt: null, undoable: true }],
    ['later', { undoneAt: null, undoable: false }],
    ['late', { undoneAt: null, undoable: false, undoUntil: '2026-11-23' }],
  ])('is told as "%s"', (state, merge) => {
    expect(stateOfMerge({ undoUntil: '2026-12-24', ...merge }, '2026-11-24')).toBe(state);
  });
});

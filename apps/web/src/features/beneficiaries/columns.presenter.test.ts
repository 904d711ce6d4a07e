import {
  asksForContacts,
  possibleColumns,
  rememberedColumns,
  usualColumns,
} from './columns.presenter.js';

const socialWorker = { mayKnowContacts: true, manyBureaus: false };
const officer = { mayKnowContacts: false, manyBureaus: false };

it('offers nobody a column they may not read or that says the same in every row', () => {
  expect(possibleColumns(socialWorker)).not.toContain('bureau');
  expect(possibleColumns(socialWorker)).toContain('lastContact');
  expect(possibleColumns(officer)).not.toContain('lastContact');
  expect(possibleColumns({ mayKnowContacts: true, manyBureaus: true })).toContain('bureau');
});

it('shows the last contact at first to those who may know of it', () => {
  expect(usualColumns(socialWorker)).toEqual([
    'number',
    'state',
    'category',
    'risk',
    'lastContact',
    'manager',
  ]);
  expect(usualColumns(officer)).toEqual([
    'number',
    'born',
    'state',
    'category',
    'risk',
    'manager',
    'opened',
  ]);
});

it('forgets columns that there are no more', () => {
  expect(rememberedColumns('risk,shoeSize')).toEqual(['risk']);
  expect(rememberedColumns('')).toEqual([]);
  expect(rememberedColumns(null)).toBeNull();
});

it('asks for contacts only where they are shown', () => {
  expect(asksForContacts(['risk'])).toBe(false);
  expect(asksForContacts(['risk', 'nextContact'])).toBe(true);
});

it('names every column that a reader can have, in the order of the list', () => {
  const everything = [
    'number',
    'born',
    'state',
    'category',
    'risk',
    'lastContact',
    'nextContact',
    'manager',
    'bureau',
    'opened',
  ];
  const all = possibleColumns({ mayKnowContacts: true, manyBureaus: true });
  expect(all.toSorted()).toEqual(everything.toSorted());
  expect(possibleColumns(officer)).toEqual(
    all.filter((column) => !['bureau', 'lastContact', 'nextContact'].includes(column)),
  );
});

it('shows the bureau at first to those who see several', () => {
  expect(usualColumns({ mayKnowContacts: true, manyBureaus: true })).toContain('bureau');
  expect(usualColumns({ mayKnowContacts: true, manyBureaus: true })).not.toContain('opened');
});

it('asks for contacts for either of their columns', () => {
  expect(asksForContacts(['lastContact'])).toBe(true);
  expect(asksForContacts([])).toBe(false);
});

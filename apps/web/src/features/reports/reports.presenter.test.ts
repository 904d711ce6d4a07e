import { inOrder } from './reports.presenter.js';

it('puts indicators in the order of their numbers', () => {
  const reports = ['17', '2', '29b', '15', '29a', '1'].map((indicator) => ({ indicator }));
  expect(inOrder(reports).map(({ indicator }) => indicator)).toEqual([
    '1',
    '2',
    '15',
    '17',
    '29a',
    '29b',
  ]);
});

it('leaves the list that it was given as it is', () => {
  const reports = [{ indicator: '2' }, { indicator: '1' }];
  inOrder(reports);
  expect(reports).toEqual([{ indicator: '2' }, { indicator: '1' }]);
});

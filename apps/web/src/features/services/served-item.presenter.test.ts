import { servableItems } from './served-item.presenter.js';

const item = (id: string, state: 'planned' | 'inProgress' | 'done', serviceCode = 'sport') =>
  ({ id, kind: 'service', serviceCode, state, text: id, dueOn: null }) as never;
const plan = {
  items: [
    item('a', 'planned'),
    item('b', 'inProgress'),
    item('c', 'done'),
    item('d', 'planned', 'art'),
  ],
};
const ids = (...asked: Parameters<typeof servableItems>) =>
  servableItems(...asked).map(({ id }) => id);

it('offers the unfinished items of the service', () => {
  expect(ids(plan, 'sport')).toEqual(['a', 'b']);
  expect(ids(plan, '')).toEqual([]);
  expect(ids(null, 'sport')).toEqual([]);
});

it('keeps the item that the delivery serves already', () => {
  const served = { id: 'c', text: 'c', dueOn: null };
  expect(ids(plan, 'sport', served)).toEqual(['c', 'a', 'b']);
  expect(ids(undefined, 'sport', served)).toEqual(['c']);
  expect(ids(plan, 'sport', { ...served, id: 'a' })).toEqual(['a', 'b']);
});

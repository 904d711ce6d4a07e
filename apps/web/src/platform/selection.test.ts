import { between } from './selection.js';

it('chooses from one line to another, whichever comes first', () => {
  const keys = ['1', '2', '3', '4'];
  expect(between(keys, '2', '4')).toEqual(['2', '3', '4']);
  expect(between(keys, '3', '1')).toEqual(['1', '2', '3']);
  expect(between(keys, undefined, '3')).toEqual(['3']);
  expect(between(keys, 'gone', '3')).toEqual(['3']);
});

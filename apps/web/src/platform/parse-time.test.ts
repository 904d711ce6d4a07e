import { parseTime } from './parse-time.js';

it('reads the short forms of a time', () => {
  expect(
    ['15', '9', '9.30', '9:30', '930', '1530', ' 08:05 ', '9:5', '15:3'].map(parseTime),
  ).toEqual(['15:00', '09:00', '09:30', '09:30', '09:30', '15:30', '08:05', '09:05', '15:03']);
});

it('refuses what is no time of day', () => {
  expect(['24', '9.60', '', 'noon', '15:', '12345'].map(parseTime)).toEqual([
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
});

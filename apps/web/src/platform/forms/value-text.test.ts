import { valueText } from './value-text.js';

const labels = { empty: 'empty', yes: 'yes', no: 'no', unnamed: 'unnamed' };
const options = [
  { value: '', label: 'anybody' },
  { value: 'GE-TB', label: 'Tbilisi' },
  { value: 'GE-IM', label: 'Imereti' },
];

it.each([
  ['what was typed', ' 10:00 ', undefined, '10:00'],
  ['a day', '2026-12-01', undefined, '01.12.2026'],
  ['a code', 'GE-TB', options, 'Tbilisi'],
  ['a code that is known no more', 'GE-XX', options, 'GE-XX'],
  ['the option that stands for no other', '', options, 'anybody'],
  ['a reference without a name', '0190a000-0000-7000-8000-000000000001', options, 'unnamed'],
  ['a list', ['GE-TB', 'GE-IM'], options, 'Tbilisi, Imereti'],
  ['an empty list', [], options, 'empty'],
  ['nothing', '', undefined, 'empty'],
  ['what never was', undefined, undefined, 'empty'],
  ['a box that is ticked', true, undefined, 'yes'],
  ['a box that is not', false, undefined, 'no'],
])('reads %s', (_, value, known, text) => {
  expect(valueText(value, known, labels)).toBe(text);
});

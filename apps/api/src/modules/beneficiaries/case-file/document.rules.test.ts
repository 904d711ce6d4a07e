import { documentErrors } from './document.rules.js';

const errors = (issuedOn: string | null, validUntil: string | null) =>
  documentErrors({ issuedOn, validUntil }).map(({ pointer, code }) => [pointer, code]);

it('refuses papers that ran out before they were issued', () => {
  expect(errors('2026-11-24', '2026-11-24')).toEqual([]);
  expect(errors(null, '2020-01-01')).toEqual([]);
  expect(errors('2026-11-20', '2026-11-19')).toEqual([['/validUntil', 'dateOrder']]);
});

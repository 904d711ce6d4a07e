import { documentFaults } from './document.rules.js';

const faults = (issuedOn: string | null, validUntil: string | null) =>
  documentFaults({ issuedOn, validUntil }, '2026-11-24').map(({ pointer, code }) => [
    pointer,
    code,
  ]);

it('refuses papers of the future and those that ran out before they were issued', () => {
  expect(faults('2026-11-24', '2026-11-24')).toEqual([]);
  expect(faults(null, '2020-01-01')).toEqual([]);
  expect(faults('2026-11-25', null)).toEqual([['/issuedOn', 'dateInFuture']]);
  expect(faults('2026-11-20', '2026-11-19')).toEqual([['/validUntil', 'dateOrder']]);
});

import { mergeFields } from '@gza/contract';
import fc from 'fast-check';
import type { BeneficiaryRecord } from '../people/index.js';
import { restoredDetails, mergedDetails } from './merged-details.rules.js';

const value = fc.option(fc.constantFrom('ა', 'ბ', 'გ'));
const labels = fc.dictionary(fc.constantFrom('study', 'wave'), fc.constantFrom('1', '2'));
const details = fc
  .record(Object.fromEntries(mergeFields.map((field) => [field, value])))
  .chain((fields) => labels.map((own) => ({ ...fields, labels: own })))
  // The cast: only the details that a merge decides on are generated, and the rules read no other.
  .map((person) => person as unknown as BeneficiaryRecord);
const stored = (person: BeneficiaryRecord) =>
  Object.fromEntries(
    Object.entries(person).map(([field, own]) => [
      field.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`),
      own as unknown,
    ]),
  );
const fields = fc.subarray([...mergeFields]);

describe('the details of two records', () => {
  it('are taken field by field, and the labels of both are joined', () => {
    fc.assert(
      fc.property(details, details, fields, (surviving, merged, take) => {
        const after = { ...surviving, ...mergedDetails(surviving, merged, take) };
        for (const field of mergeFields)
          expect(after[field]).toBe(take.includes(field) ? merged[field] : surviving[field]);
        expect(after.labels).toEqual({ ...merged.labels, ...surviving.labels });
      }),
    );
  });

  it('are given back as they were, when nobody changed them', () => {
    fc.assert(
      fc.property(details, details, fields, (surviving, merged, take) => {
        const after = { ...surviving, ...mergedDetails(surviving, merged, take) };
        const before = { surviving: stored(surviving), merged: stored(merged) };
        expect({ ...after, ...restoredDetails(after, before, take) }).toEqual(surviving);
      }),
    );
  });

  it('keep what was changed since the merge', () => {
    fc.assert(
      fc.property(details, details, fields, fields, (surviving, merged, take, changed) => {
        const after = { ...surviving, ...mergedDetails(surviving, merged, take) };
        const present = {
          ...after,
          ...Object.fromEntries(changed.map((field) => [field, 'changed'])),
        };
        const before = { surviving: stored(surviving), merged: stored(merged) };
        const back = { ...present, ...restoredDetails(present, before, take) };
        for (const field of mergeFields)
          expect(back[field]).toBe(changed.includes(field) ? 'changed' : surviving[field]);
      }),
    );
  });
});

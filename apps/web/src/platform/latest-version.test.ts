import { latestVersion } from './latest-version.js';

it('is the record of the list, and without one there the record itself', () => {
  const opened = { id: 'a', version: 1 };
  expect(
    latestVersion(
      [
        { id: 'b', version: 7 },
        { id: 'a', version: 2 },
      ],
      opened,
    ).version,
  ).toBe(2);
  expect(latestVersion([{ id: 'b', version: 7 }], opened)).toBe(opened);
  expect(latestVersion(undefined, opened)).toBe(opened);
});

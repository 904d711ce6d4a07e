import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const fileOf = (name: string) => path.join(__dirname, '..', 'expected', name);

/** The lines of a reviewed file of `apps/api/test/expected`, split into cells. */
export const expectedRows = (name: string): string[][] =>
  readFileSync(fileOf(name), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));

/**
 * Compares rows with a reviewed file. A difference is a change of the product's promises: if it is intended,
 * write the file with `GZA_WRITE_EXPECTED=1` and have the difference reviewed with the change.
 */
export function expectAsReviewed(name: string, rows: readonly (readonly string[])[]): void {
  const lines = rows.map((row) => row.join(','));
  if (process.env['GZA_WRITE_EXPECTED'] === '1')
    writeFileSync(fileOf(name), `${lines.join('\n')}\n`);
  const reviewed = expectedRows(name).map((row) => row.join(','));
  expect({
    added: lines.filter((line) => !reviewed.includes(line)),
    gone: reviewed.filter((line) => !lines.includes(line)),
    toMend: `meant? run the test with GZA_WRITE_EXPECTED=1, which writes expected/${name}`,
  }).toEqual({ added: [], gone: [], toMend: expect.any(String) as string });
  expect(lines).toHaveLength(reviewed.length);
}

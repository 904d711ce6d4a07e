import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../lib/run.mjs';
import { defects } from './defects.mjs';

/**
 * `npm run defects` plants the defects one by one; this test only checks that the list still fits the code.
 */
describe('the planted defects', () => {
  it.each(defects.map((d) => [d.name, d]))('%s: its place is there, once', (_, defect) => {
    const { file, find, test } = defect;
    expect(readFileSync(join(PROJECT, file), 'utf8').split(find)).toHaveLength(2);
    expect(existsSync(join(PROJECT, test)) || existsSync(join(PROJECT, `${test}.test.ts`))).toBe(
      true,
    );
  });
});

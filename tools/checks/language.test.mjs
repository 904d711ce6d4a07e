import { oldWords } from '../language/old-words.mjs';
import { partsOf } from './identifiers.mjs';
import { oldWordsIn } from './language-rules.mjs';

/** @param {string} file @param {string} source */
const found = (file, source) =>
  oldWordsIn(file, source, oldWords).map(({ name, line, row }) => [name, line, row.word]);

describe('old words in identifiers', () => {
  it('are found as parts of names, with their line', () => {
    expect(found('apps/api/src/x.ts', 'const a = 1;\nexport const itemFaults = [a];')).toEqual([
      ['itemFaults', 2, 'faults'],
    ]);
    expect(
      found('apps/web/src/features/x/y.tsx', 'export const A = () => <b data-x>{said}</b>;'),
    ).toEqual([['said', 1, 'said']]);
  });

  it('are left alone in comments and texts, in other words, outside their scope, and where a reason is written', () => {
    expect(found('apps/api/src/x.ts', "// a fault\nconst text = 'no fault';")).toEqual([]);
    expect(found('apps/api/src/x.ts', 'const defaultValue = 1; const understanding = 2;')).toEqual(
      [],
    );
    expect(found('apps/api/src/modules/x.ts', 'const session = 1;')).toEqual([]);
    expect(found('apps/api/src/platform/auth/x.ts', 'const session = 1;')).toEqual([
      ['session', 1, 'session'],
    ]);
    expect(found('apps/web/src/features/x.ts', 'const givenName = 1;')).toEqual([]);
  });

  it('have a replacement, and a reason for each exception', () => {
    for (const { word, replacement, exceptions = {} } of oldWords) {
      expect(word).toMatch(/^[a-z]+$/u);
      expect(replacement).not.toBe('');
      for (const [name, reason] of Object.entries(exceptions)) {
        expect(partsOf(name)).toContain(word);
        expect(reason).not.toBe('');
      }
    }
  });
});

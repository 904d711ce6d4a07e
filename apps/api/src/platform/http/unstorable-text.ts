import type { FieldError } from '../errors.js';

/** U+0000 and halves of surrogate pairs: JSON can contain them, PostgreSQL cannot store them. */
const UNSTORABLE_TEXT = /[\0\p{Surrogate}]/u;
/**
 * Largest depth of nesting, above that of any request of the contract; code that walks a value may recurse.
 */
const MAX_DEPTH = 20;
/** Largest number of reported errors, enough to identify the cause. */
const MAX_ERRORS = 20;

const step = (key: string) => `/${key.replace(/~/gu, '~0').replace(/\//gu, '~1')}`;

/** Lists texts and keys that cannot be stored, and values nested too deeply. */
export function findUnstorableText(value: unknown): FieldError[] {
  const errors: FieldError[] = [];
  const open: [value: unknown, pointer: string, depth: number][] = [[value, '', 0]];
  while (open.length > 0 && errors.length < MAX_ERRORS) {
    const [here, pointer, depth] = open.pop() as (typeof open)[number];
    if (typeof here === 'string') {
      if (UNSTORABLE_TEXT.test(here)) errors.push({ pointer, code: 'characters' });
    } else if (typeof here === 'object' && here !== null) {
      if (depth === MAX_DEPTH) errors.push({ pointer, code: 'depth' });
      else
        for (const [key, item] of Object.entries(here))
          if (UNSTORABLE_TEXT.test(key)) errors.push({ pointer, code: 'characters' });
          else open.push([item, pointer + step(key), depth + 1]);
    }
  }
  return errors.reverse();
}

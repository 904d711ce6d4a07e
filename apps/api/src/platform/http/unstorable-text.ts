import type { FieldError } from '../errors.js';

/** U+0000 and halves of surrogate pairs: JSON can carry them, PostgreSQL stores neither. */
const UNSTORABLE_TEXT = /[\0\p{Surrogate}]/u;
/** Deeper than any request of the contract; what goes through a value may recurse. */
const MAX_DEPTH = 20;
/** Enough to show what is wrong. */
const MAX_ERRORS = 20;

const step = (key: string) => `/${key.replace(/~/gu, '~0').replace(/\//gu, '~1')}`;

/** Faults of texts and keys that could not be stored, and of nesting without end. */
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

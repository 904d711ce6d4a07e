import type { FieldFault } from '../errors.js';

/** U+0000 and halves of surrogate pairs: JSON can carry them, PostgreSQL stores neither. */
const unstorable = /[\0\p{Surrogate}]/u;
/** Deeper than any request of the contract; what goes through a value may recurse. */
const deepest = 20;
/** Enough to show what is wrong. */
const most = 20;

const step = (key: string) => `/${key.replace(/~/gu, '~0').replace(/\//gu, '~1')}`;

/** Faults of texts and keys that could not be stored, and of nesting without end. */
export function storable(value: unknown): FieldFault[] {
  const faults: FieldFault[] = [];
  const open: [value: unknown, pointer: string, depth: number][] = [[value, '', 0]];
  while (open.length > 0 && faults.length < most) {
    const [here, pointer, depth] = open.pop() as (typeof open)[number];
    if (typeof here === 'string') {
      if (unstorable.test(here)) faults.push({ pointer, code: 'characters' });
    } else if (typeof here === 'object' && here !== null) {
      if (depth === deepest) faults.push({ pointer, code: 'depth' });
      else
        for (const [key, item] of Object.entries(here))
          if (unstorable.test(key)) faults.push({ pointer, code: 'characters' });
          else open.push([item, pointer + step(key), depth + 1]);
    }
  }
  return faults.reverse();
}

import { problemOfPattern } from '../kernel/pattern-problems.js';
import { componentSchemas } from './component-schemas.js';

/** Every pattern of a schema, with the place where it stands. */
function patternsIn(node: unknown, place: string): (readonly [string, string])[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    key === 'pattern' && typeof value === 'string'
      ? [[place, value] as const]
      : patternsIn(value, `${place}/${key}`),
  );
}

it('says for every pattern of the contract what it asks for', () => {
  const patterns = patternsIn(componentSchemas(), '');
  expect(patterns.length).toBeGreaterThan(100);
  expect(patterns.filter(([, source]) => problemOfPattern(source) === 'pattern')).toEqual([]);
});

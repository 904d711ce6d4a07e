import { endpoints, type EndpointSpec } from '@gza/contract';

const table: [string, EndpointSpec][] = Object.entries(endpoints);
const readers = table.filter(
  ([, { method, query, answer }]) => method === 'GET' && !query && answer,
);
const answers = new Set(
  table.flatMap(([, { method, answer }]) => (method !== 'GET' && answer ? [answer] : [])),
);

it('finds one reader of the record that a change answers, in whatever order modules are loaded', () => {
  const several = [...answers].flatMap((answer) => {
    const found = readers
      .filter(([, spec]) => spec.answer === answer && /^[^{]+\{id\}$/u.test(spec.path))
      .map(([id]) => id);
    return found.length > 1 ? [`${answer}: ${found.join(', ')}`] : [];
  });
  expect(several).toEqual([]);
  expect(answers.size).toBeGreaterThan(20);
});

it('finds one reader at the path of a change, in whatever order modules are loaded', () => {
  const seen = readers.map(([, { path, answer }]) => `${path} ${answer}`);
  expect(seen.filter((one, place) => seen.indexOf(one) !== place)).toEqual([]);
});

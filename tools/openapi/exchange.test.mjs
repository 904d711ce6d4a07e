import { exampleOf, outdated } from './exchange.mjs';

const a = '0197b1c2-0000-7000-8000-00000000000a';
const b = '0197b1c2-0000-7000-8000-00000000000b';
const exchange = {
  operation: 'addNote',
  params: { id: a },
  body: { of: b, kinds: [1, 2, 3], secret: 'abc' },
  status: 201,
  answer: { id: b, person: a },
};

it('numbers ids in their order, cuts lists and replaces secrets', () => {
  expect(exampleOf(exchange)).toEqual({
    params: { id: '0197a000-0000-7000-8000-000000000001' },
    body: {
      of: '0197a000-0000-7000-8000-000000000002',
      kinds: [1, 2],
      secret: 'the-secret-that-is-shown-once',
    },
    status: 201,
    answer: {
      id: '0197a000-0000-7000-8000-000000000002',
      person: '0197a000-0000-7000-8000-000000000001',
    },
  });
});

it.each([
  ['another id', { params: { id: b }, body: { ...exchange.body, of: a } }, []],
  ['another answer', { answer: { id: a } }, []],
  ['another secret', { body: { ...exchange.body, secret: 'xyz' } }, []],
  ['another status', { status: 200 }, ['addNote']],
  ['another field', { body: { ...exchange.body, more: true } }, ['addNote']],
  ['another value', { body: { ...exchange.body, kinds: [1, 3] } }, ['addNote']],
  ['another query', { query: { limit: 1 } }, ['addNote']],
  ['another operation', { operation: 'changeNote' }, ['addNote']],
])('finds an example outdated when the tests send %s: %j', (_what, changes, expected) => {
  const examples = { addNote: exampleOf(exchange) };
  expect(outdated(examples, [{ ...exchange, ...changes }])).toEqual(expected);
  expect(outdated(examples, [{ ...exchange, ...changes }, exchange])).toEqual([]);
});

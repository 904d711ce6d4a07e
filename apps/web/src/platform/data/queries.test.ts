import { QueryClient } from '@tanstack/react-query';
import { everyPage, keyOf, pages, read } from './queries.js';

const asked: object[] = [];
/** Answers 901 organisations, page by page. */
const listOrganisations = async ({
  query: { limit, cursor = '0', ...filters },
}: {
  query: { limit: number; cursor?: string };
}) => {
  asked.push({ limit, cursor, ...filters });
  const from = Number(cursor);
  const items = Array.from({ length: Math.min(limit, 901 - from) }, (_, place) => from + place);
  return { items, nextCursor: from + limit < 901 ? String(from + limit) : null };
};
jest.mock('../api.js', () => ({
  api: { listOrganisations: (input: never) => listOrganisations(input) },
}));

beforeEach(() => {
  asked.length = 0;
});

it('names a query by its operation and input, whatever the order and however empty the filters', () => {
  expect(keyOf('getPlan', { id: 'a' })).toEqual(['getPlan', { id: 'a' }]);
  expect(keyOf('listPlans', { query: {} })).toEqual(keyOf('listPlans'));
  expect(read('getPlan', { id: 'a' }).queryKey).toEqual(['getPlan', { id: 'a' }]);
});

it('reads a list to its end, however long it is', async () => {
  const { items } = await new QueryClient().query(
    everyPage('listOrganisations', { query: { active: true } }),
  );
  expect(items).toEqual(Array.from({ length: 901 }, (_, place) => place));
  expect(asked).toEqual(
    ['0', '200', '400', '600', '800'].map((cursor) => ({ limit: 200, cursor, active: true })),
  );
});

it('reads a list on from where a page ended', async () => {
  const options = pages('listOrganisations', {}, 50);
  const client = new QueryClient();
  const { pages: found } = await client.infiniteQuery({ ...options, pages: 2 });
  expect(found.map(({ items }) => items.length)).toEqual([50, 50]);
  expect(asked).toEqual(['0', '50'].map((cursor) => ({ limit: 50, cursor })));
});

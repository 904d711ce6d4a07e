import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../api.js';
import {
  call,
  type Answer,
  type Input,
  type InputArgument,
  type Item,
  type ListInput,
  type PagedId,
  type ReadId,
} from './operations.js';

/** Size of a page in a list that a person reads on. */
const pageSize = 50;
/** The largest page of the API, for a list that is read to its end. */
const largestPage = 200;

type Key = readonly [operation: string, input: object, ...rest: unknown[]];

/** The key of an answer: the operation and its input. Empty filters do not change the key. */
export function keyOf(operation: string, input: object = {}): Key {
  const defined = Object.entries(input).filter(
    ([name, value]) => name !== 'query' || Object.keys(value as object).length > 0,
  );
  return [operation, Object.fromEntries(defined)];
}

/** The key of data derived from an answer, or of a part of it: stale whenever the answer is. */
export const part = (operation: string, input: object, ...rest: unknown[]): Key => [
  ...keyOf(operation, input),
  ...rest,
];

/** Query for one answer of the API. A record has one key, whichever screen shows it. */
export const read = <Id extends ReadId>(id: Id, ...[input]: InputArgument<Input<Id>>) =>
  queryOptions({
    queryKey: keyOf(id, input),
    queryFn: ({ signal }): Promise<Answer<Id>> => call(api, id, { ...input, signal }),
  });

/** The answer of a paged list. */
type Page<Id extends PagedId> = { items: Item<Id>[]; nextCursor: string | null };

const page = async <Id extends PagedId>(
  id: Id,
  input: ListInput<Id>,
  asked: { limit: number; cursor?: string | null; signal?: AbortSignal },
): Promise<Page<Id>> => {
  const { limit, cursor, signal } = asked;
  const query = { ...input.query, limit, ...(cursor ? { cursor } : {}) };
  return (await call(api, id, { ...input, query, signal })) as unknown as Page<Id>;
};

/** Query for a list that is read page by page on demand. */
export const pages = <Id extends PagedId>(
  id: Id,
  ...[input = {} as ListInput<Id>, size = pageSize]: [input?: ListInput<Id>, size?: number]
) =>
  infiniteQueryOptions({
    queryKey: part(id, input, 'pages', size),
    queryFn: ({ pageParam, signal }) => page(id, input, { limit: size, cursor: pageParam, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

/**
 * Query for a list to its end, however long: for lists that belong to one record and are shown as a whole.
 */
export const everyPage = <Id extends PagedId>(id: Id, input: ListInput<Id> = {} as ListInput<Id>) =>
  queryOptions({
    queryKey: part(id, input, 'everyPage'),
    queryFn: ({ signal }) => readEveryPage(id, input, signal),
  });

/** Reads a list to its end, outside of a query. */
export async function readEveryPage<Id extends PagedId>(
  id: Id,
  input: ListInput<Id>,
  signal?: AbortSignal,
): Promise<{ items: Item<Id>[] }> {
  const items: Item<Id>[] = [];
  let cursor: string | null = null;
  do {
    const answer: Page<Id> = await page(id, input, {
      limit: largestPage,
      cursor,
      ...(signal && { signal }),
    });
    items.push(...answer.items);
    cursor = answer.nextCursor;
  } while (cursor !== null);
  return { items };
}

/** Query for the first entries of a list, for a place that shows so many and links to the whole list. */
export const firstOf = <Id extends PagedId>(id: Id, size: number, input: ListInput<Id>) =>
  queryOptions({
    queryKey: part(id, input, 'firstOf', size),
    queryFn: ({ signal }) => page(id, input, { limit: size, signal }),
  });

import { ProblemError } from '@gza/client';
import { endpoints, postReads, resourceOf, resources, type EndpointSpec } from '@gza/contract';
import {
  QueryClient,
  QueryClientProvider,
  useInfiniteQuery,
  useQueries,
} from '@tanstack/react-query';
import { act, render, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { useChanges, type Changes } from './changes.js';
import { everyPage, firstOf, pages, read } from './queries.js';

const person = { id: 'p', version: 1, familyName: 'ბერიძე' };
const calls: string[] = [];
let problemError: ProblemError | undefined;

/** Every operation answers the person of the server, and a list of one page. */
const answer = (id: string) => async (input: { body?: object }) => {
  calls.push(id);
  if (id === 'changeBeneficiary') {
    if (problemError) throw problemError;
    Object.assign(person, input.body, { version: person.version + 1 });
  }
  return { ...person, items: [{ ...person }], nextCursor: null };
};
jest.mock('../api.js', () => ({
  api: new Proxy({}, { get: (_, id: string) => answer(id) }),
}));

const table = Object.entries(endpoints) as [string, EndpointSpec][];
const isRead = ([id, { method }]: [string, EndpointSpec]) =>
  method === 'GET' || (postReads as readonly string[]).includes(id);
/** Reading operations whose answers a screen may have open during work. */
const open = table
  .filter((entry) => {
    const resource = resourceOf(entry[1].path);
    return isRead(entry) && resource && ['casework', 'summary'].includes(resources[resource]);
  })
  .map(([id]) => id);

const newClient = () =>
  new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false } } });

function Screens() {
  const answers = useQueries({
    queries: open.flatMap((id) => [
      read(id as 'getBeneficiary', { id: 'p' }),
      everyPage(id as 'listPlans', { query: { beneficiaryId: 'p' } }),
      firstOf(id as 'listPlans', 6, { query: { beneficiaryId: 'p' } }),
    ]),
  });
  const list = useInfiniteQuery(pages('listBeneficiaries', { query: { state: 'active' } }));
  return (
    <ul>
      {answers.map(({ data }, place) => (
        <li key={place}>{JSON.stringify(data)}</li>
      ))}
      <li>{JSON.stringify(list.data)}</li>
    </ul>
  );
}

const within = (client: QueryClient) =>
  function Within({ children }: { children: ReactNode }) {
    return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
  };

function changesOf(client: QueryClient, before?: () => unknown): Changes {
  const options = before ? { before } : {};
  return renderHook(() => useChanges(options), { wrapper: within(client) }).result.current;
}

const correct = (changes: Changes) =>
  changes.changeBeneficiary({ id: 'p', version: 1, body: { familyName: 'ბარამიძე' } });

beforeEach(() => {
  Object.assign(person, { version: 1, familyName: 'ბერიძე' });
  calls.length = 0;
  problemError = undefined;
});

it('leaves no stale copy of a corrected name on any open screen', async () => {
  const client = newClient();
  const { container } = render(<Screens />, { wrapper: within(client) });
  const shown = () => [...container.querySelectorAll('li')].map(({ textContent }) => textContent);
  await waitFor(() => expect(shown().filter((text) => !text.includes('ბერიძე'))).toEqual([]));
  expect(shown().length).toBeGreaterThan(100);

  const changes = changesOf(client);
  await act(() => correct(changes));

  // What is asked for again is drawn when its answer has come.
  await waitFor(() =>
    expect(shown().filter((text) => !text.includes('ბარამიძე') || text.includes('ბერიძე'))).toEqual(
      [],
    ),
  );
});

it('keeps the answer of a change under the key of the record and does not ask for it again', async () => {
  const client = newClient();
  await client.query(read('getBeneficiary', { id: 'p' }));
  calls.length = 0;
  await correct(changesOf(client));
  expect(calls).toEqual(['changeBeneficiary']);
  expect(client.getQueryData(read('getBeneficiary', { id: 'p' }).queryKey)).toMatchObject({
    familyName: 'ბარამიძე',
    version: 2,
  });
  expect(client.getQueryState(read('getBeneficiary', { id: 'p' }).queryKey)?.isInvalidated).toBe(
    false,
  );
});

it('keeps a register under the key of its session, though its answer has no id of its own', async () => {
  const client = newClient();
  const changes = changesOf(client);
  await changes.saveRegister({ id: 's', version: 1, body: { marks: [] } } as never);
  expect(client.getQueryData(read('getRegister', { id: 's' }).queryKey)).toMatchObject({ id: 'p' });
});

it('leaves lists that a change cannot have altered', async () => {
  const client = newClient();
  await client.query(read('listBureaus'));
  await client.query(read('listSavedViews'));
  await correct(changesOf(client));
  for (const { queryKey } of [read('listBureaus'), read('listSavedViews')])
    expect(client.getQueryState(queryKey)?.isInvalidated).toBe(false);
});

const refused = (status: number) =>
  new ProblemError({ type: '/problems/x', title: '', detail: '', status, traceId: '' });

it.each([
  [400, false],
  [403, true],
  [404, true],
  [409, true],
  [412, true],
  [422, false],
  [503, true],
])('after the refusal %i the record is stale: %s', async (status, stale) => {
  const client = newClient();
  await client.query(read('getBeneficiary', { id: 'p' }));
  problemError = refused(status);
  await expect(correct(changesOf(client))).rejects.toBe(problemError);
  const { queryKey } = read('getBeneficiary', { id: 'p' });
  expect(client.getQueryState(queryKey)?.isInvalidated).toBe(stale);
});

it('leaves a record that goes out of sight before anything is read anew', async () => {
  const client = newClient();
  await client.query(read('getRecord', { id: 'p' }));
  const before = jest.fn(
    () => client.getQueryState(read('getRecord', { id: 'p' }).queryKey)?.isInvalidated,
  );
  await correct(changesOf(client, before));
  expect(before.mock.results).toEqual([{ type: 'return', value: false }]);
});

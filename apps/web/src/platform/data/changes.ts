import { isProblem, type Client } from '@gza/client';
import { isStaleAfter, type OperationId } from '@gza/contract';
import { hashKey, useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { api } from '../api.js';
import { findOperation, operation } from '../operations.js';
import { call, type Answer, type ChangeId } from './operations.js';
import { ownKey } from './own-key.js';

/**
 * Statuses after which the record on the screen is stale: a colleague was faster, or the record is no longer
 * visible to the user.
 */
const outdated = [403, 404, 409, 412];

/** Marks every answer stale that a change may have altered, and reads the answers on the screen again. */
export function markStale(
  queries: QueryClient,
  changed: OperationId,
  options: { except?: string | undefined; refetch?: boolean } = {},
): Promise<void> {
  const { except, refetch = true } = options;
  const { path } = operation(changed);
  return queries.invalidateQueries({
    predicate: ({ queryKey: [shown], queryHash }) => {
      // A module that is not loaded has asked for nothing, so nothing of it is kept.
      const spec = typeof shown === 'string' ? findOperation(shown) : undefined;
      return (
        spec !== undefined &&
        queryHash !== except &&
        isStaleAfter({ id: changed, path }, { id: String(shown), path: spec.path })
      );
    },
    refetchType: refetch ? 'active' : 'none',
  });
}

/**
 * Updates the cache after a change: its answer is stored under its own key, and every answer that shows it
 * is read again.
 */
export async function afterChange(
  queries: QueryClient,
  id: ChangeId,
  input: object,
  answer: unknown,
): Promise<void> {
  const key = ownKey(id, input, answer);
  if (key) {
    // A pending answer was requested before the change.
    await queries.cancelQueries({ queryKey: key, exact: true });
    queries.setQueryData(key, answer);
  }
  await markStale(queries, id, { except: key && hashKey(key) });
}

/** Updates the cache after an error: an error of an outdated record lets the records be read again. */
async function afterFailure(queries: QueryClient, id: ChangeId, error: unknown): Promise<void> {
  if (isProblem(error) && error.status < 500) {
    if (outdated.includes(error.status)) await markStale(queries, id);
    return;
  }
  // Nobody knows whether the change was written: records are read again when they are next shown.
  await markStale(queries, id, { refetch: false });
}

/** A record at the version that was read, as a change names it. */
export const at = ({ id, version }: { id: string; version: number }) => ({ id, version });

/** Every changing operation of the contract, called as `api` is. */
export type Changes = { readonly [Id in ChangeId]: Client[Id] };

interface ChangeOptions {
  /**
   * Runs with the answer, before anything is read again: to leave a record that is no longer visible to the
   * user.
   */
  before?: () => unknown;
}

async function change<Id extends ChangeId>(
  queries: QueryClient,
  id: Id,
  input: object,
  before?: () => unknown,
): Promise<Answer<Id>> {
  let answer: Answer<Id>;
  try {
    answer = await call(api, id, input);
  } catch (error) {
    await afterFailure(queries, id, error);
    throw error;
  }
  await before?.();
  await afterChange(queries, id, input, answer);
  return answer;
}

/**
 * The only way in which a screen changes anything: `changes.acceptReferral({ id, version, body })`. It
 * resolves when the answers on the screen have been read again, and throws as `api` does.
 */
export function useChanges({ before }: ChangeOptions = {}): Changes {
  const queries = useQueryClient();
  const first = useRef(before);
  first.current = before;
  return useMemo(
    () =>
      new Proxy({} as Changes, {
        get:
          (_, id) =>
          (input: object = {}) =>
            change(queries, id as ChangeId, input, () => first.current?.()),
      }),
    [queries],
  );
}

/** One change as a mutation, for a button that shows that it is busy or was refused. */
export function useChange<Id extends ChangeId>(id: Id) {
  const changes = useChanges();
  return useMutation<Answer<Id>, Error, Parameters<Changes[Id]>[0]>({
    mutationFn: (input) => call(changes as Client, id, input ?? {}),
  });
}

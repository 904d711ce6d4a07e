import { isProblem, type Client } from '@gza/client';
import { isStaleAfter, type OperationId } from '@gza/contract';
import { hashKey, useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { api } from '../api.js';
import { findOperation, operation } from '../operations.js';
import { call, type Answer, type ChangeId } from './operations.js';
import { ownKey } from './own-key.js';

/** Refusals that mean that the record looks different by now: somebody was faster, or it is out of sight. */
const outdated = [403, 404, 409, 412];

/** Marks everything stale that a change may have altered, and reads anew what is on the screen. */
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

/** What follows from a change: its answer is kept under its own key, everything that shows it is read anew. */
export async function afterChange(
  queries: QueryClient,
  id: ChangeId,
  input: object,
  answer: unknown,
): Promise<void> {
  const key = ownKey(id, input, answer);
  if (key) {
    // An answer that is still on its way was asked before the change.
    await queries.cancelQueries({ queryKey: key, exact: true });
    queries.setQueryData(key, answer);
  }
  await markStale(queries, id, { except: key && hashKey(key) });
}

/** What follows from a refusal: after one that says so the records are read anew. */
async function afterFailure(queries: QueryClient, id: ChangeId, error: unknown): Promise<void> {
  if (isProblem(error) && error.status < 500) {
    if (outdated.includes(error.status)) await markStale(queries, id);
    return;
  }
  // Nobody knows whether it was written: whatever is looked at next is asked for anew.
  await markStale(queries, id, { refetch: false });
}

/** A record at the version that was read, as a change names it. */
export const at = ({ id, version }: { id: string; version: number }) => ({ id, version });

/** Every changing operation of the contract, called as `api` is. */
export type Changes = { readonly [Id in ChangeId]: Client[Id] };

interface ChangeOptions {
  /** Runs with the answer, before anything is read anew: for leaving a record that is out of sight now. */
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
 * The only way in which a screen changes anything: `changes.acceptReferral({ id, version, body })`.
 * It resolves when what is on the screen has been read anew, and throws as `api` does.
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

import {
  endpoints,
  type AnswerOf,
  type Dto,
  type Endpoints,
  type OperationId,
} from '@gza/contract';
import type { Caller, TestApi } from '../support/api.js';

interface PlainInput {
  readonly id?: string;
  readonly version?: number;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: object | undefined;
}

export interface PlainReply<T> {
  readonly status: number;
  readonly body: T;
  /** The problem of a call that was refused, as tests assert it. */
  readonly problem: readonly [number, string];
}

/**
 * Calls an operation without a check of its answer: a planted person has a canary in every text, which no
 * schema allows.
 */
export async function plainCall<Id extends OperationId>(
  { address }: TestApi,
  { token }: Caller,
  operation: Id,
  { id = '', version, query, body }: PlainInput = {},
): Promise<PlainReply<AnswerOf<Endpoints[Id]>>> {
  const { method, path } = endpoints[operation];
  const url = new URL(path.replace(/\{\w+\}/u, id), address);
  for (const [name, value] of Object.entries(query ?? {})) url.searchParams.set(name, value);
  const response = await fetch(url, {
    method,
    headers: {
      authorization: `Bearer ${token ?? ''}`,
      ...(body && { 'content-type': 'application/json' }),
      ...(version !== undefined && { 'if-match': `"${version}"` }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const answer: unknown = text ? JSON.parse(text) : undefined;
  const code = response.ok ? 'done' : ((answer as Dto<'Problem'>).type.split('/').at(-1) ?? '');
  return {
    status: response.status,
    body: answer as AnswerOf<Endpoints[Id]>,
    problem: [response.status, code],
  };
}

import type { CallInput, Client } from '@gza/client';
import type { AnswerOf, Endpoints, OperationId, postReads } from '@gza/contract';

/** The answer of an operation. */
export type Answer<Id extends OperationId> = AnswerOf<Endpoints[Id]>;

/** The input of an operation, without the parts that only the transport needs. */
export type Input<Id extends OperationId> = Omit<
  CallInput<Endpoints[Id]>,
  'signal' | 'idempotencyKey' | 'version'
>;

type ByPost = (typeof postReads)[number];
type GetId = {
  [Id in OperationId]: Endpoints[Id]['method'] extends 'GET' ? Id : never;
}[OperationId];

/** Operations that answer a list page by page. */
export type PagedId = {
  [Id in GetId]: Answer<Id> extends { items: unknown[]; nextCursor: string | null } ? Id : never;
}[GetId];

/**
 * Operations that answer everything at once. Paged lists are excluded: they would be cut at the first page.
 */
export type ReadId = Exclude<GetId | ByPost, PagedId>;

/** Operations that change something. */
export type ChangeId = Exclude<OperationId, GetId | ByPost>;

/** An item of a paged list. */
export type Item<Id extends PagedId> = Answer<Id> extends { items: (infer T)[] } ? T : never;

/** The input of a paged list without the page: `pages` and `everyPage` add it. */
export type ListInput<Id extends PagedId> = Omit<Input<Id>, 'query'> & {
  query?: Input<Id> extends { query?: infer Query }
    ? Omit<NonNullable<Query>, 'limit' | 'cursor'>
    : never;
};

/** An optional argument where an operation needs no input. */
export type InputArgument<T> = object extends T ? [input?: T] : [input: T];

type AnyInput = Record<string, unknown> & { signal?: AbortSignal };

/** Calls an operation of the client that is known at run time only. */
export const call = <Id extends OperationId>(client: Client, id: Id, input: object) =>
  (client[id] as (input: AnyInput) => Promise<Answer<Id>>)(input as AnyInput);

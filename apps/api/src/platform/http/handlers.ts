import type { AnswerOf, BodyOf, EndpointSpec, Language, PathParams, QueryOf } from '@gza/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../actor.js';
import type { RequestContext } from '../audit/audit.js';
import type { Statement } from '../db/statement.js';
import type { Tx, UnitOfWork, ViewRow } from '../db/unit-of-work.js';
import type { Table } from './table.js';

/** A validated request, typed by its endpoint. */
export interface Input<E extends EndpointSpec> {
  readonly params: PathParams<E>;
  readonly query: QueryOf<E>;
  readonly body: E extends { bodyMedia: 'text/csv' } ? string : BodyOf<E>;
  /** Version of `If-Match`; present when the endpoint asks for it. */
  readonly ifMatch: E extends { ifMatch: true } ? number : undefined;
}

/** What a command answers with: the id of the record to show, or an answer it made itself. */
export interface Done {
  readonly id: string;
  /** The view of the record, where the statement that changed it has built it already. */
  readonly row?: ViewRow;
}

export interface ChangeHandler<E extends EndpointSpec> {
  readonly kind: 'change';
  readonly run: (tx: Tx, input: Input<E>) => Promise<Done | void>;
  /** Shows the changed record, in the same transaction; none for an empty answer. */
  readonly show?: (id: string, actor: Actor) => Statement<ViewRow>;
}

export interface AnswerHandler<E extends EndpointSpec> {
  readonly kind: 'answer';
  readonly run: (tx: Tx, input: Input<E>) => Promise<AnswerOf<E>>;
}

export interface ViewHandler<E extends EndpointSpec> {
  readonly kind: 'view';
  readonly statement: (input: Input<E>, actor: Actor) => Statement<ViewRow>;
  /** Puts the caller's language into the answer, where it holds texts that the database does not. */
  readonly present?: (body: string, language: Language) => string;
}

/** A set sent row by row: SQL text without parameters; filters travel as literals made by `pg`'s escaping. */
export interface Stream {
  readonly sql: string;
  /** The same set for CSV, where text that people typed must not reach a spreadsheet as a formula. */
  readonly csv?: string;
  readonly criterion: string;
  readonly fileName: string;
}

export interface ListHandler<E extends EndpointSpec> {
  readonly kind: 'list';
  readonly statement: (input: Input<E>, actor: Actor) => Statement<ViewRow>;
  readonly stream: (input: Input<E>, actor: Actor) => Stream;
}

export interface TableHandler<E extends EndpointSpec> {
  readonly kind: 'table';
  readonly run: (tx: Tx, input: Input<E>) => Promise<AnswerOf<E>>;
  readonly table: (answer: AnswerOf<E>, input: Input<E>) => Table;
}

export interface RawHandler<E extends EndpointSpec> {
  readonly kind: 'raw';
  readonly run: (call: {
    input: Input<E>;
    actor: Actor | undefined;
    context: RequestContext;
    request: FastifyRequest;
    reply: FastifyReply;
    uow: UnitOfWork;
  }) => Promise<AnswerOf<E> | void>;
}

export type Handler<E extends EndpointSpec> =
  | ChangeHandler<E>
  | AnswerHandler<E>
  | ViewHandler<E>
  | ListHandler<E>
  | TableHandler<E>
  | RawHandler<E>;

/** A use case that changes something; the answer is the record's view. */
export const change = <E extends EndpointSpec>(
  run: ChangeHandler<E>['run'],
  show?: ChangeHandler<E>['show'],
): ChangeHandler<E> => (show ? { kind: 'change', run, show } : { kind: 'change', run });

/** A use case whose answer is not a stored record (a secret shown once, a search that is audited by hand). */
export const answer = <E extends EndpointSpec>(run: AnswerHandler<E>['run']): AnswerHandler<E> => ({
  kind: 'answer',
  run,
});

/** One statement that builds the whole answer. */
export const view = <E extends EndpointSpec>(
  statement: ViewHandler<E>['statement'],
  present?: ViewHandler<E>['present'],
): ViewHandler<E> => ({ kind: 'view', statement, ...(present && { present }) });

/** A list that is also offered as a CSV and NDJSON stream. */
export const list = <E extends EndpointSpec>(
  statement: ListHandler<E>['statement'],
  stream: ListHandler<E>['stream'],
): ListHandler<E> => ({ kind: 'list', statement, stream });

/** An answer made in memory (figures after rules) that is also offered as a table of the same numbers. */
export const table = <E extends EndpointSpec>(
  run: TableHandler<E>['run'],
  asTable: TableHandler<E>['table'],
): TableHandler<E> => ({ kind: 'table', run, table: asTable });

/** For the few endpoints that are about HTTP itself (cookies, health). */
export const raw = <E extends EndpointSpec>(run: RawHandler<E>['run']): RawHandler<E> => ({
  kind: 'raw',
  run,
});

/** A handler for every endpoint of a module's table; a missing or surplus one does not compile. */
export type Handlers<T extends Readonly<Record<string, EndpointSpec>>> = {
  readonly [K in keyof T]: Handler<T[K]>;
};

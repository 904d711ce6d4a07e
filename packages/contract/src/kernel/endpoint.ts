import type { Permission } from './permission.js';
import type { ProblemCode } from './problem.js';
import type { DtoClasses } from './registry.js';
import type { Scope } from './roles.js';

/** Names of the DTO classes of the contract. */
export type DtoName = {
  [K in keyof DtoClasses]: DtoClasses[K] extends abstract new () => object ? K : never;
}[keyof DtoClasses];
/** The shape of a DTO by its name. */
export type Dto<N extends DtoName> = DtoClasses[N] extends abstract new () => infer T ? T : never;

/** Kinds of access to personal data, for the audit (security.md): `none` = touches no personal data. */
export type AuditOperation =
  | 'none'
  | 'collection'
  | 'alteration'
  | 'consultation'
  | 'disclosure'
  | 'combination'
  | 'erasure'
  /** Signing in or out, a token, a password: who came in, and who tried. */
  | 'signIn';

export type Access =
  /** Everybody; the endpoint itself checks the caller (sign-in, health, documents). */
  | { readonly public: true }
  /** Callers whose role has the permission; a client also needs the scope. */
  | { readonly permission: Permission; readonly scope?: Scope };

/** A file as it is, streamed. */
type FileBody = 'application/octet-stream';

/** A file to be sent: its content, and the name that its sender gave it. */
export interface FileToSend {
  readonly content: Blob;
  readonly name?: string;
}

export interface EndpointSpec {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path with `{name}` parameters; `{id}` and `{…Id}` are UUIDs, others are codes. */
  readonly path: string;
  readonly summary: string;
  readonly access: Access;
  readonly audit: AuditOperation;
  readonly query?: DtoName;
  readonly body?: DtoName;
  /** Media type of the body when it is not JSON; `application/octet-stream` is a file of any accepted type. */
  readonly bodyMedia?: 'text/csv' | 'application/x-www-form-urlencoded' | FileBody;
  /** Status of success; default 200. */
  readonly status?: 200 | 201 | 202 | 204;
  /** Path of what was created, when it is not the endpoint's own path with the new id after it. */
  readonly location?: string;
  /** DTO of the response; absent = empty response. */
  readonly answer?: DtoName;
  /** Media type of the response when it is not JSON; it has no DTO then. */
  readonly answerMedia?: 'text/calendar' | 'text/csv' | FileBody;
  /** Further media types of the response, streamed (lists that reports need). */
  readonly media?: readonly ('text/csv' | 'application/x-ndjson')[];
  /** Whether the change requires `If-Match` with the version of the resource. */
  readonly ifMatch?: true;
  /**
   * Problems that the operation may return in addition to those of every operation (see `commonProblems`).
   */
  readonly problems?: readonly ProblemCode[];
}

/** Whether `{id}` of a path is a person. */
export const namesPersonInPath = (path: string): boolean =>
  path.startsWith('/api/v1/beneficiaries/{id}');

/** Defines an endpoint as data. The function only fixes the types. */
export const endpoint = <const E extends EndpointSpec>(spec: E): E => spec;

export type EndpointTable = Readonly<Record<string, EndpointSpec>>;

type ParamNames<P extends string> = P extends `${string}{${infer N}}${infer Rest}`
  ? N | ParamNames<Rest>
  : never;
export type PathParams<E extends EndpointSpec> = { [N in ParamNames<E['path']>]: string };
export type QueryOf<E extends EndpointSpec> = E extends { query: infer N extends DtoName }
  ? Dto<N>
  : undefined;
export type BodyOf<E extends EndpointSpec> = E extends { bodyMedia: 'text/csv' }
  ? string
  : E extends { bodyMedia: FileBody }
    ? FileToSend
    : E extends { body: infer N extends DtoName }
      ? Dto<N>
      : undefined;
export type AnswerOf<E extends EndpointSpec> = E extends { answer: infer N extends DtoName }
  ? Dto<N>
  : undefined;

export const pathParameters = (path: string): string[] =>
  [...path.matchAll(/\{(\w+)\}/gu)].map((m) => m[1] ?? '');

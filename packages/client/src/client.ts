import type {
  AnswerOf,
  BodyOf,
  EndpointSpec,
  FileToSend,
  Endpoints,
  OperationId,
  PathParams,
  QueryOf,
} from '@gza/contract';
import { ProblemError, type ProblemDetails } from './problem-error.js';

export interface ClientOptions {
  /** Origin of the API, such as `http://localhost:3000`; empty for the page's own origin. */
  baseUrl: string;
  /** Access token for the next request, if there is one. */
  token?: () => string | undefined | Promise<string | undefined>;
  language?: () => 'ka' | 'en';
  fetch?: typeof fetch;
}

type Needed<K extends string, T> = undefined extends T ? { [P in K]?: undefined } : { [P in K]: T };
type NeededQuery<T> = undefined extends T
  ? { query?: undefined }
  : Partial<T> extends T
    ? { query?: T }
    : { query: T };

/**
 * Input of a call: path parameters, `query`, `body`, the `version` that a change is based on, and an
 * idempotency key. `keepalive` lets a request outlive the page that sends it, as in `fetch`; a body that is
 * too long for that is sent as an ordinary request.
 */
export type CallInput<E extends EndpointSpec> = PathParams<E> &
  NeededQuery<QueryOf<E>> &
  Needed<'body', BodyOf<E> | (E extends { bodyMedia: 'text/csv' } ? string : never)> &
  (E extends { ifMatch: true } ? { version: number } : { version?: undefined }) & {
    idempotencyKey?: string;
    signal?: AbortSignal;
    keepalive?: boolean;
  };

type Call<E extends EndpointSpec> =
  object extends CallInput<E>
    ? (input?: CallInput<E>) => Promise<AnswerOf<E>>
    : (input: CallInput<E>) => Promise<AnswerOf<E>>;

/** One method for every operation of the contract, plus `raw` for streamed responses. */
export type Client = { readonly [Id in OperationId]: Call<Endpoints[Id]> } & {
  /** Returns the unread response, for CSV and NDJSON streams. Throws `ProblemError` like every other call. */
  raw<Id extends OperationId>(
    id: Id,
    input: CallInput<Endpoints[Id]>,
    accept?: string,
  ): Promise<Response>;
};

type AnyInput = Record<string, unknown> & {
  query?: Record<string, unknown>;
  body?: unknown;
  version?: number;
  idempotencyKey?: string;
  signal?: AbortSignal;
  keepalive?: boolean;
};

/** Browsers refuse to send more than 64 KiB in all requests that outlive a page; bytes, with a margin. */
const keepaliveLimit = 60_000;

const fitsKeepalive = (body: string | Blob = ''): boolean =>
  (typeof body === 'string' ? new TextEncoder().encode(body).length : body.size) <= keepaliveLimit;

function urlOf(spec: EndpointSpec, input: AnyInput): string {
  const path = spec.path.replace(/\{(\w+)\}/gu, (_, name: string) =>
    encodeURIComponent(String(input[name])),
  );
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(input.query ?? {})) {
    for (const item of Array.isArray(value) ? value : [value])
      if (item !== undefined && item !== null) query.append(key, String(item));
  }
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

interface Encoded {
  readonly body?: string | Blob;
  readonly type?: string;
  /** Name of a file that is sent. */
  readonly disposition?: string;
}

function encodeFile({ content, name }: FileToSend): Encoded {
  return {
    body: content,
    type: 'application/octet-stream',
    ...(name !== undefined && {
      disposition: `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    }),
  };
}

function encodeBody(spec: EndpointSpec, body: unknown): Encoded {
  if (body === undefined) return {};
  if (spec.bodyMedia === 'application/octet-stream') return encodeFile(body as FileToSend);
  if (spec.bodyMedia === 'text/csv')
    return { body: body as string, type: 'text/csv; charset=utf-8' };
  if (spec.bodyMedia)
    return {
      body: new URLSearchParams(body as Record<string, string>).toString(),
      type: spec.bodyMedia,
    };
  return { body: JSON.stringify(body), type: 'application/json' };
}

/** Returns the seconds of `Retry-After`; a date, which the API never sends, counts as none. */
function retryAfterOf({ headers }: Response): number | undefined {
  const text = headers.get('retry-after') ?? '';
  return /^\d+$/u.test(text) ? Number(text) : undefined;
}

async function problemOf(response: Response): Promise<ProblemDetails> {
  const text = await response.text();
  try {
    return JSON.parse(text) as ProblemDetails;
  } catch {
    return {
      type: '/problems/unavailable',
      title: response.statusText,
      status: response.status,
      detail: '',
      traceId: '',
    };
  }
}

/** How a client finds an operation of the endpoint table: whoever loads the table in parts has its own way. */
export type FindEndpoint = (id: OperationId) => EndpointSpec;

/** Creates a typed client over the endpoint table. Paths and types are defined only there. */
export function createClientOver(find: FindEndpoint, options: ClientOptions): Client {
  const send = options.fetch ?? fetch;
  const request = async (
    spec: EndpointSpec,
    input: AnyInput,
    accept: string,
  ): Promise<Response> => {
    const token = await options.token?.();
    const { body, type, disposition } = encodeBody(spec, input.body);
    const response = await send(options.baseUrl + urlOf(spec, input), {
      method: spec.method,
      credentials: 'same-origin',
      headers: {
        accept,
        ...(type && { 'content-type': type }),
        ...(disposition && { 'content-disposition': disposition }),
        ...(token && { authorization: `Bearer ${token}` }),
        ...(options.language && { 'accept-language': options.language() }),
        ...(input.version !== undefined && { 'if-match': `"${input.version}"` }),
        ...(input.idempotencyKey && { 'idempotency-key': input.idempotencyKey }),
      },
      ...(body !== undefined && { body }),
      ...(input.signal && { signal: input.signal }),
      ...(input.keepalive && fitsKeepalive(body) && { keepalive: true }),
    });
    if (!response.ok) throw new ProblemError(await problemOf(response), retryAfterOf(response));
    return response;
  };
  const call = async (id: OperationId, input: AnyInput = {}) => {
    const spec = find(id);
    const response = await request(spec, input, 'application/json');
    return response.status === 204 || !spec.answer
      ? undefined
      : ((await response.json()) as unknown);
  };
  const raw = async (id: OperationId, input: AnyInput, accept = 'text/csv') =>
    request(find(id), input, accept);
  return new Proxy({} as Client, {
    get: (_, id) => {
      if (id === 'raw') return raw;
      // Whoever awaits the client itself asks for `then`.
      if (typeof id !== 'string' || id === 'then') return undefined;
      return (input?: AnyInput) => call(id as OperationId, input);
    },
  });
}

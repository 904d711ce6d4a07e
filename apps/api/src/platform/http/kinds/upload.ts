import type { Readable } from 'node:stream';
import type { EndpointSpec } from '@gza/contract';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../actor.js';
import type { Statement, ViewRow } from '../../db/statement.js';
import type { FileLimits, ReceivedFile } from '../../files/files.js';
import { ProblemError } from '../../errors.js';
import { toProblemError } from '../problem-answer.js';
import { fileNameOf } from '../file-name.js';
import type { Call, Input } from './call.js';
import { serveChange, type ChangeHandler } from './change.js';

export interface UploadHandler<E extends EndpointSpec> {
  readonly kind: 'upload';
  /** Shows the record that gets the file: a caller who may not see it sends nothing. */
  readonly of: (input: Input<E>) => Statement<ViewRow>;
  readonly change: ChangeHandler<E>;
  readonly limits: FileLimits | undefined;
}

/** Handler that receives a file as a stream and enters it with a change; the response is the view of its record. */
export const upload = <E extends EndpointSpec>(
  of: UploadHandler<E>['of'],
  run: ChangeHandler<E>['run'],
  show: (id: string, actor: Actor) => Statement<ViewRow>,
  limits?: FileLimits,
): UploadHandler<E> => ({ kind: 'upload', of, change: { kind: 'change', run, show }, limits });

/** Reads the rest of a refused body, so that its sender gets the answer. Returns false where it is longer than `most`. */
async function drained(body: Readable, most: number): Promise<boolean> {
  let length = 0;
  for await (const part of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > most) return false;
  }
  return true;
}

/** The parts of a body. Throws `file-incomplete` where the connection breaks off. */
async function* partsOf(body: Readable): AsyncGenerator<Buffer> {
  try {
    yield* body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
  } catch {
    throw new ProblemError('file-incomplete');
  }
}

async function receive(
  { request, reply }: Call,
  limits: FileLimits | undefined,
): Promise<ReceivedFile> {
  const { files } = request.server;
  const body = request.body as Readable | undefined;
  if (!body) throw new ProblemError(limits?.otherMedia ?? 'file-type-refused');
  try {
    files.refuseDeclared(Number(request.headers['content-length'] ?? 0), limits);
    return await files.receive(
      partsOf(body),
      fileNameOf(String(request.headers['content-disposition'] ?? '')),
      limits,
    );
  } catch (error) {
    const whole = await drained(body, 2 * files.limit).catch(() => false);
    if (!whole) void reply.header('connection', 'close');
    throw error;
  }
}

/**
 * Receives the file, then runs the change. A file that the change refuses is removed at once. After any other error the
 * change may be committed all the same, so the file stays: what no row names is removed after a day.
 */
export async function serveUpload(
  handler: UploadHandler<EndpointSpec>,
  call: Call,
): Promise<FastifyReply> {
  const { uow, actor, context, input, request } = call;
  await uow.view(actor, { ...context, operation: 'none' }, handler.of(input));
  const file = await receive(call, handler.limits);
  const { files } = request.server;
  try {
    const sent = await serveChange(handler.change, {
      ...call,
      // The body of an endpoint as such is none to the compiler; that of an upload is its file.
      input: { ...input, body: file } as unknown as Input<EndpointSpec>,
      fingerprinted: { address: file.address, name: file.name, query: input.query },
    });
    // The installation had the content, or a retry was answered with what the first request has entered.
    if (!file.entered) await files.discard(file);
    return sent;
  } catch (error) {
    if (!['unavailable', 'internal'].includes(toProblemError(error).code))
      await files.discard(file);
    throw error;
  }
}

import type { EndpointSpec } from '@gza/contract';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../actor.js';
import type { Statement, ViewRow } from '../../db/statement.js';
import { dispositionOf } from '../file-name.js';
import type { Call, Input } from './call.js';

export interface DownloadHandler<E extends EndpointSpec> {
  readonly kind: 'download';
  /** Finds the file for a caller who may read it: its id and its name, as JSON. */
  readonly statement: (input: Input<E>, actor: Actor) => Statement<ViewRow>;
}

/** Handler that sends a file as a stream. The audit entry is durable before its first byte leaves. */
export const download = <E extends EndpointSpec>(
  statement: DownloadHandler<E>['statement'],
): DownloadHandler<E> => ({ kind: 'download', statement });

export async function serveDownload(
  handler: DownloadHandler<EndpointSpec>,
  { uow, actor, context, input, request, reply }: Call,
): Promise<FastifyReply> {
  // One entry: of the file that is sent, or of the refusal.
  const unaudited = { ...context, operation: 'none' } as const;
  const { body, subjects } = await uow.view(actor, unaudited, handler.statement(input, actor));
  const { fileId, name } = JSON.parse(body as string) as { fileId: string; name: string | null };
  const { mediaType, size, content } = await request.server.files.open(fileId);
  try {
    await uow.audited(actor, context, { subjects: subjects ?? [] });
  } catch (error) {
    content.destroy();
    throw error;
  }
  return reply
    .type(mediaType)
    .headers({
      'content-length': String(size),
      'content-disposition': dispositionOf(name, mediaType),
    })
    .send(content);
}

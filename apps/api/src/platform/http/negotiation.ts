import type { EndpointSpec, Language } from '@gza/contract';
import accepts from 'accepts';
import type { FastifyRequest } from 'fastify';
import { ProblemError } from '../errors.js';

const languages = ['ka', 'en'] satisfies Language[];

/** Returns the language of the response by Accept-Language; Georgian when it names no supported one. */
export const languageOf = (request: FastifyRequest): Language =>
  accepts(request.raw).language(languages) === 'en' ? 'en' : 'ka';

/** The character by which Excel recognises UTF-8; without it, Georgian opens garbled. */
export const byteOrderMark = '\u{FEFF}';

/** Whether the caller asked for a byte order mark before CSV: `?bom`, `?bom=true` or `?bom=1`. */
export const wantsByteOrderMark = (query: unknown): boolean =>
  ['', 'true', '1'].includes((query as { bom?: string } | undefined)?.bom ?? 'false');

export type StreamMedia = 'text/csv' | 'application/x-ndjson';

/** Returns the streamed media type that the caller prefers, if the endpoint offers it; undefined = JSON. */
export function streamMedia(spec: EndpointSpec, request: FastifyRequest): StreamMedia | undefined {
  const offered = ['application/json', ...(spec.media ?? [])];
  const preferred = accepts(request.raw).type(offered);
  if (preferred === false) throw new ProblemError('not-acceptable', { media: offered });
  return spec.media?.find((type) => type === preferred);
}

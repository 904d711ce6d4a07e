import type { EndpointSpec } from '@gza/contract';
import { ProblemError } from '../errors.js';

export type StreamMedia = 'text/csv' | 'application/x-ndjson';

/** The streamed media type that the caller asks for, if the endpoint offers it; undefined = JSON. */
export function streamMedia(spec: EndpointSpec, accept = '*/*'): StreamMedia | undefined {
  const wanted = accept.split(',').map((part) => part.split(';')[0]?.trim());
  for (const type of wanted) {
    if (type === 'application/json' || type === '*/*' || type === 'application/*') return undefined;
    if (spec.media?.includes(type as StreamMedia)) return type as StreamMedia;
  }
  throw new ProblemError('not-acceptable', { media: ['application/json', ...(spec.media ?? [])] });
}

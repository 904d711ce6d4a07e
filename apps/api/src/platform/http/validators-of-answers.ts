import { hash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

const digest = (body: string): string => hash('sha1', body, 'base64url').slice(0, 16);

/**
 * The ETag of an answer: `"3-…"` for a record of version 3, and a weak one for any other answer. The second
 * part changes with everything that the answer shows, also with what belongs to other records.
 */
export const etagOf = (version: number | null | undefined, body: string): string =>
  version === undefined || version === null
    ? `W/"${digest(body)}"`
    : `"${version}-${digest(body)}"`;

/** Returns the version of an If-Match; undefined for a tag that is not one of ours. */
export function versionOfTag(header: string): number | undefined {
  const match = /^(?:W\/)?"(\d{1,9})(?:-[\w-]{1,40})?"$/u.exec(header.trim());
  return match ? Number(match[1]) : undefined;
}

const withoutWeakness = (tag: string): string => tag.trim().replace(/^W\//u, '');

/** Returns whether the caller of a read has this answer already (RFC 9110, section 13.1.2). */
export function isKnown(request: FastifyRequest, etag: string | undefined): boolean {
  const header = request.headers['if-none-match'];
  if (header === undefined || etag === undefined || !/^(GET|HEAD)$/u.test(request.method))
    return false;
  if (header.trim() === '*') return true;
  return header.split(',').some((tag) => withoutWeakness(tag) === withoutWeakness(etag));
}

import 'reflect-metadata';
import type { EndpointSpec } from '@gza/contract';
import { dtoClass } from '@gza/contract/schema';
import { invalid } from '../errors.js';

interface Paging {
  readonly limit?: number;
  readonly cursor?: string;
}

const isWholeList = (name: string | undefined): boolean =>
  name !== undefined && dtoClass(name)?.isWholeList === true;

const cursorOf = (position: number): string =>
  Buffer.from(`whole ${position}`).toString('base64url');

function positionOf(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  const match = /^whole (\d{1,6})$/u.exec(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (!match) throw invalid({ pointer: '/cursor', code: 'cursor' });
  return Number(match[1]);
}

/**
 * Cuts a list that is answered whole into the page that the caller asked for. Every other answer, and a list
 * without `limit` and `cursor`, stays as it is.
 */
export function pageOfWholeList(spec: EndpointSpec, query: unknown, body: string): string {
  const { limit, cursor } = (query ?? {}) as Paging;
  if ((limit === undefined && cursor === undefined) || !isWholeList(spec.answer)) return body;
  const list = JSON.parse(body) as { items: unknown[] };
  const from = positionOf(cursor);
  const to = from + (limit ?? 200);
  const more = to < list.items.length;
  return JSON.stringify({
    ...list,
    items: list.items.slice(from, to),
    nextCursor: more ? cursorOf(to) : null,
  });
}

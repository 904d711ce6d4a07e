import { isCalendarDate, uuidPattern } from '@gza/contract';
import { ProblemError } from '../errors.js';
import { viewFamily, type Statement, type StatementParts, type ViewRow } from './statement.js';

export type SortType = 'text' | 'date' | 'timestamptz';

export interface ListSpec {
  /** Base of the statement's name; the shape of its filters is added. */
  readonly name: string;
  /** Expression that builds one item as JSON, over the aliases of `from`. */
  readonly item: string;
  readonly from: string;
  /** Conditions that always apply. */
  readonly where?: readonly string[];
  /** Filters by name; those whose value is undefined are left out. `$` is the place of the value. */
  readonly filters?: readonly (readonly [sql: string, value: unknown])[];
  /** Sort expression, its SQL type and direction; ties are broken by `id`. */
  readonly sort: { readonly by: string; readonly type: SortType; readonly descending?: boolean };
  readonly id: string;
  /** Expression of the beneficiary whom an item shows, for the audit. */
  readonly subject?: string;
  /** Pairs of `json_build_object` that describe the page as a whole; constants. */
  readonly about?: string;
  readonly page: { readonly limit?: number | undefined; readonly cursor?: string | undefined };
}

const stamp = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?[+-]\d{2}:\d{2}$/u;

/** Returns whether a sort key may be valid: a cursor comes from outside, where anybody can write one. */
const keyFits: Record<SortType, (key: string) => boolean> = {
  text: (key) => !key.includes('\0'),
  date: isCalendarDate,
  timestamptz: (key) =>
    /^-?infinity$/u.test(key) ||
    (stamp.test(key) && isCalendarDate(key.slice(0, 10)) && !Number.isNaN(Date.parse(key))),
};

/** Cursor in the samples of the registry. The cast passes a symbol as text: no request can contain one. */
const sampleCursor = Symbol('cursor') as unknown as string;

function decode(cursor: string, type: SortType): readonly [string, string] {
  if (cursor === sampleCursor) return ['', '00000000-0000-0000-0000-000000000000'];
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(parsed) && parsed.length === 2) {
      const [key, id] = parsed as [unknown, unknown];
      if (typeof key === 'string' && keyFits[type](key))
        if (typeof id === 'string' && uuidPattern.test(id)) return [key, id];
    }
  } catch {
    // Falls through to the error.
  }
  throw new ProblemError('invalid-request', {}, [{ pointer: '/cursor', code: 'cursor' }]);
}

/**
 * Returns a page of a list by keyset: one named statement for each set of filters, which returns the whole
 * page as JSON text. The database makes `nextCursor` from the last item's sort key and id.
 */
export function listParts(spec: ListSpec): StatementParts {
  const values: unknown[] = [];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const where = [...(spec.where ?? [])];
  const shape: string[] = [];
  for (const [index, [sql, value]] of (spec.filters ?? []).entries()) {
    if (value === undefined) continue;
    const placeholder = bind(value);
    where.push(sql.replaceAll('$', () => placeholder));
    shape.push(String(index));
  }
  const { by, type, descending } = spec.sort;
  if (spec.page.cursor !== undefined) {
    const [key, id] = decode(spec.page.cursor, type);
    where.push(
      `(${by}, ${spec.id}) ${descending ? '<' : '>'} (${bind(key)}::${type}, ${bind(id)}::uuid)`,
    );
    shape.push('next');
  }
  const limit = bind(spec.page.limit ?? 25);
  const direction = descending ? 'desc' : 'asc';
  return {
    name: `${spec.name}:${shape.join(',')}`,
    text: `
      with
        found as (
          select
            ${by} as sort_key,
            ${spec.id} as row_id,
            ${spec.subject ?? 'null::uuid'} as subject,
            ${spec.item} as item
          from
            ${spec.from} ${where.length > 0 ? `where ${where.join(' and ')}` : ''}
          order by
            ${by} ${direction},
            ${spec.id} ${direction}
          limit
            ${limit}::int + 1
        ),
        page as (
          select
            *,
            row_number() over (
              order by
                sort_key ${direction},
                row_id ${direction}
            ) as n
          from
            found
        )
      select
        json_build_object(
          ${spec.about ? `${spec.about},` : ''} 'items',
          coalesce(
            json_agg(
              item
              order by
                n
            ) filter (
              where
                n <= ${limit}::int
            ),
            '[]'
          ),
          'nextCursor', case
            when count(*) > ${limit}::int then (
              select
                app.cursor(sort_key, row_id)
              from
                page
              where
                n = ${limit}::int
            )
          end
        )::text as body,
        array_agg(distinct subject) filter (
          where
            n <= ${limit}::int
            and subject is not null
        ) as subjects
      from
        page`,
    values,
  };
}

/** A query with every filter: its statement reads all columns that a list can read. */
export const everyFilter = new Proxy(
  {},
  { get: (_, name) => (name === 'cursor' ? sampleCursor : name === 'limit' ? 25 : 'sample') },
) as never;
const noFilter = {} as never;

/**
 * Defines a list: `build` describes the page from its input, whose first element is the query. The samples
 * are the inputs that the registry composes; they may be omitted where `everyFilter` can serve as any input.
 * It has every property, which no type can express, hence the cast.
 */
export const listOf = <A extends readonly unknown[]>(
  build: (...input: A) => ListSpec,
  samples: () => readonly (readonly [...NoInfer<A>])[] = () =>
    [everyFilter, noFilter].map((query) => [query, everyFilter, everyFilter] as unknown as A),
): ((...input: A) => Statement<ViewRow>) =>
  viewFamily({ build: (...input: A) => listParts(build(...input)), samples });

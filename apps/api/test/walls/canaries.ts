import { v7 as uuidv7 } from 'uuid';
import type { Caller, TestApi } from '../support/api.js';
import { rows, type Row } from './rows.js';

/** A column of the schema, as PostgreSQL describes it. */
interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  /** Table that the column points to. */
  readonly target: string | null;
  readonly required: boolean;
}

const moment = '2026-11-24T06:00:00.000Z';
export const canary = (table: string, column: string, variant = ''): string =>
  `«${table}.${column}${variant && `/${variant}`}»`;
/** Every canary that a text shows. */
export const canariesIn = (text: string): string[] =>
  [...text.matchAll(/«([\w./]+)»/gu)].map((match) => match[1] ?? '');

/** All tables that hold rows of one person, and the files from which persons were imported. */
export async function personalColumns(api: TestApi): Promise<Column[]> {
  const { rows: found } = await api.owner.query<Column>(`
    select c.relname as table, a.attname as name, format_type(a.atttypid, null) as type, a.attnotnull as required,
      (select t.relname from pg_constraint k join pg_class t on t.oid = k.confrelid
       where k.conrelid = c.oid and k.contype = 'f' and k.conkey = array[a.attnum]) as target
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      and (c.relname in ('beneficiary', 'import_run') or exists (select from pg_attribute b where b.attrelid = c.oid and b.attname = 'beneficiary_id'))
    order by c.relname, a.attnum`);
  return found;
}

export interface CanaryWorld {
  readonly ids: ReadonlyMap<string, readonly string[]>;
  /** Every canary in the database, as `table.column/variant`. */
  readonly planted: readonly string[];
}

/** What links without a variant point to, and the staff and organisations that rows name. */
export interface Anchors {
  readonly bureau: string;
  readonly staff: Caller;
  readonly links: Readonly<Record<string, string>>;
}

/** Writes the person as the owner of the tables: past every rule, with a canary in every text. */
export async function plantCanaries(api: TestApi, anchors: Anchors): Promise<CanaryWorld> {
  const columns = await personalColumns(api);
  const latest = new Map<string, string>(Object.entries(anchors.links));
  const ids = new Map<string, string[]>();
  for (const [name, id] of Object.entries(anchors.links)) {
    const table = name.split('/')[0] ?? name;
    ids.set(table, [...(ids.get(table) ?? []), id]);
  }
  const planted: string[] = [];
  for (const [position, row] of rows.entries()) {
    const own = columns.filter((c) => c.table === row.table);
    const id = uuidv7();
    const values = own.map((column) => {
      const value = valueOf(column, row, { id, position, latest, anchors });
      for (const name of canariesIn(JSON.stringify(value) ?? '')) planted.push(name);
      return value;
    });
    await api.owner.query(
      `insert into ${row.table} (${own.map((c) => c.name).join(', ')}) values (${own.map((_, i) => `$${i + 1}`).join(', ')})`,
      values,
    );
    latest.set(row.table, id);
    latest.set(`${row.table}/${row.variant ?? ''}`, id);
    ids.set(row.table, [...(ids.get(row.table) ?? []), id]);
  }
  await api.owner.query('update beneficiary set current_case_id = $1', [
    latest.get('rehabilitation_case'),
  ]);
  return { ids, planted };
}

interface Context {
  readonly id: string;
  readonly position: number;
  readonly latest: ReadonlyMap<string, string>;
  readonly anchors: Anchors;
}

function valueOf(column: Column, { table, variant, codes = {} }: Row, context: Context): unknown {
  const { name, type, target } = column;
  const given = codes[name];
  if (typeof given === 'string' && given.startsWith('@')) return linked(given.slice(1), context);
  const text = canary(table, name, variant);
  if (given !== undefined)
    return type === 'jsonb' && given !== null
      ? JSON.stringify(given).replaceAll('«»', text)
      : given;
  if (name === 'id') return context.id;
  if (name === 'bureau_id') return context.anchors.bureau;
  if (name === 'current_case_id') return null;
  if (name === 'beneficiary_id') return linked('beneficiary', context);
  if (target === 'user_account') return context.anchors.staff.id;
  if (target) return linked(target, context);
  switch (type) {
    case 'uuid':
      return column.required ? (name.endsWith('_by') ? context.anchors.staff.id : uuidv7()) : null;
    case 'text':
      return text;
    case 'text[]':
      return [text];
    case 'jsonb':
      return JSON.stringify({ ka: text, en: text });
    case 'boolean':
      return false;
    case 'integer':
      return name === 'version' ? 1 : context.position + 1;
    case 'double precision':
      return 1;
    case 'date':
      return moment.slice(0, 10);
    case 'timestamp with time zone':
      return moment;
    default:
      throw new Error(`How is ${table}.${name} of type ${type} filled? Tell it here.`);
  }
}

function linked(name: string, { latest }: Context): string {
  const id = latest.get(name);
  if (!id) throw new Error(`No row ${name} stands before the one that points to it (rows.ts).`);
  return id;
}

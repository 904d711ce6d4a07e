import { v7 as uuidv7 } from 'uuid';
import type { TestApi } from '../api.js';
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
const canary = (table: string, column: string, variant = ''): string =>
  `«${table}.${column}${variant && `/${variant}`}»`;
/** Every canary in a text. */
export const canariesIn = (text: string): string[] =>
  [...text.matchAll(/«([\w./]+)»/gu)].map((match) => match[1] ?? '');

/** The columns of the tables of `rows.ts`, and of every other table that holds rows of one person. */
async function columnsOf(api: TestApi): Promise<Column[]> {
  const { rows: found } = await api.owner.query<Column>(
    `select c.relname as table, a.attname as name, format_type(a.atttypid, null) as type, a.attnotnull as required,
       (select t.relname from pg_constraint k join pg_class t on t.oid = k.confrelid
        where k.conrelid = c.oid and k.contype = 'f' and k.conkey = array[a.attnum]) as target
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
       and (c.relname = any($1) or exists (select from pg_attribute b where b.attrelid = c.oid and b.attname = 'beneficiary_id'))
     order by c.relname, a.attnum`,
    [[...new Set(rows.map((row) => row.table))]],
  );
  return found;
}

export interface Person {
  /** The id of a row of `rows.ts`, or of an anchor: `plan`, `plan_goal/open`, `staff/lawyer`. */
  readonly id: (name: string) => string;
  /** The row of an id, by its name in `rows.ts`. */
  readonly nameOf: (id: string) => string;
  /** All ids of a table. */
  readonly ids: (table: string) => readonly string[];
  /** Every canary in the database, as `table.column/variant`. */
  readonly texts: readonly string[];
  /** Twelve letters that no other person has. */
  readonly tag: string;
}

export interface Anchors {
  readonly bureau: string;
  /** Author of the rows: the case manager. */
  readonly author: string;
  /** Rows of other tables that the rows point to: organisations, staff, the programme. */
  readonly links: Readonly<Record<string, string>>;
}

/** Writes persons as the owner of the tables: without any rule, with a canary in every text. */
export async function personPlanter(
  api: TestApi,
  anchors: Anchors,
): Promise<() => Promise<Person>> {
  const columns = await columnsOf(api);
  const missing = columns.filter((column) => !rows.some((row) => row.table === column.table));
  if (missing.length > 0) {
    const tables = new Set(missing.map((column) => column.table));
    throw new Error(`Tables of a person without a row in rows.ts: ${[...tables].join(', ')}`);
  }
  return async () => {
    const person = new Planting(columns, anchors);
    const statements = rows.map((row, position) => person.insert(row, position));
    await api.owner.query(
      [
        ...statements,
        `update beneficiary set current_case_id = '${person.id('rehabilitation_case')}' where id = '${person.id('beneficiary')}'`,
      ].join(';\n'),
    );
    return person;
  };
}

class Planting implements Person {
  private readonly named: Map<string, string>;
  private readonly byTable = new Map<string, string[]>();
  private readonly names = new Map<string, string>();
  readonly texts: string[] = [];
  readonly tag = Array.from(uuidv7().slice(-12), (c) => 'abcdefghijklmnop'[parseInt(c, 16)]).join(
    '',
  );

  constructor(
    private readonly columns: readonly Column[],
    private readonly anchors: Anchors,
  ) {
    this.named = new Map(Object.entries(anchors.links));
  }

  id = (name: string): string => {
    const id = this.named.get(name);
    if (!id) throw new Error(`No row ${name} comes before the one that points to it (rows.ts).`);
    return id;
  };
  nameOf = (id: string): string => this.names.get(id) ?? id;
  ids = (table: string): readonly string[] => this.byTable.get(table) ?? [];

  insert(row: Row, position: number): string {
    const own = this.columns.filter((column) => column.table === row.table);
    const id = uuidv7();
    const values = own.map((column) => {
      const value = this.valueOf(column, row, { id, position });
      this.texts.push(...canariesIn(JSON.stringify(value) ?? ''));
      return literal(value, column.type);
    });
    this.named.set(row.table, id);
    this.named.set(`${row.table}/${row.variant ?? ''}`, id);
    this.byTable.set(row.table, [...this.ids(row.table), id]);
    const ofMany = rows.filter(({ table }) => table === row.table).length > 1;
    this.names.set(id, ofMany ? `${row.table}/${row.variant ?? ''}` : row.table);
    return `insert into ${row.table} (${own.map((c) => c.name).join(', ')}) values (${values.join(', ')})`;
  }

  private valueOf(
    column: Column,
    { table, variant, codes = {} }: Row,
    { id, position }: { id: string; position: number },
  ): unknown {
    const { name, type, target } = column;
    const given = codes[name];
    const text = `${canary(table, name, variant)}${this.tag}`;
    if (typeof given === 'string' && given.startsWith('@')) return this.id(given.slice(1));
    if (given !== undefined)
      return type === 'jsonb' && given !== null
        ? JSON.stringify(given).replaceAll('«»', text)
        : given;
    if (name === 'id') return id;
    if (name === 'bureau_id') return this.anchors.bureau;
    if (name === 'current_case_id') return null;
    if (name === 'beneficiary_id') return this.id('beneficiary');
    if (target === 'user_account') return this.anchors.author;
    if (target) return this.id(target);
    if (type === 'uuid')
      return column.required ? (name.endsWith('_by') ? this.anchors.author : uuidv7()) : null;
    return filled(column, text, position);
  }
}

function filled({ table, name, type }: Column, text: string, position: number): unknown {
  switch (type) {
    case 'text':
      return text;
    case 'text[]':
      return [text];
    case 'jsonb':
      return JSON.stringify({ ka: text, en: text });
    case 'boolean':
      return false;
    case 'integer':
      return name === 'version' ? 1 : position + 1;
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

/** A value as an SQL literal; the column determines the type. */
export function literal(value: unknown, type = ''): string {
  if (value === null || value === undefined) return 'null';
  const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
  if (Array.isArray(value))
    return `array[${value.map((v) => quoted(String(v))).join(', ')}]::${type || 'text[]'}`;
  return quoted(typeof value === 'string' ? value : JSON.stringify(value));
}

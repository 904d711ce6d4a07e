import type pg from 'pg';
import { getMetadataArgsStorage } from 'typeorm';
import type { ColumnAccess, ColumnOpening } from '../../src/platform/db/column-access.js';

/** What partners and analysts may do with a column, as PostgreSQL holds it. */
export interface GrantedColumn {
  readonly table: string;
  readonly column: string;
  /** Granted on the column, or on the whole table. */
  readonly granted: readonly ColumnOpening[];
  readonly onTable: readonly ColumnOpening[];
}

const privileges: Readonly<Record<ColumnOpening, readonly [role: string, verb: string]>> = {
  partnerReads: ['gza_partner', 'select'],
  partnerWrites: ['gza_partner', 'update'],
  analystReads: ['gza_analyst', 'select'],
};
const openings = Object.keys(privileges) as ColumnOpening[];

export async function grantedColumns(client: pg.ClientBase): Promise<GrantedColumn[]> {
  const held = (check: string, of: string) =>
    `array(select o.name from jsonb_to_recordset($1) as o (name text, role text, verb text) where ${check}(o.role, ${of}, o.verb))`;
  const { rows } = await client.query<GrantedColumn>(
    `select c.relname as table, a.attname as column, ${held('has_column_privilege', 'c.oid, a.attnum')} as granted,
       ${held('has_table_privilege', 'c.oid')} as "onTable"
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
     order by c.relname collate "C", a.attnum`,
    [
      JSON.stringify(
        openings.map((name) => ({ name, role: privileges[name][0], verb: privileges[name][1] })),
      ),
    ],
  );
  return rows;
}

interface Declared {
  readonly table: string;
  /** How the code calls it: the entity or the table. */
  readonly name: string;
  readonly columns: ReadonlyMap<string, readonly ColumnOpening[]>;
}

/** The declarations of modules by table and column, as TypeORM names them. */
export function declaredColumns(declarations: readonly ColumnAccess[]): Declared[] {
  const { tables, columns } = getMetadataArgsStorage();
  return declarations.map(({ of, openings: byName }) => {
    if (typeof of === 'string')
      return { table: of, name: of, columns: new Map(Object.entries(byName)) };
    const own = columns.filter(({ target }) => target === of);
    const columnOf = (property: string) =>
      own.find(({ propertyName }) => propertyName === property)?.options.name ?? property;
    return {
      table: tables.find(({ target }) => target === of)?.name ?? '',
      name: (of as { name: string }).name,
      columns: new Map(Object.entries(byName).map(([p, access]) => [columnOf(p), access])),
    };
  });
}

const who: Readonly<Record<ColumnOpening, string>> = {
  partnerReads: 'partners read it',
  partnerWrites: 'partners write it',
  analystReads: 'analysts read it',
};

/** The lines of a migration that take an opening from a column and leave it to the others that declare it. */
function revoking(opening: ColumnOpening, at: GrantedColumn, declared: Declared): string {
  const [role, verb] = privileges[opening];
  if (!at.onTable.includes(opening))
    return `revoke ${verb} (${at.column}) on ${at.table} from ${role};`;
  const kept = [...declared.columns].flatMap(([column, access]) =>
    access.includes(opening) ? [column] : [],
  );
  const grant =
    kept.length > 0 ? ` grant ${verb} (${kept.join(', ')}) on ${at.table} to ${role};` : '';
  return `revoke ${verb} on ${at.table} from ${role};${grant}`;
}

function errorsOfColumn(at: GrantedColumn, declared: Declared): string[] {
  const column = `${at.table}.${at.column}`;
  const access = declared.columns.get(at.column);
  if (!access)
    return [
      `${column}: say who reads and writes it, in the columnAccess of ${declared.name}: 'partnerReads', 'partnerWrites', 'analystReads', or [] for staff and jobs alone.`,
    ];
  return openings.flatMap((opening) => {
    const [role, verb] = privileges[opening];
    if (access.includes(opening) === at.granted.includes(opening)) return [];
    if (access.includes(opening))
      return [
        `${column}: ${who[opening]}, as ${declared.name} declares, and ${role} may not ${verb} it: add to a migration "grant ${verb} (${at.column}) on ${at.table} to ${role};".`,
      ];
    return [
      `${column}: ${role} may ${verb} it, and ${declared.name} does not declare it: declare '${opening}', or add to a migration "${revoking(opening, at, declared)}".`,
    ];
  });
}

/**
 * What is wrong between declarations and grants, a sentence each with its mend. A table that partners or
 * analysts read or write needs a declaration, unless it is one of those that everybody reads whole.
 */
export function columnAccessErrors(
  granted: readonly GrantedColumn[],
  declarations: readonly Declared[],
  open: ReadonlySet<string>,
): string[] {
  const tables = [...new Set(granted.map(({ table }) => table))];
  return tables.flatMap((table) => {
    const columns = granted.filter((one) => one.table === table);
    const declared = declarations.find((one) => one.table === table);
    if (declared) {
      const gone = [...declared.columns.keys()].filter(
        (name) => !columns.some(({ column }) => column === name),
      );
      return [
        ...columns.flatMap((at) => errorsOfColumn(at, declared)),
        ...gone.map((name) => `${table}.${name}: ${declared.name} declares it and it is gone.`),
      ];
    }
    if (open.has(table) || columns.every((one) => one.granted.length === 0)) return [];
    return [
      `${table}: partners or analysts reach it and no module says which columns: add a columnAccess of its entity to persistence/column-access.ts of its module (docs/how-to/row-access-and-grants.md).`,
    ];
  });
}

import type { FastifyReply } from 'fastify';
import type { StreamMedia } from './stream-media.js';

export type Cell = string | number | boolean | null;

/** Records of one shape: the header of the CSV, the keys of every line of NDJSON. */
export interface Table {
  readonly fileName: string;
  readonly columns: readonly string[];
  readonly records: readonly Readonly<Record<string, Cell>>[];
}

/** What a spreadsheet would take for a formula: security.md, "Traps already seen". */
const formula = /^[=+\-@\t\r]/u;

/** Text that a spreadsheet shows and never runs. */
export const escapeCsvFormula = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** The same in SQL, for streams: an expression of type text. */
export const escapeCsvFormulaSql = (expression: string): string =>
  `case when ${expression} ~ '^[=+@\\t\\r-]' then '''' || ${expression} else ${expression} end`;

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  const text = typeof cell === 'string' ? escapeCsvFormula(cell) : String(cell);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** RFC 4180 with `\n`, as COPY writes it; null is an empty cell. */
export function toCsv({ columns, records }: Table): string {
  const lines = records.map((r) => columns.map((c) => csvCell(r[c] ?? null)).join(','));
  return [columns.map(csvCell).join(','), ...lines, ''].join('\n');
}

export const toNdjson = ({ columns, records }: Table): string =>
  records
    .map((r) => `${JSON.stringify(Object.fromEntries(columns.map((c) => [c, r[c] ?? null])))}\n`)
    .join('');

export function sendTable(reply: FastifyReply, table: Table, media: StreamMedia): FastifyReply {
  const csv = media === 'text/csv';
  return reply
    .type(`${media}; charset=utf-8`)
    .header(
      'content-disposition',
      `attachment; filename="${table.fileName}.${csv ? 'csv' : 'ndjson'}"`,
    )
    .send(csv ? toCsv(table) : toNdjson(table));
}

import { stringify } from 'csv-stringify/sync';
import type { FastifyReply } from 'fastify';
import { escapeCsvFormula } from './csv-formula.js';
import { byteOrderMark, type StreamMedia } from './negotiation.js';

export type Cell = string | number | boolean | null;

/** Records of one shape: the header of the CSV, the keys of every line of NDJSON. */
export interface Table {
  readonly fileName: string;
  readonly columns: readonly string[];
  readonly records: readonly Readonly<Record<string, Cell>>[];
}

/**
 * Writes RFC 4180 with `
 * `, as COPY does; null is an empty cell. Texts that start a formula are escaped, numbers are not.
 */
export const toCsv = ({ columns, records }: Table): string =>
  stringify([...records], {
    header: true,
    columns: [...columns],
    record_delimiter: '\n',
    cast: { boolean: String, string: escapeCsvFormula },
  });

export const toNdjson = ({ columns, records }: Table): string =>
  records
    .map((r) => `${JSON.stringify(Object.fromEntries(columns.map((c) => [c, r[c] ?? null])))}\n`)
    .join('');

/** A file of text that the caller saves. */
interface TextFile {
  readonly name: string;
  readonly media: string;
  readonly content: string;
}

export const sendFile = (reply: FastifyReply, { name, media, content }: TextFile): FastifyReply =>
  reply
    .type(`${media}; charset=utf-8`)
    .header('content-disposition', `attachment; filename="${name}"`)
    .send(content);

export function sendTable(
  reply: FastifyReply,
  table: Table,
  media: StreamMedia,
  marked: boolean,
): FastifyReply {
  const csv = media === 'text/csv';
  return sendFile(reply, {
    name: `${table.fileName}.${csv ? 'csv' : 'ndjson'}`,
    media,
    content: csv ? `${marked ? byteOrderMark : ''}${toCsv(table)}` : toNdjson(table),
  });
}

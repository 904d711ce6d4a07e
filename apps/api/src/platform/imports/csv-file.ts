import { Readable } from 'node:stream';
import { parse, type CsvError } from 'csv-parse';
import { parse as parseNow } from 'csv-parse/sync';
import { ProblemError } from '../errors.js';
import { columnsOf } from './csv-header.js';
import type { ImportColumnSpec, ImportRow, RowError } from './import-type.js';

/** A row of the file with its first line, as an editor counts; with errors when it is malformed. */
export interface FileRow {
  readonly line: number;
  readonly cells: ImportRow;
  readonly errors: readonly RowError[];
}

/** Error: the quotation marks of a file are broken from this line on. */
export class UnreadableCsv extends Error {
  constructor(readonly line: number) {
    super(`unreadable CSV at line ${line}`);
  }
}

/** Characters of a header; a file without a line break would be read for seconds otherwise. */
const headerLimit = 20_000;
const separators = [',', ';', '\t', '|'] as const;

const options = {
  relax_column_count: true,
  // Excel writes rows of separators alone.
  skip_records_with_empty_values: true,
  skip_empty_lines: true,
} as const;
const unreadable = () => new ProblemError('malformed-body', { media: 'CSV (UTF-8)' });

/** The text of a file without its mark, and with what a line `sep=;` at its beginning says. */
function openedText(content: string): {
  text: string;
  delimiter: string | undefined;
  skipped: number;
} {
  // The parser takes a CRLF inside quotation marks for two lines; some programs end lines with CR alone.
  const text = content.replace(/^\u{FEFF}/u, '').replaceAll(/\r\n?/gu, '\n');
  const told = /^"?sep=([^\n"]?)"?[^\S\n\t]*\n/iu.exec(text);
  if (!told) return { text, delimiter: undefined, skipped: 0 };
  return { text: text.slice(told[0].length), delimiter: told[1] || undefined, skipped: 1 };
}

/** Blanks around a cell, and marks that no reader sees: other programs put marks of direction around numbers. */
const around = /^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu;
const trimmed = (cell: string): string => cell.replace(around, '');

/** The first row that is not blank, as it is cut by a separator. */
function firstRow(text: string, delimiter: string): string[] {
  const part = text.slice(0, headerLimit);
  try {
    // Only what is certainly complete: the cut may fall into a cell.
    const [header = []] = parseNow(part, { ...options, delimiter, to: 1 }) as string[][];
    return header.map(trimmed);
  } catch {
    return [];
  }
}

/** The separator that the file names, else the one that cuts its header into the most cells. */
const separatorOf = ({ text, delimiter }: ReturnType<typeof openedText>): string =>
  delimiter ??
  [...separators].sort((a, b) => firstRow(text, b).length - firstRow(text, a).length)[0] ??
  ',';

const beginsTooLong = (text: string): boolean => {
  const start = text.search(/\S/u);
  const end = start < 0 ? -1 : text.indexOf('\n', start);
  return (end < 0 ? text.length : end) > headerLimit;
};

/**
 * Returns the names of the header row. Throws `malformed-body` for a file without a header, and
 * `import-header-too-long` for one that is no header.
 */
export function headerOf(content: string): string[] {
  // PostgreSQL cannot store NUL.
  if (content.includes('\0')) throw unreadable();
  const opened = openedText(content);
  if (beginsTooLong(opened.text))
    throw new ProblemError('import-header-too-long', { limit: headerLimit });
  const header = firstRow(opened.text, separatorOf(opened));
  // Separators alone are no names, whichever of them cuts the row.
  if (header.every((name) => /^[,;|\s]*$/u.test(name))) throw unreadable();
  return header;
}

const newlines = (cell: string) => cell.split('\n').length - 1;

/** Chunks, so that other requests are answered while a large file is read. */
function* chunksOf(text: string): Generator<string> {
  for (let i = 0; i < text.length; i += 65_536) yield text.slice(i, i + 65_536);
}

/** Errors of the shape of a row: too few or too many cells, or a value in a column without a name. */
function shapeErrors(record: readonly string[], columns: readonly (string | null)[]): RowError[] {
  const params = { actual: record.length, expected: columns.length };
  const surplus = record.slice(columns.length).some((cell) => cell.trim() !== '');
  if (record.length < columns.length || surplus) return [{ column: '', code: 'cellCount', params }];
  const nameless = columns.findIndex((name, i) => name === null && record[i]?.trim() !== '');
  if (nameless < 0) return [];
  return [{ column: '', code: 'namelessColumn', params: { position: nameless + 1 } }];
}

/** Yields the data rows of a file one by one. Throws `UnreadableCsv`. */
export async function* rowsOf(
  content: string,
  specs: readonly ImportColumnSpec[],
): AsyncGenerator<FileRow> {
  const opened = openedText(content);
  const delimiter = separatorOf(opened);
  const parser = Readable.from(chunksOf(opened.text), { objectMode: false }).pipe(
    parse({ ...options, delimiter, info: true }),
  );
  let columns: (string | null)[] | undefined;
  try {
    for await (const item of parser as AsyncIterable<{
      info: { lines: number };
      record: string[];
    }>) {
      const { info, record } = item;
      if (!columns) {
        columns = columnsOf(record.map(trimmed), specs);
        continue;
      }
      const cells: Record<string, string> = {};
      for (const [i, name] of columns.entries())
        if (name !== null) cells[name] = trimmed(record[i] ?? '').normalize('NFC');
      yield {
        // The parser gives the line on which a record ends.
        line: opened.skipped + info.lines - record.reduce((sum, cell) => sum + newlines(cell), 0),
        cells,
        errors: shapeErrors(record, columns),
      };
    }
  } catch (error) {
    const { lines } = error as CsvError & { lines?: number };
    if (lines === undefined) throw error;
    throw new UnreadableCsv(opened.skipped + lines);
  }
}

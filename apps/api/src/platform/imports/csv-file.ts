import { parse, type CsvError } from 'csv-parse';
import { parse as parseNow } from 'csv-parse/sync';
import { ProblemError } from '../errors.js';
import type { ImportColumnSpec, ImportRow, RowError } from './import-type.js';

/** A row of the file with its first line, the header being line 1; with errors when it is malformed. */
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

const options = { bom: true, relax_column_count: true, skip_empty_lines: true } as const;
const unreadable = () => new ProblemError('malformed-body', { media: 'CSV (UTF-8)' });

/**
 * Returns the names of the header row. Throws `malformed-body` for a file that is not UTF-8 or has no header.
 */
export function headerOf(content: string): string[] {
  // The decoder replaces invalid UTF-8 by U+FFFD; PostgreSQL cannot store NUL.
  if (content.includes('\u{FFFD}') || content.includes('\0')) throw unreadable();
  try {
    const [header] = parseNow(content, { ...options, to: 1 }) as string[][];
    if (header) return header.map((name) => name.trim());
  } catch {
    // Falls through to the error.
  }
  throw unreadable();
}

/** Throws `import-header` with the columns that are missing, unknown or duplicated. */
export function checkHeader(header: readonly string[], columns: readonly ImportColumnSpec[]): void {
  const known = new Set(columns.map((c) => c.name));
  const missing = columns.filter((c) => c.required && !header.includes(c.name)).map((c) => c.name);
  const unknown = header.filter((name, i) => !known.has(name) || header.indexOf(name) !== i);
  if (missing.length > 0 || unknown.length > 0)
    throw new ProblemError('import-header', {
      missing: missing.length > 0 ? missing : '–',
      unknown: unknown.length > 0 ? unknown : '–',
    });
}

const newlines = (cell: string) => cell.split('\n').length - 1;

/** Yields the data rows of a file one by one. Throws `UnreadableCsv`. */
export async function* rowsOf(content: string): AsyncGenerator<FileRow> {
  // The parser takes a CRLF inside quotation marks for two lines.
  const parser = parse(content.replaceAll('\r\n', '\n'), { ...options, info: true });
  let header: string[] | undefined;
  try {
    for await (const item of parser as AsyncIterable<{
      info: { lines: number };
      record: string[];
    }>) {
      const { info, record } = item;
      if (!header) {
        header = record.map((name) => name.trim());
        continue;
      }
      const cells = Object.fromEntries(
        header.map((name, i) => [name, (record[i] ?? '').trim().normalize('NFC')]),
      );
      yield {
        // The parser gives the line on which a record ends.
        line: info.lines - record.reduce((sum, cell) => sum + newlines(cell), 0),
        cells,
        errors:
          record.length === header.length
            ? []
            : [
                {
                  column: '',
                  code: 'cellCount',
                  params: { actual: record.length, expected: header.length },
                },
              ],
      };
    }
  } catch (error) {
    const { lines } = error as CsvError & { lines?: number };
    if (lines === undefined) throw error;
    throw new UnreadableCsv(lines);
  }
}

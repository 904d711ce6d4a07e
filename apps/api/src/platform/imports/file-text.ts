import { isUtf8 } from 'node:buffer';
import { ProblemError } from '../errors.js';

const startsWith = (file: Buffer, ...bytes: number[]): boolean =>
  bytes.every((byte, i) => file[i] === byte);

/** UTF-16 by its mark, or by the zero byte beside every character of a header in Latin letters. */
const isUtf16 = (file: Buffer): boolean => {
  const [first, second] = [file[0], file[1]];
  return (
    startsWith(file, 0xff, 0xfe) ||
    startsWith(file, 0xfe, 0xff) ||
    (file.length > 3 && (first === 0) !== (second === 0))
  );
};

const isUtf32 = (file: Buffer): boolean =>
  startsWith(file, 0xff, 0xfe, 0x00, 0x00) || startsWith(file, 0x00, 0x00, 0xfe, 0xff);

/** Formats that people upload by mistake, by their first bytes. */
const signatures: readonly (readonly [format: string, bytes: readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['GZIP', [0x1f, 0x8b]],
  ['7-Zip', [0x37, 0x7a, 0xbc, 0xaf]],
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/** The format of a file that is no table of text; undefined for what may be one. */
function otherFormat(file: Buffer): string | undefined {
  const known = signatures.find(([, bytes]) => startsWith(file, ...bytes));
  if (known) return known[0];
  const start = file.subarray(0, 2000).toString('latin1');
  // Control characters, apart from the blanks among them, are in no text.
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  if (/[\x01-\x08\x0e-\x1a\x1c-\x1f]/u.test(start)) return 'binary';
  const [, opened] = /^(?:\xef\xbb\xbf)?\s*(<\?xml|<|\{|\[[{"\s])/u.exec(start) ?? [];
  if (opened === undefined) return undefined;
  return opened === '<?xml' ? 'XML' : opened === '<' ? 'HTML' : 'JSON';
}

/** Returns the text of an uploaded CSV file. Throws a problem that says what the file is instead. */
export function textOfFile(file: Buffer): string {
  // ZIP (.xlsx, .ods; the second one is empty) and OLE (.xls).
  if (
    startsWith(file, 0x50, 0x4b, 0x03, 0x04) ||
    startsWith(file, 0x50, 0x4b, 0x05, 0x06) ||
    startsWith(file, 0xd0, 0xcf, 0x11, 0xe0)
  )
    throw new ProblemError('file-is-workbook');
  if (isUtf32(file)) throw new ProblemError('file-encoding', { encoding: 'UTF-32' });
  if (isUtf16(file)) throw new ProblemError('file-encoding', { encoding: 'UTF-16' });
  const format = otherFormat(file);
  if (format !== undefined) throw new ProblemError('file-not-csv', { format });
  if (!isUtf8(file)) throw new ProblemError('file-encoding', { encoding: 'ANSI (Windows-125x)' });
  return file.toString('utf8');
}

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

/** Returns the text of an uploaded CSV file. Throws a problem that says what the file is instead. */
export function textOfFile(file: Buffer): string {
  // ZIP (.xlsx, .ods) and OLE (.xls).
  if (startsWith(file, 0x50, 0x4b, 0x03, 0x04) || startsWith(file, 0xd0, 0xcf, 0x11, 0xe0))
    throw new ProblemError('file-is-workbook');
  if (isUtf16(file)) throw new ProblemError('file-encoding', { encoding: 'UTF-16' });
  if (!isUtf8(file)) throw new ProblemError('file-encoding', { encoding: 'ANSI (Windows-125x)' });
  return file.toString('utf8');
}

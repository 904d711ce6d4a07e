/** The mark by which Excel recognises UTF-8; without it, Georgian opens garbled. */
const byteOrderMark = '\u{FEFF}';

/** A CSV for people: programs read the answer of the API, which has no mark. */
export const csvForPeople = (...parts: BlobPart[]): Blob =>
  new Blob([byteOrderMark, ...parts], { type: 'text/csv;charset=utf-8' });

/** Hands a file to the browser to save. */
export function saveFile(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes hold of the file before the next turn of the event loop.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}

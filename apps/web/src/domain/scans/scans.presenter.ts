import { fileMediaTypes, type Dto } from '@gza/contract';

export type Scan = Dto<'Scan'>;

/** Types that the chooser of the browser offers; the server tells by the content. */
export const acceptedFiles = fileMediaTypes.join(',');

/** A size with its unit, as a text of `scansTexts`. */
export function sizeOf(bytes: number): { unit: 'kilobytes' | 'megabytes'; size: number } {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  return kilobytes < 1000
    ? { unit: 'kilobytes', size: kilobytes }
    : { unit: 'megabytes', size: Math.round(kilobytes / 100) / 10 };
}

/** How a page is shown beside the list: by the browser's picture, by its reader of PDF, or not at all. */
export type Preview = 'picture' | 'document' | 'none';

export const previewOf = (mediaType: Scan['mediaType'], readsPdf: boolean): Preview => {
  if (mediaType !== 'application/pdf') return 'picture';
  return readsPdf ? 'document' : 'none';
};

/** A file that the server did not accept, with the reason. */
export interface RefusedFile {
  readonly name: string;
  readonly failure: unknown;
}

/**
 * Sends files one after the other, so that they keep their order. One that is refused does not stop the others;
 * without a connection the rest is not tried.
 */
export async function sendInOrder(
  files: readonly File[],
  send: (file: File) => Promise<unknown>,
  onSent: (count: number) => void,
): Promise<RefusedFile[]> {
  const refused: RefusedFile[] = [];
  for (const [index, file] of files.entries()) {
    try {
      await send(file);
    } catch (failure) {
      // fetch rejects with a TypeError when no answer came at all.
      const rest = failure instanceof TypeError ? files.slice(index) : [file];
      refused.push(...rest.map(({ name }) => ({ name, failure })));
      if (failure instanceof TypeError) return refused;
    }
    onSent(index + 1);
  }
  return refused;
}

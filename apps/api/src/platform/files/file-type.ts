import { fileTypeFromBuffer } from 'file-type/core';
import type { FileMedia } from '@gza/contract';
import { fileMediaTypes } from '@gza/contract';

/** Bytes from the beginning that tell the type of a content. */
export const headBytes = 4100;

/** Returns the type of a content by its first bytes; undefined when it is none that is accepted. */
export async function mediaOf(head: Buffer): Promise<FileMedia | undefined> {
  const found = (await fileTypeFromBuffer(head))?.mime;
  return fileMediaTypes.find((type) => type === found);
}

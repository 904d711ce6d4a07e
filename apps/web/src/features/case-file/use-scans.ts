import { api } from '../../platform/api.js';
import { useChanges } from '../../platform/data/changes.js';
import type { Scan } from './scans.presenter.js';

/** A paper with its scans: a document or a consent. */
export interface ScannedPaper {
  readonly kind: 'document' | 'consent';
  readonly id: string;
  readonly title: string;
  readonly scans: readonly Scan[];
}

/** What can be done with the scans of a paper. */
export function useScans({ kind, id }: Pick<ScannedPaper, 'kind' | 'id'>) {
  const changes = useChanges();
  const ofDocument = kind === 'document';
  return {
    add: (file: File) => {
      const input = {
        id,
        body: { content: file, name: file.name },
        idempotencyKey: crypto.randomUUID(),
      };
      return ofDocument ? changes.addDocumentScan(input) : changes.addConsentScan(input);
    },
    remove: (scanId: string, reason: string) => {
      const input = { id, scanId, body: { reason } };
      return ofDocument ? changes.removeDocumentScan(input) : changes.removeConsentScan(input);
    },
    /** Downloads a page, under the type that its content has. */
    content: async ({ id: scanId, mediaType }: Scan): Promise<Blob> => {
      const input = { id, scanId };
      const answer = ofDocument
        ? await api.raw('downloadDocumentScan', input, mediaType)
        : await api.raw('downloadConsentScan', input, mediaType);
      return new Blob([await answer.arrayBuffer()], { type: mediaType });
    },
  };
}

import { api } from '../../platform/api.js';
import { useChanges } from '../../platform/data/changes.js';
import type { Scan } from './scans.presenter.js';

/** The operations on the scans of each kind of paper. */
const operations = {
  document: {
    add: 'addDocumentScan',
    download: 'downloadDocumentScan',
    remove: 'removeDocumentScan',
  },
  consent: {
    add: 'addConsentScan',
    download: 'downloadConsentScan',
    remove: 'removeConsentScan',
  },
  application: {
    add: 'addApplicationScan',
    download: 'downloadApplicationScan',
    remove: 'removeApplicationScan',
  },
  case: { add: 'addCaseScan', download: 'downloadCaseScan', remove: 'removeCaseScan' },
  plan: { add: 'addPlanScan', download: 'downloadPlanScan', remove: 'removePlanScan' },
  appointment: {
    add: 'addAppointmentScan',
    download: 'downloadAppointmentScan',
    remove: 'removeAppointmentScan',
  },
} as const;
export type PaperKind = keyof typeof operations;

/** A paper with its scans: a document, a consent, or the signed paper of a record. */
export interface ScannedPaper {
  readonly kind: PaperKind;
  readonly id: string;
  readonly title: string;
  readonly scans: readonly Scan[];
}

/** What can be done with the scans of a paper. */
export function useScans({ kind, id }: Pick<ScannedPaper, 'kind' | 'id'>) {
  const changes = useChanges();
  const { add, download, remove } = operations[kind];
  return {
    add: (file: File) =>
      changes[add]({
        id,
        body: { content: file, name: file.name },
        idempotencyKey: crypto.randomUUID(),
      }),
    remove: (scanId: string, reason: string) => changes[remove]({ id, scanId, body: { reason } }),
    /** Downloads a page, under the type that its content has. */
    content: async ({ id: scanId, mediaType }: Scan): Promise<Blob> => {
      const answer = await api.raw(download, { id, scanId }, mediaType);
      return new Blob([await answer.arrayBuffer()], { type: mediaType });
    },
  };
}

import type { caseFileEndpoints } from '@gza/contract';
import type { Tx } from '../../../../platform/db/unit-of-work.js';
import { enterFile } from '../../../../platform/files/files.js';
import type { Done, Input } from '../../../../platform/http/handlers.js';
import { actingUser } from '../../acting-user.js';
import { DocumentRecord } from '../persistence/document.entities.js';
import { ConsentRecord } from '../persistence/file.entities.js';
import { ScanRecord } from '../persistence/scan.entities.js';
import { nextPageOfConsent, nextPageOfDocument } from '../persistence/scan.views.js';

type Table = typeof caseFileEndpoints;

/** A document or a consent, which is locked: its scans are numbered one after the other. */
type Paper = { readonly document: DocumentRecord } | { readonly consent: ConsentRecord };

async function addScan(
  tx: Tx,
  paper: Paper,
  file: Input<Table['addDocumentScan']>['body'],
): Promise<Done> {
  const { beneficiaryId, bureauId } = 'document' in paper ? paper.document : paper.consent;
  const documentId = 'document' in paper ? paper.document.id : null;
  const consentId = 'consent' in paper ? paper.consent.id : null;
  const next = await tx.row(
    documentId === null ? nextPageOfConsent(consentId ?? '') : nextPageOfDocument(documentId),
  );
  const id = tx.newId();
  await tx.insert(ScanRecord, {
    id,
    beneficiaryId,
    bureauId,
    documentId,
    consentId,
    fileId: await enterFile(tx, file),
    page: next?.page ?? 1,
    name: file.name,
    mediaType: file.mediaType,
    size: file.size,
    addedBy: actingUser(tx),
    createdAt: tx.now,
  });
  return { id };
}

/** Adds a scan at the end of a document. */
export async function addDocumentScan(
  tx: Tx,
  { params, body }: Input<Table['addDocumentScan']>,
): Promise<Done> {
  return addScan(tx, { document: await tx.lock(DocumentRecord, params.id) }, body);
}

/** Adds a scan of the signed paper at the end of a consent. */
export async function addConsentScan(
  tx: Tx,
  { params, body }: Input<Table['addConsentScan']>,
): Promise<Done> {
  return addScan(tx, { consent: await tx.lock(ConsentRecord, params.id) }, body);
}

/** Removes a scan. Its content is destroyed when nothing else refers to it; the audit keeps the reason. */
async function removeScan(tx: Tx, scan: ScanRecord, reason: string): Promise<void> {
  await tx.remove(ScanRecord, { id: scan.id });
  await tx.enqueue('destroyFiles', {});
  tx.audit({ subjects: [scan.beneficiaryId], reason: reason.trim() });
}

export async function removeDocumentScan(
  tx: Tx,
  { params, body }: Input<Table['removeDocumentScan']>,
): Promise<void> {
  const scan = await tx.get(ScanRecord, { id: params.scanId, documentId: params.id });
  await removeScan(tx, scan, body.reason);
}

export async function removeConsentScan(
  tx: Tx,
  { params, body }: Input<Table['removeConsentScan']>,
): Promise<void> {
  const scan = await tx.get(ScanRecord, { id: params.scanId, consentId: params.id });
  await removeScan(tx, scan, body.reason);
}

import type { caseFileEndpoints } from '@gza/contract';
import { change, download, upload, view, type Handlers } from '../../../platform/http/handlers.js';
import { changeDocument, recordDocument } from './commands/documents.js';
import { recordConsent, withdrawConsent } from './commands/record-consent.js';
import { changeLegalBasis, recordLegalBasis } from './commands/record-legal-basis.js';
import { changeOutcome, markOutcomeInError, recordOutcome } from './commands/record-outcome.js';
import { removePhoto, setPhoto } from './commands/photo.js';
import { ofConsent, ofDocument } from './commands/scans.js';
import { addSupportPerson, changeSupportPerson } from './commands/support-network.js';
import { documentsOf, documentView } from './persistence/document.views.js';
import {
  consentsOf,
  consentView,
  legalBasesOf,
  legalBasisView,
  outcomesOf,
  outcomeView,
  supportNetworkOf,
  supportPersonView,
  withdrawnConsentView,
} from './persistence/file.views.js';
import { personOfPhoto, photoFile, photoView } from './persistence/photo.views.js';
import { consentScans, documentScans } from './persistence/scan.views.js';

/** A photo is a picture that every browser shows, and is sent small. */
const photoLimits = {
  media: ['image/jpeg', 'image/png'],
  otherMedia: 'photo-type-refused',
  bytes: 5 * 1024 * 1024,
} as const;

export const caseFileHandlers: Handlers<typeof caseFileEndpoints> = {
  listConsents: view(({ params }) => consentsOf(params.id)),
  recordConsent: change(recordConsent, consentView),
  getConsent: view(({ params }) => consentView(params.id)),
  withdrawConsent: change(withdrawConsent, withdrawnConsentView),
  listLegalBases: view(({ params }) => legalBasesOf(params.id)),
  recordLegalBasis: change(recordLegalBasis, legalBasisView),
  getLegalBasis: view(({ params }) => legalBasisView(params.id)),
  changeLegalBasis: change(changeLegalBasis, legalBasisView),
  listOutcomes: view(({ params }) => outcomesOf(params.id)),
  recordOutcome: change(recordOutcome, outcomeView),
  getOutcome: view(({ params }) => outcomeView(params.id)),
  changeOutcome: change(changeOutcome, outcomeView),
  markOutcomeInError: change(markOutcomeInError, outcomeView),

  getSupportNetwork: view(({ params }) => supportNetworkOf(params.id)),
  addSupportPerson: change(addSupportPerson, supportPersonView),
  getSupportPerson: view(({ params }) => supportPersonView(params.id)),
  changeSupportPerson: change(changeSupportPerson, supportPersonView),

  listDocuments: view(({ params }) => documentsOf(params.id)),
  recordDocument: change(recordDocument, documentView),
  getDocument: view(({ params }) => documentView(params.id)),
  changeDocument: change(changeDocument, documentView),

  addDocumentScan: upload(
    ({ params }) => documentScans.list(params.id),
    ofDocument.add,
    documentScans.one,
  ),
  downloadDocumentScan: download(({ params }) => documentScans.file(params.id, params.scanId)),
  removeDocumentScan: change(ofDocument.remove),
  addConsentScan: upload(
    ({ params }) => consentScans.list(params.id),
    ofConsent.add,
    consentScans.one,
  ),
  downloadConsentScan: download(({ params }) => consentScans.file(params.id, params.scanId)),
  removeConsentScan: change(ofConsent.remove),

  setPhoto: upload(({ params }) => personOfPhoto(params.id), setPhoto, photoView, photoLimits),
  downloadPhoto: download(({ params }) => photoFile(params.id)),
  removePhoto: change(removePhoto),
};

import type { caseFileEndpoints } from '@gza/contract';
import { change, download, upload, view, type Handlers } from '../../../platform/http/handlers.js';
import { changeDocument, recordDocument } from './commands/documents.js';
import { recordConsent, withdrawConsent } from './commands/record-consent.js';
import { changeLegalBasis, recordLegalBasis } from './commands/record-legal-basis.js';
import { changeOutcome, markOutcomeInError, recordOutcome } from './commands/record-outcome.js';
import {
  addConsentScan,
  addDocumentScan,
  removeConsentScan,
  removeDocumentScan,
} from './commands/scans.js';
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

import { fileOfConsent, fileOfDocument, scanView } from './persistence/scan.views.js';

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

  addDocumentScan: upload(({ params }) => documentView(params.id), addDocumentScan, scanView),
  downloadDocumentScan: download(({ params }) => fileOfDocument(params.id, params.scanId)),
  removeDocumentScan: change(removeDocumentScan),
  addConsentScan: upload(({ params }) => consentView(params.id), addConsentScan, scanView),
  downloadConsentScan: download(({ params }) => fileOfConsent(params.id, params.scanId)),
  removeConsentScan: change(removeConsentScan),
};

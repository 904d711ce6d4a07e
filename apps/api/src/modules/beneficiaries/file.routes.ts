import type { fileEndpoints } from '@gza/contract';
import { change, view, type Handlers } from '../../platform/http/handlers.js';
import { recordConsent, withdrawConsent } from './commands/record-consent.js';
import { changeLegalBasis, recordLegalBasis } from './commands/record-legal-basis.js';
import { markOutcomeInError, recordOutcome } from './commands/record-outcome.js';
import {
  consentsOf,
  consentView,
  legalBasesOf,
  legalBasisView,
  outcomesOf,
  outcomeView,
} from './persistence/file.views.js';
import { timeline } from './persistence/timeline.views.js';

/** A person's file. */
export const fileHandlers: Handlers<typeof fileEndpoints> = {
  getTimeline: view(({ params, query }) => timeline(params.id, query)),

  listConsents: view(({ params }) => consentsOf(params.id)),
  recordConsent: change(recordConsent, consentView),
  getConsent: view(({ params }) => consentView(params.id)),
  withdrawConsent: change(withdrawConsent, consentView),
  listLegalBases: view(({ params }) => legalBasesOf(params.id)),
  recordLegalBasis: change(recordLegalBasis, legalBasisView),
  getLegalBasis: view(({ params }) => legalBasisView(params.id)),
  changeLegalBasis: change(changeLegalBasis, legalBasisView),
  listOutcomes: view(({ params }) => outcomesOf(params.id)),
  recordOutcome: change(recordOutcome, outcomeView),
  getOutcome: view(({ params }) => outcomeView(params.id)),
  markOutcomeInError: change(markOutcomeInError, outcomeView),
};

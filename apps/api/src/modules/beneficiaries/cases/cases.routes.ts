import type { caseEndpoints } from '@gza/contract';
import { change, download, upload, view, type Handlers } from '../../../platform/http/handlers.js';
import { caseScans } from '../case-file/index.js';
import { assignCase } from './commands/assign-case.js';
import { ofCase } from './commands/case-scans.js';
import {
  activateCase,
  beginAssessment,
  beginPlanning,
  closeCase,
  proposeClosure,
  resumeCase,
  returnCaseToWork,
  suspendCase,
} from './commands/move-case.js';
import { transferCase } from './commands/transfer-case.js';
import { caseList, caseView } from './persistence/case.views.js';

export const caseHandlers: Handlers<typeof caseEndpoints> = {
  listCases: view(({ query }) => caseList(query)),
  getCase: view(({ params }) => caseView(params.id)),
  assignCase: change(assignCase, caseView),
  transferCase: change(transferCase),
  beginAssessment: change(beginAssessment, caseView),
  beginPlanning: change(beginPlanning, caseView),
  activateCase: change(activateCase, caseView),
  suspendCase: change(suspendCase, caseView),
  resumeCase: change(resumeCase, caseView),
  proposeClosure: change(proposeClosure, caseView),
  returnCaseToWork: change(returnCaseToWork, caseView),
  closeCase: change(closeCase, caseView),

  listCaseScans: view(({ params }) => caseScans.list(params.id)),
  addCaseScan: upload(({ params }) => caseScans.list(params.id), ofCase.add, caseScans.one),
  downloadCaseScan: download(({ params }) => caseScans.file(params.id, params.scanId)),
  removeCaseScan: change(ofCase.remove),
};

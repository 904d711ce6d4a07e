import type { beneficiariesEndpoints } from '@gza/contract';
import { change, view, type Handlers } from '../../platform/http/handlers.js';
import { assignCase, transferCase } from './commands/assign-case.js';
import { changeBeneficiary } from './commands/change-beneficiary.js';
import { createApplication } from './commands/create-application.js';
import {
  acceptApplication,
  declineApplication,
  reconsiderApplication,
  withdrawApplication,
} from './commands/decide-application.js';
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
import { applicationList, applicationView } from './persistence/application.views.js';
import { beneficiaryView, duplicates } from './persistence/beneficiary.views.js';
import { caseList, caseView } from './persistence/case.views.js';
import { contactHandlers, outreachHandlers } from './contact.routes.js';
import { fileHandlers } from './file.routes.js';
import { documentHandlers } from './document.routes.js';
import { savedViewHandlers } from './saved-view.routes.js';

export const beneficiariesHandlers: Handlers<typeof beneficiariesEndpoints> = {
  getBeneficiary: view(({ params }) => beneficiaryView(params.id)),
  changeBeneficiary: change(changeBeneficiary, beneficiaryView),
  findDuplicates: view(({ body }) => duplicates(body)),

  createApplication: change(createApplication, applicationView),
  listApplications: view(({ query }) => applicationList(query)),
  getApplication: view(({ params }) => applicationView(params.id)),
  acceptApplication: change(acceptApplication, applicationView),
  declineApplication: change(declineApplication, applicationView),
  withdrawApplication: change(withdrawApplication, applicationView),
  reconsiderApplication: change(reconsiderApplication, applicationView),

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

  ...fileHandlers,
  ...contactHandlers,
  ...outreachHandlers,
  ...savedViewHandlers,
  ...documentHandlers,
};

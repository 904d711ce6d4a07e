import type { assessmentsEndpoints } from '@gza/contract';
import { answer, change, view, type Handlers } from '../../platform/http/handlers.js';
import { amendAssessment } from './commands/amend-assessment.js';
import { completeAssessment } from './commands/complete-assessment.js';
import { createAssessment } from './commands/create-assessment.js';
import { approveAssessment, returnAssessment } from './commands/decide-assessment.js';
import { acknowledgeSafetyAlert, closeSafetyAlert } from './commands/handle-alert.js';
import {
  approveLevelOverride,
  proposeLevelOverride,
  rejectLevelOverride,
} from './commands/override-level.js';
import { discardAssessment, reopenAssessment } from './commands/reopen-assessment.js';
import { saveAnswers } from './commands/save-answers.js';
import { previewAssessment } from './preview-assessment.query.js';
import { showVersion } from './commands/show-version.js';
import { alertList, alertView } from './persistence/alert.views.js';
import { assessmentList, assessmentView } from './persistence/assessment.views.js';
import { instrumentList, versionList } from './persistence/instrument.store.js';

export const assessmentsHandlers: Handlers<typeof assessmentsEndpoints> = {
  listInstruments: view(() => instrumentList()),
  listInstrumentVersions: view(({ params }) => versionList(params.code)),
  getInstrumentVersion: answer(showVersion),

  createAssessment: change(createAssessment, assessmentView),
  listAssessments: view(({ query }) => assessmentList(query)),
  getAssessment: view(({ params }) => assessmentView(params.id)),
  getAssessmentPreview: answer(previewAssessment),
  saveAnswers: change(saveAnswers, assessmentView),
  completeAssessment: change(completeAssessment, assessmentView),
  approveAssessment: change(approveAssessment, assessmentView),
  returnAssessment: change(returnAssessment, assessmentView),
  reopenAssessment: change(reopenAssessment, assessmentView),
  discardAssessment: change(discardAssessment, assessmentView),
  amendAssessment: change(amendAssessment, assessmentView),
  proposeLevelOverride: change(proposeLevelOverride, assessmentView),
  approveLevelOverride: change(approveLevelOverride, assessmentView),
  rejectLevelOverride: change(rejectLevelOverride, assessmentView),

  listSafetyAlerts: view(({ query }) => alertList(query)),
  getSafetyAlert: view(({ params }) => alertView(params.id)),
  acknowledgeSafetyAlert: change(acknowledgeSafetyAlert, alertView),
  closeSafetyAlert: change(closeSafetyAlert, alertView),
};

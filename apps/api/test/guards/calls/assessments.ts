import { phq9 } from '../../assessments/people.js';
import { call, note, reason, type Calls } from './call.js';

const unburdened = phq9(0, 0, 0, 0, 0, 0, 0, 0, 0);

const interview = 'assessment/interview';
const test = 'assessment/clinical';
export const assessments: Calls = {
  createAssessment: call('socialWorker', undefined, undefined, undefined, {
    caseId: '@rehabilitation_case/',
    instrumentCode: 'bps-rnr',
  }),
  saveAnswers: call(
    'psychologist',
    test,
    'draft',
    'approved',
    { answers: { q1: 'notAtAll' } },
    {
      given: { assessment_answers_clinical: { answers: {} } },
    },
  ),
  completeAssessment: call('psychologist', test, 'draft', 'approved', note, {
    given: { assessment_answers_clinical: { answers: unburdened } },
  }),
  approveAssessment: call('supervisor', interview, 'completed', 'draft', note, {
    author: [interview, 'last_step_by'],
  }),
  returnAssessment: call('supervisor', interview, 'completed', 'draft', reason, {
    author: [interview, 'last_step_by'],
  }),
  reopenAssessment: call('socialWorker', interview, 'returned', 'approved', note),
  discardAssessment: call('socialWorker', interview, 'draft', 'approved', reason),
  amendAssessment: call(
    'psychologist',
    test,
    'completed',
    'draft',
    { ...reason, answers: { q3: 'severalDays' } },
    { given: { assessment_answers_clinical: { answers: unburdened } } },
  ),
  proposeLevelOverride: call('socialWorker', interview, 'approved', 'draft', {
    level: 'high',
    ...reason,
  }),
  approveLevelOverride: {
    ...call('supervisor', interview, undefined, undefined, note),
    given: { assessment_override: { state: 'proposed' } },
    notAllowed: { assessment_override: { state: 'rejected' } },
    author: ['assessment_override', 'proposed_by'],
  },
  rejectLevelOverride: {
    ...call('supervisor', interview, undefined, undefined, reason),
    given: { assessment_override: { state: 'proposed' } },
    notAllowed: { assessment_override: { state: 'rejected' } },
    author: ['assessment_override', 'proposed_by'],
  },
  acknowledgeSafetyAlert: call('psychologist', 'safety_alert/clinical', 'raised', 'closed', note),
  closeSafetyAlert: call('psychologist', 'safety_alert/clinical', 'acknowledged', 'raised', note),
};

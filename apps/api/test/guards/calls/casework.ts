import { call, closedCase, note, openCase, reason, type Calls } from './call.js';

export const casework: Calls = {
  createApplication: call('socialWorker', undefined, undefined, undefined, {
    channel: 'walkIn',
    category: 'formerPrisoner',
    beneficiaryId: '@beneficiary',
  }),
  // Accepting opens a case: the person has none.
  acceptApplication: call('socialWorker', 'application', 'received', 'withdrawn', note, {
    given: closedCase,
  }),
  declineApplication: call('socialWorker', 'application', 'received', 'withdrawn', reason),
  withdrawApplication: call('socialWorker', 'application', 'received', 'declined', note),
  reconsiderApplication: call('socialWorker', 'application', 'declined', 'withdrawn', reason),
  changeBeneficiary: call('socialWorker', 'beneficiary', undefined, undefined, {
    phone: '599 00 00 01',
  }),
  assignCase: call(
    'supervisor',
    openCase,
    'active',
    'closed',
    { caseManagerId: '@staff/socialWorker' },
    { given: { [openCase]: { case_manager_id: null } } },
  ),
  transferCase: call('supervisor', openCase, 'active', 'closed', {
    bureauId: '@bureau/kakheti',
    ...reason,
  }),
  beginAssessment: call('socialWorker', openCase, 'accepted', 'active'),
  beginPlanning: call('socialWorker', openCase, 'assessment', 'active'),
  activateCase: call('socialWorker', openCase, 'planning', 'assessment'),
  suspendCase: call('socialWorker', openCase, 'active', 'suspended', reason),
  resumeCase: call('socialWorker', openCase, 'suspended', 'active', note, {
    given: { [openCase]: { suspended_from: 'active' } },
  }),
  proposeClosure: call('socialWorker', openCase, 'active', 'accepted', {
    reason: 'goalsMet',
    summary: 'შედეგი',
  }),
  returnCaseToWork: call('supervisor', openCase, 'closingReview', 'active', reason),
  closeCase: call(
    'supervisor',
    openCase,
    'closingReview',
    'active',
    {},
    {
      given: {
        [openCase]: { closure_reason: 'goalsMet' },
        'safety_alert/clinical': { state: 'closed' },
      },
      author: [openCase, 'last_step_by'],
    },
  ),
  recordConsent: call('socialWorker', 'beneficiary', undefined, undefined, {
    purpose: 'research',
    givenBy: 'person',
  }),
  withdrawConsent: {
    ...call('socialWorker', 'consent/sharing', undefined, undefined, note),
    notAllowed: { 'consent/sharing': { withdrawn_at: '2026-11-20T08:00:00Z' } },
  },
  recordLegalBasis: call('socialWorker', 'beneficiary', undefined, undefined, {
    kind: 'parole',
    issuedBy: 'სასამართლო',
    actDate: '2026-11-01',
    startsOn: '2026-11-01',
    juvenileRules: false,
  }),
  changeLegalBasis: call('socialWorker', 'legal_basis', undefined, undefined, { article: '177' }),
  recordOutcome: call('socialWorker', 'beneficiary', undefined, undefined, {
    kind: 'employment',
    status: 'employed',
    source: 'person',
    occurredOn: '2026-11-20',
  }),
  changeOutcome: {
    ...call('socialWorker', 'outcome_record/employment', undefined, undefined, { goalId: null }),
    notAllowed: {
      'outcome_record/employment': {
        entered_in_error_at: '2026-11-20T08:00:00Z',
        error_reason: 'x',
      },
    },
  },
  markOutcomeInError: {
    ...call('socialWorker', 'outcome_record/employment', undefined, undefined, reason),
    notAllowed: {
      'outcome_record/employment': {
        entered_in_error_at: '2026-11-20T08:00:00Z',
        error_reason: 'x',
      },
    },
  },
  addSupportPerson: call('socialWorker', 'beneficiary', undefined, undefined, {
    kind: 'family',
    name: 'ნანა',
    mayBeContacted: true,
    legalRepresentative: false,
  }),
  changeSupportPerson: call('socialWorker', 'support_person', undefined, undefined, note),
  addNote: call('socialWorker', 'beneficiary', undefined, undefined, {
    kind: 'phone',
    reached: true,
    text: 'საუბარი',
  }),
  changeNote: {
    ...call('socialWorker', 'work_note', undefined, undefined, { text: 'საუბარი' }),
    notAllowed: { work_note: { created_at: '2026-11-20T08:00:00Z' } },
  },
  amendNote: call('socialWorker', 'work_note', undefined, undefined, { text: 'დამატება' }),
  takeHotlineCall: call('socialWorker', undefined, undefined, undefined, {
    topic: 'legal',
    text: 'ზარი',
    beneficiaryId: '@beneficiary',
  }),
  joinHotlineCall: {
    ...call('socialWorker', 'hotline_call', undefined, undefined, {
      beneficiaryId: '@beneficiary',
    }),
    given: { hotline_call: { beneficiary_id: null, case_id: null } },
    notAllowed: { hotline_call: { beneficiary_id: '@beneficiary' } },
  },
  recordReleaseNotice: call('socialWorker', undefined, undefined, undefined, {
    beneficiaryId: '@beneficiary',
    establishment: 'N8',
    expectedOn: '2026-12-24',
  }),
  changeReleaseNotice: {
    ...call('socialWorker', 'release_notice', undefined, undefined, { establishment: 'N9' }),
    notAllowed: { release_notice: { replaced_by: '@release_notice' } },
  },
  recordPreReleaseVisit: {
    ...call('socialWorker', 'release_notice', undefined, undefined, { result: 'applied' }),
    given: { release_notice: { application_id: null } },
    notAllowed: { release_notice: { application_id: '@application' } },
  },
  recordDocument: call('socialWorker', 'beneficiary', undefined, undefined, {
    type: 'idCard',
    purpose: 'ასლი',
  }),
  changeDocument: call('socialWorker', 'person_document/other', undefined, undefined, {
    keptAt: 'არქივი',
  }),
  addDocumentScan: call('socialWorker', 'person_document/other', undefined, undefined),
  removeDocumentScan: call('socialWorker', 'person_document/other', undefined, undefined, reason, {
    part: 'person_scan/other',
  }),
  addConsentScan: call('socialWorker', 'consent/sharing', undefined, undefined),
  removeConsentScan: call('socialWorker', 'consent/sharing', undefined, undefined, reason, {
    part: 'person_scan/sharing',
  }),
  addApplicationScan: call('socialWorker', 'application', undefined, undefined),
  removeApplicationScan: call('socialWorker', 'application', undefined, undefined, reason, {
    part: 'person_scan/application',
  }),
  addCaseScan: call('socialWorker', 'rehabilitation_case', undefined, undefined),
  removeCaseScan: call('socialWorker', 'rehabilitation_case', undefined, undefined, reason, {
    part: 'person_scan/case',
  }),
  addPlanScan: call('socialWorker', 'plan', undefined, undefined),
  removePlanScan: call('socialWorker', 'plan', undefined, undefined, reason, {
    part: 'plan_scan',
  }),
  addAppointmentScan: call('socialWorker', 'appointment', undefined, undefined),
  removeAppointmentScan: call('socialWorker', 'appointment', undefined, undefined, reason, {
    part: 'appointment_scan',
  }),
  setPhoto: call('socialWorker', 'beneficiary', undefined, undefined, undefined, {
    query: { agreedOn: '2026-11-24' },
    file: Buffer.from('ffd8ffe000104a46494600', 'hex'),
  }),
  removePhoto: call('socialWorker', 'beneficiary', undefined, undefined),
};

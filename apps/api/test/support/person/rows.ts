/**
 * One person with every kind of row that the product stores, and their groups and sessions. A row contains
 * only its codes and links; each other column is filled by its type, and a text with a canary:
 * `«table.column/variant»`. Rows that a wall separates exist once for each side of it.
 */
export interface Row {
  readonly table: string;
  /** Side of a wall; empty where the table has a single row. */
  readonly variant?: string;
  /**
   * Codes, dates and links that decide what is shown. `@table/variant` is the id of another row, `«»` the
   * canary of the column.
   */
  readonly codes?: Readonly<Record<string, unknown>>;
}

const open = { closed_on: null };
const assessed = {
  state: 'approved',
  audience: 'adult',
  language: 'ka',
  version_number: 1,
  computed_level: 'medium',
  level: 'medium',
  bands: {},
};
const item = {
  kind: 'action',
  programme_id: null,
  service_code: null,
  planned_units: null,
  goal_id: null,
  state: 'inProgress',
  delivery: 'group',
  mandatory: false,
  area_code: null,
  moved_by_kind: null,
  moved_by_id: null,
  decided_by: null,
  decided_at: null,
};
const course = {
  state: 'started',
  language: 'ka',
  area_code: 'addictions',
  failed_rules: [],
  group_id: null,
  plan_item_id: null,
};
const meeting = {
  kind: 'individual',
  state: 'held',
  group_id: null,
  catches_up_id: null,
  successor_id: null,
};
/** A consent without a last day, which no later one replaced. */
const consentInForce = { lapsed_at: null, lapse: null, valid_until: null };
const referred = {
  state: 'inProgress',
  rejection_reason: 'other',
  withdrawal_cause: null,
  copied_from_id: null,
  plan_item_id: null,
};
const delivered = {
  source: 'staff',
  recipient: 'person',
  referral_id: null,
  plan_item_id: null,
  card_id: null,
};

export const rows: readonly Row[] = [
  {
    table: 'beneficiary',
    codes: {
      sex: 'male',
      region_code: 'GE-TB',
      reading_language: 'ru',
      risk_level: 'medium',
      birth_date: '1990-03-14',
    },
  },
  { table: 'beneficiary_name', codes: { key: 'zaza' } },
  {
    table: 'rehabilitation_case',
    variant: 'closed',
    codes: {
      state: 'closed',
      suspended_from: null,
      category: 'formerPrisoner',
      closure_reason: 'goalsMet',
      opened_at: '2025-03-01T08:00:00Z',
    },
  },
  {
    table: 'rehabilitation_case',
    codes: {
      ...open,
      state: 'active',
      suspended_from: null,
      category: 'probationerMandatory',
      closure_reason: null,
    },
  },
  { table: 'case_assignment', codes: { ends_at: null, ended_because: null } },
  {
    table: 'application',
    codes: { state: 'declined', channel: 'walkIn', category: 'formerPrisoner' },
  },
  { table: 'timeline_entry', variant: 'all', codes: { kind: 'caseOpened', audience: 'all' } },
  { table: 'timeline_entry', variant: 'help', codes: { kind: 'planItemMoved', audience: 'help' } },
  {
    table: 'consent',
    codes: { purpose: 'assessment', given_by: 'person', organisation_id: null, ...consentInForce },
  },
  {
    table: 'consent',
    variant: 'sharing',
    codes: {
      purpose: 'partnerSharing',
      given_by: 'person',
      withdrawn_at: null,
      withdrawal_note: null,
      ...consentInForce,
    },
  },
  {
    table: 'legal_basis',
    codes: { kind: 'conditionalSentence', starts_on: '2026-01-01', ends_on: '2028-01-01' },
  },
  {
    table: 'outcome_record',
    variant: 'employment',
    codes: {
      kind: 'employment',
      goal_id: null,
      status: 'employed',
      source: 'person',
      entered_in_error_at: null,
      error_reason: null,
    },
  },
  {
    table: 'outcome_record',
    variant: 'health',
    codes: {
      kind: 'health',
      goal_id: null,
      status: 'worsened',
      source: 'person',
      entered_in_error_at: null,
      error_reason: null,
    },
  },
  {
    table: 'outcome_record',
    variant: 'inError',
    codes: { kind: 'housing', status: 'stable', source: 'person', goal_id: null },
  },
  { table: 'support_person', codes: { kind: 'family', ended_on: null, may_be_contacted: true } },
  { table: 'work_note', codes: { kind: 'homeVisit' } },
  { table: 'work_note_amendment' },
  { table: 'hotline_call', codes: { topic: 'crisis' } },
  { table: 'release_notice', codes: { expected_on: '2026-12-24', replaced_by: null } },
  { table: 'release_visit', codes: { result: 'undecided' } },
  {
    table: 'person_document',
    variant: 'help',
    codes: { type: 'conclusion', purpose: 'assessment' },
  },
  {
    table: 'person_document',
    variant: 'other',
    codes: { type: 'courtJudgment', purpose: 'assessment' },
  },
  {
    table: 'assessment',
    variant: 'interview',
    codes: { ...assessed, instrument_code: 'bps-rnr', clinical: false },
  },
  {
    table: 'assessment',
    variant: 'clinical',
    codes: { ...assessed, instrument_code: 'phq-9', clinical: true },
  },
  {
    table: 'assessment_answers',
    codes: {
      assessment_id: '@assessment/interview',
      revision: 2,
      result: { summary: '«»', changes: null, followUps: [] },
    },
  },
  {
    table: 'assessment_answers_clinical',
    codes: {
      assessment_id: '@assessment/clinical',
      revision: 2,
      result: { summary: '«»', changes: null, followUps: [] },
    },
  },
  {
    table: 'assessment_factor',
    variant: 'open',
    codes: {
      assessment_id: '@assessment/interview',
      rating: 2,
      visible_to_officer: true,
      current: true,
    },
  },
  {
    table: 'assessment_factor',
    variant: 'walled',
    codes: {
      assessment_id: '@assessment/interview',
      rating: 3,
      visible_to_officer: false,
      current: true,
    },
  },
  {
    table: 'assessment_override',
    codes: {
      assessment_id: '@assessment/interview',
      state: 'rejected',
      computed_level: 'medium',
      level: 'high',
    },
  },
  {
    table: 'assessment_score',
    variant: 'interview',
    codes: {
      assessment_id: '@assessment/interview',
      clinical: false,
      instrument_code: 'bps-rnr',
      language: 'ka',
      current: true,
    },
  },
  {
    table: 'assessment_score',
    variant: 'clinical',
    codes: {
      assessment_id: '@assessment/clinical',
      clinical: true,
      instrument_code: 'phq-9',
      language: 'ka',
      current: true,
    },
  },
  {
    table: 'assessment_step',
    variant: 'interview',
    codes: { assessment_id: '@assessment/interview', clinical: false, event: 'complete' },
  },
  {
    table: 'assessment_step',
    variant: 'clinical',
    codes: { assessment_id: '@assessment/clinical', clinical: true, event: 'complete' },
  },
  {
    table: 'safety_alert',
    variant: 'interview',
    codes: {
      assessment_id: '@assessment/interview',
      clinical: false,
      code: 'danger',
      severity: 'attention',
      state: 'acknowledged',
      notify: ['psychologist', 'supervisor'],
    },
  },
  {
    table: 'safety_alert',
    variant: 'clinical',
    codes: {
      assessment_id: '@assessment/clinical',
      clinical: true,
      code: 'danger',
      severity: 'immediate',
      state: 'acknowledged',
      notify: ['psychologist', 'supervisor'],
    },
  },
  {
    table: 'plan',
    codes: { state: 'active', previous_id: null, signers_needed: [], ended_on: null },
  },
  {
    table: 'plan_goal',
    variant: 'open',
    codes: { need_code: 'economicStatus', state: 'inProgress' },
  },
  {
    table: 'plan_goal',
    variant: 'dependences',
    codes: { need_code: 'dependences', state: 'inProgress' },
  },
  {
    table: 'plan_goal',
    variant: 'health',
    codes: { need_code: 'healthEmotional', state: 'inProgress' },
  },
  {
    table: 'plan_goal',
    variant: 'ordered',
    codes: { need_code: 'dependences', state: 'inProgress' },
  },
  { table: 'plan_item', variant: 'open', codes: { ...item, need_code: 'economicStatus' } },
  {
    table: 'plan_item',
    variant: 'addictions',
    codes: { ...item, area_code: 'addictions', need_code: 'dependences' },
  },
  {
    table: 'plan_item',
    variant: 'ordered',
    codes: {
      ...item,
      area_code: 'addictions',
      need_code: 'dependences',
      mandatory: true,
      goal_id: '@plan_goal/ordered',
    },
  },
  { table: 'plan_note', codes: { step: 'submit', part_id: null } },
  {
    table: 'plan_note',
    variant: 'officer',
    codes: { step: 'sign', part_id: null, written_by: '@staff/probationOfficer' },
  },
  {
    table: 'plan_signature',
    codes: { signer: 'legalRepresentative', method: 'paper', voided_at: null },
  },
  { table: 'programme_group', codes: { state: 'running', language: 'ka', capacity: 12 } },
  { table: 'group_facilitator', codes: { staff_id: '@staff/facilitator' } },
  {
    table: 'programme_session',
    variant: 'group',
    codes: {
      ...meeting,
      kind: 'group',
      group_id: '@programme_group',
      // Led by the facilitators of the group.
      staff_id: null,
      enrolment_id: null,
      beneficiary_id: null,
      mandatory: null,
    },
  },
  {
    table: 'enrolment',
    variant: 'voluntary',
    codes: { ...course, mandatory: false, state: 'completed' },
  },
  {
    table: 'enrolment',
    variant: 'group',
    codes: { ...course, mandatory: false, group_id: '@programme_group' },
  },
  {
    table: 'enrolment',
    variant: 'mandatory',
    codes: { ...course, mandatory: true, state: 'completed' },
  },
  {
    table: 'programme_session',
    variant: 'voluntary',
    codes: { ...meeting, enrolment_id: '@enrolment/voluntary', mandatory: false },
  },
  {
    table: 'programme_session',
    variant: 'mandatory',
    codes: { ...meeting, enrolment_id: '@enrolment/mandatory', mandatory: true },
  },
  {
    table: 'attendance',
    variant: 'voluntary',
    codes: {
      session_id: '@programme_session/voluntary',
      enrolment_id: '@enrolment/voluntary',
      mandatory: false,
      mark: 'absentExcused',
    },
  },
  {
    table: 'attendance',
    variant: 'mandatory',
    codes: {
      session_id: '@programme_session/mandatory',
      enrolment_id: '@enrolment/mandatory',
      mandatory: true,
      mark: 'absentExcused',
    },
  },
  {
    table: 'attendance',
    variant: 'group',
    codes: {
      session_id: '@programme_session/group',
      enrolment_id: '@enrolment/group',
      group_id: '@programme_group',
      mandatory: false,
      mark: 'absentExcused',
    },
  },
  {
    table: 'session_note',
    codes: { session_id: '@programme_session/voluntary', enrolment_id: '@enrolment/voluntary' },
  },
  {
    table: 'session_note_clinical',
    codes: { session_id: '@programme_session/voluntary', enrolment_id: '@enrolment/voluntary' },
  },
  { table: 'issued_card', codes: { kind: 'idCard', state: 'handedOver' } },
  {
    table: 'referral',
    variant: 'retraining',
    codes: { ...referred, service_code: 'professional-retraining' },
  },
  {
    table: 'referral',
    variant: 'legal',
    codes: {
      ...referred,
      service_code: 'legal-assistance',
      organisation_id: '@organisation/other',
    },
  },
  {
    table: 'referral',
    variant: 'withdrawn',
    codes: {
      ...referred,
      state: 'withdrawn',
      withdrawal_cause: 'sender',
      service_code: 'professional-retraining',
    },
  },
  {
    table: 'referral_visit',
    variant: 'retraining',
    codes: { referral_id: '@referral/retraining', mark: 'attended' },
  },
  {
    table: 'referral_visit',
    variant: 'legal',
    codes: { referral_id: '@referral/legal', mark: 'missed' },
  },
  {
    table: 'service_delivery',
    variant: 'staff',
    codes: { ...delivered, service_code: 'professional-retraining' },
  },
  {
    table: 'service_delivery',
    variant: 'consultation',
    codes: { ...delivered, service_code: 'legal-assistance', recorded_by: '@staff/lawyer' },
  },
  {
    table: 'import_run',
    codes: {
      type: 'beneficiaries',
      mode: 'createOnly',
      on_error: 'skip',
      state: 'done',
      errors: [],
      decisions: {},
      roles: ['head'],
    },
  },
  { table: 'saved_view', codes: { bureau_id: null, filters: {}, columns: null, sort: null } },
  {
    table: 'directory_entry',
    codes: {
      state: 'active',
      service_code: 'legal-assistance',
      region_code: null,
      needs: [],
      categories: [],
      sex: null,
      age_from: null,
      age_to: null,
    },
  },
  {
    table: 'programme',
    variant: 'new',
    codes: { area_code: 'addictions', audience: 'all', confirmed: true },
  },
  {
    table: 'programme_version',
    variant: 'new',
    codes: {
      programme_id: '@programme/new',
      number: 1,
      state: 'draft',
      audience: 'all',
      only_sex: null,
      risk_levels: [],
      languages: ['ka'],
      obligatory_sessions: '{}',
      criteria: [],
      sessions: 10,
      session_minutes: 90,
      minimum_attendance_percent: 80,
      group_minimum: 6,
      group_maximum: 12,
      facilitators: 1,
    },
  },
  {
    table: 'person_merge',
    codes: {
      merged_record: { given_name: '«»', family_name: '«»' },
      surviving_record: {},
      taken: ['givenName'],
      undo_until: '2026-12-24',
      undone_at: null,
      undone_by: null,
      undo_reason: null,
    },
  },
  {
    table: 'appointment',
    codes: { kind: 'homeVisit', state: 'held', successor_id: null },
  },
  {
    table: 'task',
    codes: { state: 'done', due_on: '2026-11-30', first_due_on: '2026-11-30' },
  },
  {
    table: 'task_step',
    codes: {
      rule: 'planReviewDue',
      subject_id: '@plan',
      kind: 'postponed',
      rule_due_on: '2026-11-24',
      due_on: '2026-11-30',
      reached: null,
    },
  },
  { table: 'stored_file', codes: { media_type: 'application/pdf', uses: 0 } },
  ...(['help', 'other'] as const).map((variant) => ({
    table: 'person_scan',
    variant,
    codes: {
      document_id: `@person_document/${variant}`,
      consent_id: null,
      application_id: null,
      case_id: null,
      media_type: 'application/pdf',
    },
  })),
  ...(
    [
      ['assessment', '@consent/'],
      ['sharing', '@consent/sharing'],
    ] as const
  ).map(([variant, consent]) => ({
    table: 'person_scan',
    variant,
    codes: {
      document_id: null,
      consent_id: consent,
      application_id: null,
      case_id: null,
      media_type: 'application/pdf',
    },
  })),
  ...(['application', 'case'] as const).map((variant) => ({
    table: 'person_scan',
    variant,
    codes: {
      document_id: null,
      consent_id: null,
      application_id: variant === 'application' ? '@application' : null,
      case_id: variant === 'case' ? '@rehabilitation_case' : null,
      media_type: 'application/pdf',
    },
  })),
  { table: 'plan_scan', codes: { media_type: 'application/pdf' } },
  { table: 'appointment_scan', codes: { media_type: 'application/pdf' } },
  { table: 'person_photo', codes: { media_type: 'image/jpeg', agreed_on: '2026-11-24' } },
];

/**
 * Readers of the data of a person in their bureau: the permissions of the Department's rules, written out.
 * People review this table, and no code produces it: a change of it is a change of the rules.
 *
 * A line is `table.column/variant`. Roles that a line does not name must not get its text in any answer.
 */
const line = ['supervisor', 'head'];
/** The helping side. Officers are excluded: what a person tells about themselves is not for control. */
const help = ['socialWorker', 'psychologist', ...line];
const file = [...help, 'probationOfficer'];
const fileAndLawyer = [...file, 'lawyer'];
const helpAndLawyer = [...help, 'lawyer'];
const partner = ['partnerUser', 'partnerClient'];
const helpAndPartner = [...help, ...partner];
/** Readers of clinical tests and notes; line management is excluded, too. */
const clinical = ['psychologist', 'clinicalSupervisor'];
const helpAndClinical = [...help, 'clinicalSupervisor'];
const nobody: string[] = [];

export const whoSees: Readonly<Record<string, readonly string[]>> = {
  'beneficiary.given_name': [...fileAndLawyer, 'clinicalSupervisor', 'facilitator', ...partner],
  'beneficiary.family_name': [...fileAndLawyer, 'clinicalSupervisor', 'facilitator', ...partner],
  'beneficiary.phone': [...fileAndLawyer, ...partner],
  'beneficiary.personal_number': fileAndLawyer,
  'beneficiary.external_reference': fileAndLawyer,
  'beneficiary.citizenship': fileAndLawyer,
  'beneficiary.address': fileAndLawyer,
  'beneficiary.labels': fileAndLawyer,

  'person_merge.merged_record': file,
  'person_merge.reason': file,

  // The search for duplicates covers the whole country, and shows the number of the case.
  'rehabilitation_case.case_number': [
    ...fileAndLawyer,
    'socialWorker elsewhere',
    'psychologist elsewhere',
    'supervisor elsewhere',
  ],
  'rehabilitation_case.case_number/closed': file,
  'rehabilitation_case.category_ground': file,
  'rehabilitation_case.category_ground/closed': file,
  'rehabilitation_case.closure_summary': file,
  'rehabilitation_case.closure_summary/closed': file,
  'case_assignment.reason': file,
  'application.category_ground': help,
  'application.request': help,
  'application.decision_reason': help,
  'timeline_entry.detail/all': file,
  'timeline_entry.detail/help': help,

  'consent.note': file,
  'consent.person_view': file,
  'consent.withdrawal_note': file,
  'consent.note/sharing': fileAndLawyer,
  'consent.person_view/sharing': fileAndLawyer,
  'legal_basis.issued_by': file,
  'legal_basis.act_number': file,
  'legal_basis.article': file,
  'legal_basis.mandatory_obligations': file,
  'outcome_record.detail/employment': file,
  'outcome_record.detail/health': help,
  'outcome_record.detail/inError': file,
  'outcome_record.error_reason/inError': file,
  'support_person.name': file,
  'support_person.relation': file,
  'support_person.phone': file,
  'support_person.address': file,
  'support_person.note': file,
  'stored_file.address': nobody,
  'stored_file.wrapped_key': nobody,
  'person_scan.name/help': help,
  'person_scan.name/other': file,
  'person_scan.name/assessment': file,
  'person_scan.name/sharing': fileAndLawyer,
  'person_scan.name/application': help,
  // A closing summary names goals and services that officers do not see.
  'person_scan.name/case': help,
  // The plan has goals and items that officers do not see, and its paper shows them.
  'plan_scan.name': help,
  'appointment_scan.name': help,
  'person_document.number/help': help,
  'person_document.issued_by/help': help,
  'person_document.kept_at/help': help,
  'person_document.number/other': file,
  'person_document.issued_by/other': file,
  'person_document.kept_at/other': file,

  'work_note.text': helpAndClinical,
  'work_note_amendment.text': helpAndClinical,
  'hotline_call.caller_name': help,
  'hotline_call.caller_phone': help,
  'hotline_call.text': help,
  'release_notice.establishment': help,
  'release_visit.note': help,

  'assessment_answers.answers': help,
  'assessment_answers.reason': help,
  'assessment_answers.result': help,
  'assessment_answers_clinical.answers': clinical,
  'assessment_answers_clinical.reason': clinical,
  'assessment_answers_clinical.result': clinical,
  'assessment_factor.factor/open': file,
  'assessment_factor.factor/walled': help,
  'assessment_override.reason': help,
  'assessment_override.decision_note': help,
  'assessment_score.band/interview': help,
  'assessment_score.scale/interview': help,
  'assessment_score.band/clinical': clinical,
  'assessment_score.scale/clinical': clinical,
  'assessment_step.note/interview': help,
  'assessment_step.note/clinical': clinical,
  'safety_alert.title/interview': help,
  'safety_alert.acknowledgement_note/interview': help,
  'safety_alert.closing_note/interview': help,
  // Line management sees the danger that a clinical test shows; the social worker does not.
  'safety_alert.title/clinical': [...clinical, ...line],
  'safety_alert.acknowledgement_note/clinical': [...clinical, ...line],
  'safety_alert.closing_note/clinical': [...clinical, ...line],

  'plan.summary': file,
  'plan.person_view': file,
  'plan.return_reason': file,
  'plan.end_reason': file,
  'plan_goal.text/open': file,
  'plan_goal.text/dependences': help,
  'plan_goal.text/health': help,
  // The officer also sees a goal on dependences that serves a court's order.
  'plan_goal.text/ordered': file,
  'plan_goal.result_note/open': help,
  'plan_goal.result_note/dependences': help,
  'plan_goal.result_note/health': help,
  'plan_goal.result_note/ordered': help,
  'plan_item.text/open': file,
  'plan_item.text/addictions': help,
  'plan_item.text/ordered': file,
  'plan_item.result_note/open': help,
  'plan_item.result_note/addictions': help,
  'plan_item.result_note/ordered': help,
  'plan_note.text': help,
  // Officers read their own notes.
  'plan_note.text/officer': file,
  'plan_signature.signer_name': file,

  // Officers see that somebody came to a mandatory programme, never why not.
  'enrolment.reason/voluntary': helpAndClinical,
  'enrolment.override_reason/voluntary': helpAndClinical,
  'enrolment.reason/mandatory': helpAndClinical,
  'enrolment.override_reason/mandatory': helpAndClinical,
  'enrolment.reason/group': [...helpAndClinical, 'facilitator'],
  'enrolment.override_reason/group': [...helpAndClinical, 'facilitator'],
  'programme_session.place/voluntary': helpAndClinical,
  'programme_session.reason/voluntary': helpAndClinical,
  'programme_session.clash_reason/voluntary': helpAndClinical,
  'programme_session.place/mandatory': helpAndClinical,
  'programme_session.reason/mandatory': helpAndClinical,
  'programme_session.clash_reason/mandatory': helpAndClinical,
  'attendance.reason/voluntary': helpAndClinical,
  'attendance.reason/mandatory': helpAndClinical,
  'attendance.reason/group': [...helpAndClinical, 'facilitator'],
  // Only staff who plan, lead or supervise a group may read it.
  'programme_group.name': [...helpAndClinical, 'facilitator'],
  'programme_group.place': [...helpAndClinical, 'facilitator'],
  'programme_group.reason': [...helpAndClinical, 'facilitator'],
  'programme_session.place/group': [...helpAndClinical, 'facilitator'],
  'programme_session.reason/group': [...helpAndClinical, 'facilitator'],
  'programme_session.clash_reason/group': [...helpAndClinical, 'facilitator'],
  'appointment.place': help,
  'appointment.purpose': help,
  'appointment.reason': help,
  'appointment.clash_reason': help,
  'task.title': help,
  'task.reason': help,
  'task.result': help,
  'task_step.text': help,
  'session_note.text': help,
  'session_note_clinical.text': clinical,

  'issued_card.number': help,
  'issued_card.note': help,
  'referral.request/retraining': helpAndPartner,
  'referral.answer_note/retraining': helpAndPartner,
  'referral.result_note/retraining': helpAndPartner,
  'referral.withdrawal_reason/retraining': help,
  'referral.follow_up_note/retraining': help,
  'referral.request/withdrawn': helpAndPartner,
  'referral.answer_note/withdrawn': helpAndPartner,
  'referral.result_note/withdrawn': helpAndPartner,
  'referral.withdrawal_reason/withdrawn': help,
  'referral.follow_up_note/withdrawn': help,
  // Lawyers have the legal referrals; this one is another partner's.
  'referral.request/legal': helpAndLawyer,
  'referral.answer_note/legal': helpAndLawyer,
  'referral.result_note/legal': helpAndLawyer,
  'referral.withdrawal_reason/legal': helpAndLawyer,
  'referral.follow_up_note/legal': helpAndLawyer,
  'referral_visit.note/retraining': helpAndPartner,
  'referral_visit.note/legal': helpAndLawyer,
  'service_delivery.note/staff': help,
  'service_delivery.note/consultation': helpAndLawyer,

  // An import of people: administrators see those of users.
  'import_run.file_name': ['head'],
  'import_run.problem': ['head'],
  'import_run.undo_reason': ['head'],
  // No answer contains the file itself.
  'import_run.content': nobody,
  'import_run.content_hash': nobody,
};

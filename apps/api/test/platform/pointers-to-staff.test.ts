import { TestApi } from '../support/api.js';

const says = 'says who did it, and stays';
const own = 'belongs to the account, and ends or waits with it';
const held = 'handed over';

/** What becomes of every column that names a member of staff, when that person leaves. */
const pointers: Readonly<Record<string, string>> = {
  'rehabilitation_case.case_manager_id': held,
  'programme_session.staff_id': held,
  'appointment.staff_id': held,
  'task.assignee_id': held,
  'group_facilitator.staff_id': held,
  'plan_item.responsible_id': held,
  'calendar_feed.user_id': own,
  'invitation.user_id': own,
  'saved_view.owner_id': own,
  'sign_in.user_id': own,
  'staff_absence.staff_id': own,
  'staff_absence.deputy_id': 'stays, and the supervisor of the bureau deputises instead',
  'assessment.created_by': says,
  'assessment_answers.saved_by': says,
  'assessment_answers_clinical.saved_by': says,
  'assessment_override.decided_by': says,
  'assessment_override.proposed_by': says,
  'assessment_step.actor_id': says,
  'case_assignment.case_manager_id': says,
  'consent.recorded_by': says,
  'duplicate_search.actor_id': says,
  'hotline_call.taken_by': says,
  'import_run.created_by': says,
  'import_run.undone_by': says,
  'outcome_record.recorded_by': says,
  'person_document.recorded_by': says,
  'person_merge.merged_by': says,
  'person_merge.undone_by': says,
  'plan.approved_by': says,
  'plan.created_by': says,
  'plan.submitted_by': says,
  'plan_item.decided_by': says,
  'plan_note.written_by': says,
  'plan_signature.recorded_by': says,
  'plan_signature.staff_id': says,
  'release_visit.visitor_id': says,
  'safety_alert.acknowledged_by': says,
  'safety_alert.closed_by': says,
  'safety_alert.raised_by': says,
  'session_note.author_id': says,
  'staff_absence.recorded_by': says,
  'task.created_by': says,
  'task.done_by': says,
  'task_step.by_id': says,
  'appointment_scan.added_by': says,
  'person_photo.added_by': says,
  'person_scan.added_by': says,
  'plan_scan.added_by': says,
  'session_note_clinical.author_id': says,
  'work_note.author_id': says,
  'work_note_amendment.author_id': says,
};

describe('the columns that name a member of staff', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());

  it('are handed over, or stay with a reason', async () => {
    const { rows } = await api.owner.query<{ name: string }>(
      `select c.relname || '.' || a.attname as name
       from pg_constraint k join pg_class c on c.oid = k.conrelid
       join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
       where k.contype = 'f' and k.confrelid = 'user_account'::regclass order by 1`,
    );
    expect(rows.map(({ name }) => name).sort()).toEqual(Object.keys(pointers).sort());
  });
});

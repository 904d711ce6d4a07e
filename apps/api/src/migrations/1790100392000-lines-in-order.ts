import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Indexes that give the lines of Today in their order, of one case manager or of one bureau: what is read does not
 * depend on the number of people (docs/performance.md).
 */
export class LinesInOrder1790100392000 implements MigrationInterface {
  name = 'LinesInOrder1790100392000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create index rehabilitation_case_first_contact_of_manager on rehabilitation_case (case_manager_id, first_contact_due_on)
        where state in ('accepted', 'assessment');
      create index rehabilitation_case_first_contact_in_bureau on rehabilitation_case (bureau_id, first_contact_due_on)
        where state in ('accepted', 'assessment');
      create index rehabilitation_case_assessment_of_manager on rehabilitation_case (case_manager_id, assessment_due_on)
        where state = 'assessment';
      create index rehabilitation_case_assessment_in_bureau on rehabilitation_case (bureau_id, assessment_due_on)
        where state = 'assessment';
      create index rehabilitation_case_open_in_bureau on rehabilitation_case (bureau_id, opened_at) where state <> 'closed';
      create index rehabilitation_case_closed_in_bureau on rehabilitation_case (bureau_id, closed_on) where state = 'closed';
      create index assessment_reassess_due on assessment (reassess_due_on, bureau_id)
        where state = 'approved' and reassess_due_on is not null;
      create index plan_review on plan (review_due, bureau_id) where state = 'active' and review_due is not null;
      create index programme_session_of_staff on programme_session (staff_id, starts_at, id);
      drop index programme_session_staff, plan_review_due, rehabilitation_case_assessment_due;
      create index rehabilitation_case_assessment_due on rehabilitation_case (assessment_due_on, id, beneficiary_id)
        where state = 'assessment';
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop index rehabilitation_case_assessment_due;
      create index rehabilitation_case_assessment_due on rehabilitation_case (assessment_due_on) where state = 'assessment';
      create index programme_session_staff on programme_session (staff_id, starts_at);
      create index plan_review_due on plan (review_due) where state = 'active';
      drop index programme_session_of_staff, plan_review, assessment_reassess_due, rehabilitation_case_closed_in_bureau,
        rehabilitation_case_open_in_bureau, rehabilitation_case_assessment_in_bureau,
        rehabilitation_case_assessment_of_manager, rehabilitation_case_first_contact_in_bureau,
        rehabilitation_case_first_contact_of_manager;
    `);
  }
}

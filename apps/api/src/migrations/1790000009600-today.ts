import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What waits is a small part of each table: the day of a member of staff looks at no other. */
export class Today1790000009600 implements MigrationInterface {
  name = 'Today1790000009600';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create index programme_session_unrecorded on programme_session (starts_at) where state = 'scheduled';
      create index application_waiting on application (applied_on) where state = 'received';
      create index assessment_waiting on assessment (completed_at) where state = 'completed';
      create index plan_waiting on plan (submitted_at) where state = 'pendingApproval';
      create index rehabilitation_case_beginning on rehabilitation_case (opened_at) where state in ('accepted', 'assessment');
      create index rehabilitation_case_closing on rehabilitation_case (updated_at) where state = 'closingReview';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead: this migration holds data.');
  }
}

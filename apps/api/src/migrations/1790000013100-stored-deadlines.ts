import type { MigrationInterface, QueryRunner } from 'typeorm';

const dayOf = (instant: string) => `(${instant} at time zone 'Asia/Tbilisi')::date`;

/** Deadlines stand on their records (docs/adr/0011); what was open before gets the same dates by the same lengths. */
export class StoredDeadlines1790000013100 implements MigrationInterface {
  name = 'StoredDeadlines1790000013100';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table rehabilitation_case add column first_contact_due_on date, add column assessment_due_on date;
      update rehabilitation_case set first_contact_due_on = app.add_working_days(${dayOf('opened_at')}, 5),
        assessment_due_on = app.add_working_days(${dayOf('opened_at')}, 15);
      create index rehabilitation_case_first_contact_due on rehabilitation_case (first_contact_due_on) where state in ('accepted', 'assessment');
      create index rehabilitation_case_assessment_due on rehabilitation_case (assessment_due_on) where state = 'assessment';
      grant select (first_contact_due_on, assessment_due_on) on rehabilitation_case to gza_analyst;

      -- An expired referral is overdue until somebody has dealt with it.
      alter table referral add column followed_up_at timestamptz, add column follow_up_note text;
      create index referral_not_followed_up on referral (answer_due_on) where state = 'expired' and followed_up_at is null;
      create index referral_copied on referral (copied_from_id) where copied_from_id is not null;

      alter table assessment add column reassess_due_on date;
      update assessment set reassess_due_on = (assessed_on + case level when 'low' then interval '12 months'
          when 'medium' then interval '6 months' else interval '3 months' end)::date
        where level is not null and not clinical;

      alter table programme_session add column register_due_on date;
      update programme_session set register_due_on = coalesce(app.add_working_days(${dayOf('starts_at')}, 5), ${dayOf('starts_at')});
      alter table programme_session alter column register_due_on set not null;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table rehabilitation_case drop column first_contact_due_on, drop column assessment_due_on;
      alter table referral drop column followed_up_at, drop column follow_up_note;
      drop index referral_copied;
      alter table assessment drop column reassess_due_on;
      alter table programme_session drop column register_due_on;
    `);
  }
}

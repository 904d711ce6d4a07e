import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the end of a case needs: the alerts that block it, and steps of assessments that the system takes. */
export class EndOfACase1790100001100 implements MigrationInterface {
  name = 'EndOfACase1790100001100';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table assessment_step alter column actor_id drop not null;

      -- How many immediate alerts of a case are open, also those that the reader of the case may not read.
      create function app.open_immediate_alerts(of_case uuid) returns integer language sql stable security definer set search_path = public, app as $$
        select count(*)::int from safety_alert s join rehabilitation_case c on c.id = s.case_id
        where s.case_id = of_case and s.severity = 'immediate' and s.state <> 'closed'
          and (c.bureau_id = app.setting('bureau')::uuid or app.setting('all_bureaus') = 'on')
      $$;
      revoke execute on function app.open_immediate_alerts(uuid) from public;
      grant execute on function app.open_immediate_alerts(uuid) to gza_staff;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead: this migration changed data.');
  }
}

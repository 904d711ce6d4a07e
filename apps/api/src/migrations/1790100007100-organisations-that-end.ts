import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The end of an organisation: its clients are revoked by a job, and its open referrals are counted. */
export class OrganisationsThatEnd1790100007100 implements MigrationInterface {
  name = 'OrganisationsThatEnd1790100007100';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      grant update (active, version, updated_at) on api_client to gza_worker;
      create policy ended_with_organisation on api_client for update to gza_worker using (true) with check (not active);
      create index referral_open_of_organisation on referral (organisation_id) where state in ('sent', 'accepted', 'inProgress');

      -- A number only: an administrator reads no referral.
      create function app.open_referrals_of(partner uuid) returns bigint
      language sql stable security definer set search_path = public, app as $$
        select count(*) from referral r
        where r.organisation_id = partner and r.state in ('sent', 'accepted', 'inProgress') and app.setting('role') = 'administrator'
      $$;
      revoke execute on function app.open_referrals_of(uuid) from public;
      grant execute on function app.open_referrals_of(uuid) to gza_staff;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop function app.open_referrals_of(uuid);
      drop index referral_open_of_organisation;
      drop policy ended_with_organisation on api_client;
      revoke update (active, version, updated_at) on api_client from gza_worker;
    `);
  }
}

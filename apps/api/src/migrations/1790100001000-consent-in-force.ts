import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A consent is in force until it is withdrawn, its last day has passed, or a later equal one replaces it. The
 * last word about a partner counts: its withdrawn consent is not made up for by an older general one.
 */
export class ConsentInForce1790100001000 implements MigrationInterface {
  name = 'ConsentInForce1790100001000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table consent
        add column valid_until date,
        add column lapsed_at timestamptz,
        add column lapse text constraint consent_lapse check (lapse in ('expired', 'replaced')),
        add constraint consent_lapsed check ((lapsed_at is null) = (lapse is null)),
        add constraint consent_dates check (valid_until >= given_on);

      -- Of equal consents that stood side by side, the last one stays in force.
      update consent c set lapse = 'replaced', lapsed_at = clock_timestamp(), version = version + 1, updated_at = clock_timestamp()
      where c.withdrawn_at is null and exists (
        select from consent n where n.beneficiary_id = c.beneficiary_id and n.purpose = c.purpose
          and n.organisation_id is not distinct from c.organisation_id and n.withdrawn_at is null and (n.given_on, n.id) > (c.given_on, c.id));
      create unique index consent_one_in_force on consent
        (beneficiary_id, purpose, coalesce(organisation_id, '00000000-0000-0000-0000-000000000000')) where withdrawn_at is null and lapsed_at is null;
      create index consent_ends on consent (valid_until) where withdrawn_at is null and lapsed_at is null;

      create function app.consent_in_force(c consent) returns boolean language sql stable set search_path = public, app as $$
        select c.withdrawn_at is null and c.lapsed_at is null and c.given_on <= app.today() and coalesce(c.valid_until >= app.today(), true)
      $$;

      -- Whether the person withdrew, after this general consent, the one for a partner.
      create function app.consent_excludes(general consent, partner uuid) returns boolean language sql stable set search_path = public, app as $$
        select exists (
          select from consent w where w.beneficiary_id = general.beneficiary_id and w.purpose = general.purpose and w.organisation_id = partner
            and (w.withdrawn_at >= general.created_at or (w.withdrawn_at at time zone 'Asia/Tbilisi')::date > general.given_on))
      $$;

      -- Whether the person's consents allow sharing with a partner today.
      create function app.shares_with(person uuid, partner uuid) returns boolean language sql stable set search_path = public, app as $$
        select exists (
          select from consent c where c.beneficiary_id = person and c.purpose = 'partnerSharing' and app.consent_in_force(c)
            and (c.organisation_id = partner or c.organisation_id is null and not app.consent_excludes(c, partner)))
      $$;

      -- Whether the partner who asks may see a referral: its own, from sending until 30 days after the end,
      -- while the person's consent to sharing stands, and while its case is open or it has ended itself.
      create or replace function app.referral_shared(r referral) returns boolean language plpgsql stable security definer set search_path = public, app as $$
      begin
        return app.setting('role') in ('partnerUser', 'partnerClient')
          and r.organisation_id = app.setting('organisation')::uuid
          and r.state not in ('draft', 'discarded')
          and (r.ended_at is null or r.ended_at > app.now() - interval '30 days')
          and (r.ended_at is not null or exists (select from rehabilitation_case k where k.id = r.case_id and k.state <> 'closed'))
          and app.shares_with(r.beneficiary_id, r.organisation_id);
      end $$;

      alter table referral add column withdrawal_cause text
        constraint referral_withdrawal_cause check (withdrawal_cause in ('sender', 'consent', 'caseClosed'));
      update referral set withdrawal_cause = 'sender' where state = 'withdrawn';
      grant select (withdrawal_cause) on referral to gza_analyst;

      revoke execute on function app.consent_in_force(consent), app.consent_excludes(consent, uuid), app.shares_with(uuid, uuid) from public;
      grant execute on function app.consent_in_force(consent), app.consent_excludes(consent, uuid), app.shares_with(uuid, uuid) to gza_staff, gza_worker;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead: this migration changed data.');
  }
}

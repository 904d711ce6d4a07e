import type { MigrationInterface, QueryRunner } from 'typeorm';
import { analystColumns, bureauTable, ownOrganisation, roleIn } from '../platform/db/rls.js';

const partner = roleIn('partnerUser', 'partnerClient');

/**
 * Columns of a referral that a partner's connection may read; the reason of a withdrawal and the item of
 * the plan are not among them.
 */
const partnerReads = [
  'id',
  'beneficiary_id',
  'bureau_id',
  'case_id',
  'organisation_id',
  'service_code',
  'state',
  'request',
  'copied_from_id',
  'sent_at',
  'answer_due_on',
  'answered_at',
  'started_at',
  'ended_at',
  'rejection_reason',
  'answer_note',
  'result_note',
  'delivered_on',
  'units',
  'created_by',
  'last_step_by',
  'version',
  'created_at',
  'updated_at',
];
const partnerWrites = [
  'state',
  'answered_at',
  'started_at',
  'ended_at',
  'rejection_reason',
  'answer_note',
  'result_note',
  'delivered_on',
  'units',
  'last_step_by',
  'version',
  'updated_at',
];

/** Referrals to partner organisations. A partner sees data of a person only through a referral. */
export class Referrals1790000001200 implements MigrationInterface {
  name = 'Referrals1790000001200';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table referral (
        id uuid primary key, beneficiary_id uuid not null references beneficiary (id), bureau_id uuid not null references bureau (id),
        case_id uuid not null references rehabilitation_case (id), organisation_id uuid not null references organisation (id),
        service_code text not null references service (code), state text not null, request text not null,
        plan_item_id uuid references plan_item (id),
        copied_from_id uuid references referral (id), sent_at timestamptz, answer_due_on date, answered_at timestamptz,
        started_at timestamptz, ended_at timestamptz, rejection_reason text, answer_note text, result_note text,
        delivered_on date, units integer, withdrawal_reason text, followed_up_at timestamptz, follow_up_note text, created_by uuid, last_step_by uuid,
        version integer not null default 1, created_at timestamptz not null, updated_at timestamptz not null,
        constraint referral_units check (units > 0)
      );
      create index referral_newest on referral (created_at desc, id desc);
      create index referral_beneficiary on referral (beneficiary_id, created_at desc, id desc);
      create index referral_organisation on referral (organisation_id, sent_at desc, id desc) where sent_at is not null;
      create index referral_answered on referral (coalesce(ended_at, answered_at)) where coalesce(ended_at, answered_at) is not null;
      create index referral_awaited on referral (answer_due_on) where state = 'sent';
      -- An expired referral is overdue until somebody has followed it up.
      create index referral_not_followed_up on referral (answer_due_on) where state = 'expired' and followed_up_at is null;
      create index referral_copied on referral (copied_from_id) where copied_from_id is not null;
      alter table service_delivery add constraint service_delivery_of_referral foreign key (referral_id) references referral (id);
    `);
    await bureauTable(run, 'referral', {
      roles: ['socialWorker', 'psychologist', 'lawyer', 'supervisor', 'head'],
    });
    const legal = `not (${roleIn('lawyer')}) or service_code = 'legal-assistance'`;
    await run.query(`
      create policy legal_referrals on referral as restrictive to gza_staff using (${legal}) with check (${legal});
    `);
    await analystColumns(run, 'referral', [
      'id',
      'beneficiary_id',
      'bureau_id',
      'case_id',
      'organisation_id',
      'service_code',
      'state',
      'sent_at',
      'answer_due_on',
      'answered_at',
      'started_at',
      'ended_at',
      'rejection_reason',
      'delivered_on',
      'units',
      'created_at',
    ]);
    await this.functions(run);
    await this.partners(run);
    await this.visits(run);
  }

  private async functions(run: QueryRunner): Promise<void> {
    await run.query(`
      -- Whether the partner who asks may see a referral: its own, from sending until 30 days after the end,
      -- while the person's consent to sharing stands (domain.md 2.6).
      create function app.referral_shared(r referral) returns boolean language plpgsql stable security definer set search_path = public, app as $$
      begin
        return app.setting('role') in ('partnerUser', 'partnerClient')
          and r.organisation_id = app.setting('organisation')::uuid
          and r.state not in ('draft', 'discarded')
          and (r.ended_at is null or r.ended_at > app.now() - interval '30 days')
          and exists (select from consent c where c.beneficiary_id = r.beneficiary_id and c.purpose = 'partnerSharing'
                      and (c.organisation_id is null or c.organisation_id = r.organisation_id)
                      and c.withdrawn_at is null and c.given_on <= app.today());
      end $$;

      -- What a partner learns of the person: the name, and the phone from the acceptance on.
      create function app.referred_person(referral_id uuid) returns table (given_name text, family_name text, phone text)
      language sql stable security definer set search_path = public, app as $$
        select b.given_name, b.family_name,
               case when r.state in ('accepted', 'inProgress', 'delivered', 'notTakenUp', 'discontinued') then b.phone end
        from referral r join beneficiary b on b.id = r.beneficiary_id
        where r.id = referral_id and app.referral_shared(r)
      $$;

      -- How often partners looked at a person's referrals, from the audit, for staff who may see the person.
      create function app.partner_consultations(person uuid) returns table (organisation_id uuid, times integer, last_at timestamptz)
      language sql stable security definer set search_path = public, app as $$
        select a.organisation_id, count(*)::int, max(a.at) from audit_event a
        where a.organisation_id is not null and a.subjects @> array[person] and a.result = 'done' and a.operation = 'consultation'
          and app.setting('role') in ('socialWorker', 'psychologist', 'supervisor', 'head')
          and exists (select from beneficiary b where b.id = person and (b.bureau_id = app.setting('bureau')::uuid or app.setting('all_bureaus') = 'on'))
        group by a.organisation_id
      $$;

      revoke execute on function app.referral_shared(referral), app.referred_person(uuid), app.partner_consultations(uuid) from public;
      grant execute on function app.referral_shared(referral), app.referred_person(uuid) to gza_partner;
      grant execute on function app.partner_consultations(uuid) to gza_staff;
    `);
  }

  /**
   * Policies of partners: a partner reads and answers its own referrals, and adds the records that follow
   * from the answer. It has no other access to a person.
   */
  private async partners(run: QueryRunner): Promise<void> {
    const shared = `${partner} and organisation_id = ${ownOrganisation} and app.referral_shared(referral)`;
    const ofReferral = (
      table: string,
      id: string,
    ) => `exists (select from referral r where r.id = ${id}
      and r.beneficiary_id = ${table}.beneficiary_id and r.bureau_id = ${table}.bureau_id and r.case_id = ${table}.case_id)`;
    await run.query(`
      grant select (${partnerReads.join(', ')}), update (${partnerWrites.join(', ')}) on referral to gza_partner;
      create policy shared_with_partner on referral for select to gza_partner using (${shared});
      create policy answered_by_partner on referral for update to gza_partner using (${shared})
        with check (${shared} and state in ('accepted', 'rejected', 'inProgress', 'delivered', 'notTakenUp', 'discontinued'));

      grant insert on timeline_entry to gza_partner;
      create policy answered_by_partner on timeline_entry for insert to gza_partner
        with check (${partner} and audience = 'help' and kind = 'referralStateChanged' and ${ofReferral('timeline_entry', 'subject_id')});

      grant insert on service_delivery to gza_partner;
      create policy delivered_by_partner on service_delivery for insert to gza_partner
        with check (${partner} and source = 'referral' and provider_id = ${ownOrganisation} and ${ofReferral('service_delivery', 'referral_id')});
    `);
  }

  /** The days of a referred service. */
  private async visits(run: QueryRunner): Promise<void> {
    await run.query(`
      create table referral_visit (
        id uuid primary key, referral_id uuid not null references referral (id), beneficiary_id uuid not null references beneficiary (id),
        bureau_id uuid not null references bureau (id), case_id uuid not null references rehabilitation_case (id),
        visited_on date not null, mark text not null, note text,
        version integer not null default 1, created_at timestamptz not null, updated_at timestamptz not null,
        constraint referral_visit_once unique (referral_id, visited_on)
      );
      create index referral_visit_beneficiary on referral_visit (beneficiary_id);
    `);
    await bureauTable(run, 'referral_visit', {
      roles: ['socialWorker', 'psychologist', 'lawyer', 'supervisor', 'head'],
      may: 'select',
    });
    // A reader of the referral sees its days: a lawyer those of legal referrals, a partner those of its own.
    const ofReferral = `exists (select from referral r where r.id = referral_visit.referral_id
      and r.beneficiary_id = referral_visit.beneficiary_id and r.bureau_id = referral_visit.bureau_id and r.case_id = referral_visit.case_id`;
    await run.query(`
      create policy of_referral on referral_visit as restrictive to gza_staff using (${ofReferral}));
      grant select, insert, update on referral_visit to gza_partner;
      create policy of_own_referral on referral_visit for select to gza_partner using (${partner} and ${ofReferral}));
      create policy noted_by_partner on referral_visit for insert to gza_partner
        with check (${partner} and ${ofReferral} and r.state = 'inProgress'));
      create policy corrected_by_partner on referral_visit for update to gza_partner
        using (${partner} and ${ofReferral})) with check (${partner} and ${ofReferral} and r.state = 'inProgress'));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead: this migration holds data.');
  }
}

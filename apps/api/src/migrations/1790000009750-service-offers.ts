import type { MigrationInterface, QueryRunner } from 'typeorm';
import { bureauTable, roleIn } from '../platform/db/rls.js';

const partner = roleIn('partnerUser', 'partnerClient');

/** For whom an offer is, and the days of a referred service. */
export class ServiceOffers1790000009750 implements MigrationInterface {
  name = 'ServiceOffers1790000009750';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table directory_entry
        add column needs text[] not null default '{}', add column categories text[] not null default '{}',
        add column sex text, add column age_from integer, add column age_to integer, add column opening text,
        add constraint directory_entry_ages check (age_from <= age_to);

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
    // Whoever sees the referral sees its days: a lawyer those of legal referrals, a partner those of its own.
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

import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  analystColumns,
  bureauTable,
  closeTable,
  ownActor,
  referenceTable,
  roleIn,
} from '../platform/db/rls.js';

/** The catalogue of services, the directory of offers, issued cards and delivered services. */
export class Services1790000001100 implements MigrationInterface {
  name = 'Services1790000001100';

  async up(run: QueryRunner): Promise<void> {
    await this.directory(run);
    await this.records(run);
    await this.recordPolicies(run);
  }

  /** Offers of providers, without data about persons. */
  private async directory(run: QueryRunner): Promise<void> {
    await run.query(`
      create table service (
        code text primary key, kind text not null, name_ka text not null, name_en text not null,
        -- Order of the Department's own list.
        position integer not null
      );

      create table directory_entry (
        id uuid primary key, organisation_id uuid not null references organisation (id), service_code text not null references service (code),
        region_code text constraint directory_entry_region references region (code), place text not null, eligibility text,
        needs text[] not null default '{}', categories text[] not null default '{}', sex text, age_from integer, age_to integer,
        opening text, capacity integer, state text not null,
        verified_on date, expires_on date, last_step_by uuid,
        version integer not null default 1, created_at timestamptz not null, updated_at timestamptz not null,
        constraint directory_entry_ages check (age_from <= age_to)
      );
      create index directory_entry_organisation on directory_entry (organisation_id);
      create index directory_entry_expiring on directory_entry (expires_on) where state in ('active', 'suspended');
    `);
    await referenceTable(run, 'service');
    await closeTable(run, 'directory_entry');
    const keepers = roleIn('socialWorker', 'psychologist', 'supervisor', 'head', 'administrator');
    await run.query(`
      grant select, insert, update on directory_entry to gza_staff;
      create policy readers on directory_entry for select to gza_staff using (true);
      create policy keepers on directory_entry to gza_staff using (${keepers}) with check (${keepers});
      grant select on directory_entry to gza_analyst;
      create policy figures on directory_entry for select to gza_analyst using (${roleIn('analyst', 'reportingClient')});
      grant select, update on directory_entry to gza_worker;
      create policy jobs on directory_entry to gza_worker using (true) with check (true);
    `);
  }

  /** Records of help to persons, which officers do not read (domain.md 2.6). */
  private async records(run: QueryRunner): Promise<void> {
    await run.query(`
      create table issued_card (
        id uuid primary key, beneficiary_id uuid not null references beneficiary (id), bureau_id uuid not null references bureau (id),
        case_id uuid not null references rehabilitation_case (id), kind text not null, state text not null, number text,
        requested_on date not null, issued_on date, handed_over_on date, ended_on date, note text, last_step_by uuid,
        version integer not null default 1, created_at timestamptz not null, updated_at timestamptz not null,
        constraint issued_card_number_key unique (kind, number)
      );
      create unique index issued_card_one_waiting on issued_card (beneficiary_id, kind) where state in ('requested', 'issued');
      create index issued_card_newest on issued_card (requested_on desc, id desc);
      create index issued_card_beneficiary on issued_card (beneficiary_id, requested_on desc, id desc);

      create table service_delivery (
        id uuid primary key, beneficiary_id uuid not null references beneficiary (id), bureau_id uuid not null references bureau (id),
        case_id uuid references rehabilitation_case (id), service_code text not null references service (code),
        source text not null, recipient text not null, delivered_on date not null, units integer not null,
        provider_id uuid references organisation (id), referral_id uuid, card_id uuid references issued_card (id), note text,
        recorded_by uuid, version integer not null default 1, created_at timestamptz not null, updated_at timestamptz not null,
        constraint service_delivery_units check (units > 0),
        constraint service_delivery_source check ((source = 'card') = (card_id is not null) and (source <> 'referral' or referral_id is not null))
      );
      create index service_delivery_latest on service_delivery (delivered_on desc, id desc);
      create index service_delivery_beneficiary on service_delivery (beneficiary_id, delivered_on desc, id desc);
      create index service_delivery_card on service_delivery (card_id) where card_id is not null;
      -- What a partner reported counts once.
      create unique index service_delivery_referral on service_delivery (referral_id) where source = 'referral';
    `);
  }

  private async recordPolicies(run: QueryRunner): Promise<void> {
    await bureauTable(run, 'issued_card', {
      roles: ['socialWorker', 'psychologist', 'supervisor', 'head'],
    });
    await bureauTable(run, 'service_delivery', {
      roles: ['socialWorker', 'psychologist', 'lawyer', 'supervisor', 'head'],
    });
    const own = `not (${roleIn('lawyer')}) or (service_code = 'legal-assistance' and recorded_by = ${ownActor})`;
    await run.query(`
      create policy own_consultations on service_delivery as restrictive to gza_staff using (${own}) with check (${own});
    `);
    await analystColumns(run, 'issued_card', [
      'id',
      'beneficiary_id',
      'bureau_id',
      'case_id',
      'kind',
      'state',
      'requested_on',
      'issued_on',
      'handed_over_on',
      'ended_on',
      'created_at',
    ]);
    await analystColumns(run, 'service_delivery', [
      'id',
      'beneficiary_id',
      'bureau_id',
      'case_id',
      'service_code',
      'source',
      'recipient',
      'delivered_on',
      'units',
      'provider_id',
      'referral_id',
      'created_at',
    ]);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead: this migration holds data.');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { analystColumns, bureauTable, ownActor, roleIn } from '../platform/db/rls.js';

/** Issued cards and delivered services: help, which officers do not read (domain.md 2.6). */
export class ServiceRecords1790000007100 implements MigrationInterface {
  name = 'ServiceRecords1790000007100';

  async up(run: QueryRunner): Promise<void> {
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

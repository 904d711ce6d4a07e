import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  analystColumns,
  bureauTable,
  closeTable,
  ownActor,
  ownBureau,
  roleIn,
} from '../platform/db/rls.js';

/**
 * Roles that may read what a person told in confidence: not officers, facilitators or lawyers (domain.md 2.5,
 * 2.6).
 */
const supportRoles = [
  'socialWorker',
  'psychologist',
  'supervisor',
  'clinicalSupervisor',
  'head',
] as const;
const documentKeepers = ['socialWorker', 'psychologist', 'lawyer', 'supervisor', 'head'];
const officer = roleIn('probationOfficer');

/**
 * Case file of a person: consents, legal bases, outcomes, documents, support network, work notes, hotline,
 * release; also saved views.
 */
export class CaseFile1790000000600 implements MigrationInterface {
  name = 'CaseFile1790000000600';

  async up(run: QueryRunner): Promise<void> {
    await this.file(run);
    await this.contacts(run);
    await this.savedViews(run);
  }

  /** Tables of consents, legal bases, outcomes and documents. */
  private async file(run: QueryRunner): Promise<void> {
    await run.query(`
      create table consent (
        id uuid primary key, beneficiary_id uuid not null references beneficiary (id), bureau_id uuid not null references bureau (id),
        case_id uuid references rehabilitation_case (id), purpose text not null,
        organisation_id uuid constraint consent_organisation references organisation (id),
        given_on date not null, given_by text not null, person_view text, note text, recorded_by uuid references user_account (id),
        withdrawn_at timestamptz, withdrawal_note text,
        version integer not null default 1, created_at timestamptz not null, updated_at timestamptz not null
      );
      create index consent_beneficiary on consent (beneficiary_id, purpose);

      create table legal_basis (
        id uuid primary key, beneficiary_id uuid not null references beneficiary (id), bureau_id uuid not null references bureau (id),
        case_id uuid references rehabilitation_case (id), kind text not null, issued_by text not null, act_number text, act_date date not null,
        article text, starts_on date not null, ends_on date, mandatory_obligations text[] not null default '{}', juvenile_rules boolean not null,
        version integer not null default 1, created_at timestamptz not null, updated_at timestamptz not null,
        constraint legal_basis_dates check (ends_on >= starts_on)
      );
      create index legal_basis_beneficiary on legal_basis (beneficiary_id, starts_on);

      create table outcome_record (
        id uuid primary key, beneficiary_id uuid not null references beneficiary (id), bureau_id uuid not null references bureau (id),
        case_id uuid references rehabilitation_case (id), kind text not null, status text not null,
        occurred_on date not null, convicted_on date, source text not null, detail text, recorded_by uuid references user_account (id),
        entered_in_error_at timestamptz, error_reason text,
        version integer not null default 1, created_at timestamptz not null, updated_at timestamptz not null
      );
      create index outcome_record_beneficiary on outcome_record (beneficiary_id, kind, occurred_on);

      create table person_document (
        id uuid primary key, beneficiary_id uuid not null references beneficiary (id), bureau_id uuid not null references bureau (id),
        case_id uuid references rehabilitation_case (id), type text not null, purpose text not null, number text, issued_by text,
        issued_on date, valid_until date, kept_at text, recorded_by uuid not null references user_account (id),
        version integer not null default 1, created_at timestamptz not null, updated_at timestamptz not null
      );
      create index person_document_beneficiary on person_document (beneficiary_id, created_at desc);
    `);
    await bureauTable(run, 'consent');
    await bureauTable(run, 'legal_basis');
    await bureauTable(run, 'outcome_record');
    await analystColumns(run, 'outcome_record', [
      'id',
      'beneficiary_id',
      'bureau_id',
      'case_id',
      'kind',
      'status',
      'occurred_on',
      'convicted_on',
      'source',
      'created_at',
      'entered_in_error_at',
    ]);
    await bureauTable(run, 'person_document', {
      roles: [...documentKeepers, 'probationOfficer'],
      writers: { all: documentKeepers },
    });
    // Health is behind the wall (domain.md 2.5, 2.6), and so are documents that may mention it or what the
    // person told in confidence; their types are `helpDocumentTypes` of the contract.
    await run.query(`
      create policy wall on outcome_record as restrictive for select to gza_staff
        using (kind <> 'health' or not (${officer}));
      create policy wall on person_document as restrictive for select to gza_staff
        using (not (${officer}) or type not in ('conclusion', 'certificate', 'report', 'application', 'other'));
    `);
  }

  private async contacts(run: QueryRunner): Promise<void> {
    await run.query(`
      -- Days before release between which people are visited: the first and the last.
      insert into setting (code, valid_from, value) values ('preReleaseWindow', '2020-01-01', '{"from": 90, "until": 1}');

      create table support_person (
        id uuid primary key, beneficiary_id uuid not null references beneficiary (id), bureau_id uuid not null references bureau (id),
        kind text not null, name text not null, relation text, phone text, address text,
        may_be_contacted boolean not null, legal_representative boolean not null, note text, ended_on date,
        version integer not null default 1, created_at timestamptz not null, updated_at timestamptz not null
      );
      create index support_person_beneficiary on support_person (beneficiary_id);

      create table work_note (
        id uuid primary key, beneficiary_id uuid not null references beneficiary (id), bureau_id uuid not null references bureau (id),
        case_id uuid references rehabilitation_case (id), kind text not null, at timestamptz not null, reached boolean not null,
        text text not null, author_id uuid not null references user_account (id),
        version integer not null default 1, created_at timestamptz not null, updated_at timestamptz not null
      );
      create index work_note_beneficiary on work_note (beneficiary_id, at desc, id desc);
      create table work_note_amendment (
        id uuid primary key, note_id uuid not null references work_note (id), beneficiary_id uuid not null references beneficiary (id),
        bureau_id uuid not null references bureau (id), at timestamptz not null, author_id uuid not null references user_account (id), text text not null
      );
      create index work_note_amendment_note on work_note_amendment (note_id, at);

      create table hotline_call (
        id uuid primary key, bureau_id uuid not null references bureau (id), beneficiary_id uuid references beneficiary (id),
        case_id uuid references rehabilitation_case (id), topic text not null, at timestamptz not null, caller_name text, caller_phone text,
        text text not null, taken_by uuid not null references user_account (id),
        version integer not null default 1, created_at timestamptz not null, updated_at timestamptz not null
      );
      create index hotline_call_newest on hotline_call (at desc, id desc);
      create index hotline_call_beneficiary on hotline_call (beneficiary_id);

      create table release_notice (
        id uuid primary key, beneficiary_id uuid not null references beneficiary (id), bureau_id uuid not null references bureau (id),
        establishment text not null, expected_on date not null, notified_on date not null, application_id uuid references application (id),
        version integer not null default 1, created_at timestamptz not null, updated_at timestamptz not null
      );
      create index release_notice_day on release_notice (expected_on, id);
      create index release_notice_beneficiary on release_notice (beneficiary_id);
      create table release_visit (
        id uuid primary key, notice_id uuid not null references release_notice (id), beneficiary_id uuid not null references beneficiary (id),
        bureau_id uuid not null references bureau (id), at timestamptz not null, result text not null, note text,
        visitor_id uuid not null references user_account (id)
      );
      create index release_visit_notice on release_visit (notice_id, at);
      create index release_visit_beneficiary on release_visit (beneficiary_id, at desc);
    `);
    await bureauTable(run, 'support_person');
    for (const table of ['work_note', 'hotline_call', 'release_notice'])
      await bureauTable(run, table, { roles: supportRoles });
    for (const table of ['work_note_amendment', 'release_visit'])
      await bureauTable(run, table, { roles: supportRoles, may: 'select, insert' });
    // Nobody writes in another person's name, and nobody changes a colleague's note.
    await run.query(`
      create policy own_words on work_note as restrictive for insert to gza_staff with check (author_id = ${ownActor});
      create policy own_amendment on work_note_amendment as restrictive for insert to gza_staff with check (author_id = ${ownActor});
    `);
  }

  private async savedViews(run: QueryRunner): Promise<void> {
    await run.query(`
      create table saved_view (
        id uuid primary key, owner_id uuid not null references user_account (id), bureau_id uuid references bureau (id),
        name text not null, filters jsonb not null, columns text[], sort text,
        version integer not null default 1, created_at timestamptz not null, updated_at timestamptz not null,
        constraint saved_view_name_key unique (owner_id, name)
      );
      create index saved_view_shared on saved_view (bureau_id) where bureau_id is not null;
    `);
    await closeTable(run, 'saved_view');
    await run.query(`
      grant select, insert, update, delete on saved_view to gza_staff;
      create policy own_views on saved_view to gza_staff using (owner_id = ${ownActor}) with check (owner_id = ${ownActor});
      create policy shared_views on saved_view for select to gza_staff using (${ownBureau()});
    `);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead: this migration holds data.');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { bureauTable, ownActor, referenceTable } from '../platform/db/rls.js';

/** Those who may know what was said: officers, facilitators and lawyers are not among them (domain.md 2.5, 2.6). */
const helpers = [
  'socialWorker',
  'psychologist',
  'supervisor',
  'clinicalSupervisor',
  'head',
] as const;

/** The rest of a person's file: support network, work notes, hotline, release; and dated settings. */
export class BeneficiaryFile1790000008200 implements MigrationInterface {
  name = 'BeneficiaryFile1790000008200';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      -- What the Department may decide otherwise one day: each value holds from its day on.
      create table setting (code text not null, valid_from date not null, value jsonb not null, primary key (code, valid_from));
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
    `);
    await referenceTable(run, 'setting');
    await bureauTable(run, 'support_person');
    for (const table of ['work_note', 'hotline_call', 'release_notice'])
      await bureauTable(run, table, { roles: helpers });
    for (const table of ['work_note_amendment', 'release_visit'])
      await bureauTable(run, table, { roles: helpers, may: 'select, insert' });
    // Nobody writes in the name of somebody else, and nobody changes a colleague's note.
    await run.query(`
      create policy own_words on work_note as restrictive for insert to gza_staff with check (author_id = ${ownActor});
      create policy own_amendment on work_note_amendment as restrictive for insert to gza_staff with check (author_id = ${ownActor});
    `);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead: this migration holds data.');
  }
}

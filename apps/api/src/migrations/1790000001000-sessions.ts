import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  analystColumns,
  bureauTable,
  closeTable,
  ownActor,
  roleIn,
  type BureauTable,
} from '../platform/db/rls.js';

/**
 * Roles that change sessions. Officers read mandatory records and change nothing; lawyers see no programmes
 * (domain.md 2.6).
 */
const keepers = ['socialWorker', 'psychologist', 'supervisor', 'head'];
const readers = [...keepers, 'clinicalSupervisor'];

/**
 * Access to the rows of a course. `kept` is the condition on the rows that a facilitator may change: those of
 * the groups that name them.
 */
const courseRows = (kept: string): BureauTable => ({
  roles: {
    all: readers,
    conditional: { probationOfficer: 'mandatory is not false', facilitator: kept },
  },
  writers: { all: keepers, conditional: { facilitator: kept } },
});

/** Sessions, the attendance register, the notes of sessions, and addresses of calendars. */
export class Sessions1790000001000 implements MigrationInterface {
  name = 'Sessions1790000001000';

  async up(run: QueryRunner): Promise<void> {
    await this.tables(run);
    await bureauTable(
      run,
      'programme_session',
      courseRows(`(app.facilitates(group_id) or staff_id = ${ownActor})`),
    );
    await bureauTable(run, 'attendance', {
      ...courseRows('app.facilitates(group_id)'),
      may: 'select, insert, update, delete',
    });
    await bureauTable(run, 'session_note', {
      roles: ['socialWorker', 'psychologist', 'supervisor', 'head'],
      may: 'select, insert',
    });
    await bureauTable(run, 'session_note_clinical', {
      roles: ['psychologist', 'clinicalSupervisor'],
      may: 'select, insert',
    });
    await this.walls(run);
    await this.calendarFeeds(run);
    await analystColumns(run, 'programme_session', [
      'id',
      'bureau_id',
      'programme_id',
      'group_id',
      'enrolment_id',
      'kind',
      'number',
      'starts_at',
      'minutes',
      'state',
      'held_at',
      'catches_up_id',
    ]);
    await analystColumns(run, 'attendance', [
      'session_id',
      'enrolment_id',
      'beneficiary_id',
      'bureau_id',
      'group_id',
      'mandatory',
      'session_at',
      'mark',
      'minutes',
      'recorded_at',
    ]);
  }

  private async tables(run: QueryRunner): Promise<void> {
    await run.query(`
      create table programme_session (
        id uuid primary key, bureau_id uuid not null references bureau (id), programme_id uuid not null references programme (id),
        group_id uuid references programme_group (id), enrolment_id uuid references enrolment (id),
        beneficiary_id uuid references beneficiary (id), mandatory boolean,
        kind text not null, number integer, starts_at timestamptz not null, minutes integer not null, place text,
        register_due_on date not null, staff_id uuid references user_account (id), state text not null, held_at timestamptz,
        catches_up_id uuid references programme_session (id), successor_id uuid references programme_session (id),
        reason text, last_step_by uuid,
        version integer not null default 1, created_at timestamptz not null, updated_at timestamptz not null,
        constraint programme_session_of_whom check ((group_id is null) <> (enrolment_id is null)
          and (enrolment_id is null) = (beneficiary_id is null) and (enrolment_id is null) = (mandatory is null))
      );
      create unique index programme_session_group_time on programme_session (group_id, starts_at) where state in ('scheduled', 'held');
      create unique index programme_session_group_number on programme_session (group_id, number) where state in ('scheduled', 'held');
      create unique index programme_session_person_time on programme_session (enrolment_id, starts_at) where state in ('scheduled', 'held');
      create unique index programme_session_person_number on programme_session (enrolment_id, number) where state in ('scheduled', 'held');
      create index programme_session_time on programme_session (bureau_id, starts_at desc, id desc);
      create index programme_session_all_time on programme_session (starts_at desc, id desc);
      create index programme_session_group on programme_session (group_id, starts_at desc, id desc);
      create index programme_session_place on programme_session (bureau_id, place, starts_at);
      create index programme_session_unrecorded on programme_session (starts_at) where state = 'scheduled';
      create index programme_session_staff on programme_session (staff_id, starts_at);
      create index programme_session_catch_up on programme_session (catches_up_id) where catches_up_id is not null;

      -- What row-level security and the order of a person's marks need stands in the row, so that a register costs one statement.
      create table attendance (
        session_id uuid not null references programme_session (id), enrolment_id uuid not null references enrolment (id),
        beneficiary_id uuid not null, bureau_id uuid not null, group_id uuid, mandatory boolean not null,
        session_at timestamptz not null, mark text not null, reason text, minutes integer,
        recorded_by uuid not null, recorded_at timestamptz not null,
        primary key (session_id, enrolment_id)
      );
      create index attendance_enrolment on attendance (enrolment_id, session_at desc);
      create index attendance_beneficiary on attendance (beneficiary_id, session_at desc);
      create index attendance_absent on attendance (bureau_id, session_at) where mark = 'absentUnexcused';

      create table session_note (
        id uuid primary key, session_id uuid not null references programme_session (id), enrolment_id uuid not null references enrolment (id),
        beneficiary_id uuid not null references beneficiary (id), bureau_id uuid not null,
        author_id uuid not null references user_account (id), written_at timestamptz not null, text text not null
      );
      create index session_note_session on session_note (session_id, written_at);
      create index session_note_beneficiary on session_note (beneficiary_id);

      create table session_note_clinical (
        id uuid primary key, session_id uuid not null references programme_session (id), enrolment_id uuid not null references enrolment (id),
        beneficiary_id uuid not null references beneficiary (id), bureau_id uuid not null,
        author_id uuid not null references user_account (id), written_at timestamptz not null, text text not null
      );
      create index session_note_clinical_session on session_note_clinical (session_id, written_at);
      create index session_note_clinical_beneficiary on session_note_clinical (beneficiary_id);
    `);
  }

  /** Policies of session notes: a note is written by the profession that reads it. */
  private async walls(run: QueryRunner): Promise<void> {
    await run.query(`
      create policy helpers_write on session_note as restrictive for insert to gza_staff with check (${roleIn('socialWorker', 'psychologist')});
      create policy psychologists_write on session_note_clinical as restrictive for insert to gza_staff with check (${roleIn('psychologist')});
    `);
  }

  /** Secret addresses under which members of staff subscribe to their own calendar. */
  private async calendarFeeds(run: QueryRunner): Promise<void> {
    await run.query(`
      create table calendar_feed (
        id uuid primary key, user_id uuid not null references user_account (id), token_hash text not null,
        language text not null, created_at timestamptz not null, revoked_at timestamptz,
        constraint calendar_feed_token unique (token_hash)
      );
      -- One address a person stands at a time.
      create unique index calendar_feed_standing on calendar_feed (user_id) where revoked_at is null;
    `);
    await closeTable(run, 'calendar_feed');
    await run.query(`
      grant select (id, user_id, language, created_at, revoked_at), insert, update (revoked_at) on calendar_feed to gza_staff;
      grant select, update on calendar_feed to gza_worker;
      create policy own_address on calendar_feed to gza_staff using (user_id = ${ownActor}) with check (user_id = ${ownActor});
      create policy reading on calendar_feed to gza_worker using (true) with check (true);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead: this migration holds data.');
  }
}

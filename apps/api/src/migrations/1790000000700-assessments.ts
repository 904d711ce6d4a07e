import type { MigrationInterface, QueryRunner } from 'typeorm';
import { analystColumns, bureauTable, referenceTable, roleIn } from '../platform/db/rls.js';

/** Roles that may read an interview in full; the officer is not one of them (the wall, domain.md 2.5). */
const help = ['socialWorker', 'psychologist', 'supervisor', 'head'] as const;
/** Roles that may read a clinical test in full. */
const clinic = ['psychologist', 'clinicalSupervisor'] as const;
const flagged = `(clinical and ${roleIn(...clinic)}) or (not clinical and ${roleIn(...help)})`;

/** Instruments, assessments with their answers, scores and factors, overrides and safety alerts. */
export class Assessments1790000000700 implements MigrationInterface {
  name = 'Assessments1790000000700';

  async up(run: QueryRunner): Promise<void> {
    await this.instruments(run);
    await this.assessments(run);
    await this.answers(run);
    await this.results(run);
    await this.alerts(run);
  }

  private async instruments(run: QueryRunner): Promise<void> {
    await run.query(`
      create table instrument (code text primary key, clinical boolean not null);
      create table instrument_version (
        instrument_code text not null references instrument (code), number integer not null, status text not null,
        -- Null: without a limit.
        valid_from date, valid_to date, definition jsonb not null, notice text not null,
        primary key (instrument_code, number)
      );
      create unique index instrument_version_one_active on instrument_version (instrument_code) where status = 'active';
    `);
    await referenceTable(run, 'instrument');
    await referenceTable(run, 'instrument_version');
  }

  private async assessments(run: QueryRunner): Promise<void> {
    await run.query(`
      create table assessment (
        id uuid primary key, beneficiary_id uuid not null references beneficiary (id), bureau_id uuid not null references bureau (id),
        case_id uuid not null references rehabilitation_case (id), instrument_code text not null, version_number integer not null,
        clinical boolean not null, audience text not null, language text not null, not_validated boolean not null,
        state text not null, assessed_on date not null, reassess_due_on date,
        computed_level text, level text, bands jsonb not null default '{}',
        created_by uuid not null references user_account (id), last_step_by uuid,
        completed_at timestamptz, approved_at timestamptz,
        version integer not null default 1, created_at timestamptz not null, updated_at timestamptz not null,
        constraint assessment_instrument_version foreign key (instrument_code, version_number) references instrument_version (instrument_code, number)
      );
      create index assessment_beneficiary on assessment (beneficiary_id, instrument_code, created_at desc);
      create index assessment_case on assessment (case_id, instrument_code);
      create index assessment_newest on assessment (created_at desc, id desc);
      create index assessment_waiting on assessment (completed_at) where state = 'completed';
      create unique index assessment_one_in_progress on assessment (case_id, instrument_code) where state in ('draft', 'returned');
      -- Of the approved ones of an instrument, one stands in a case.
      create unique index assessment_one_approved on assessment (case_id, instrument_code) where state = 'approved';

      create table assessment_step (
        id uuid primary key, assessment_id uuid not null references assessment (id), beneficiary_id uuid not null references beneficiary (id),
        bureau_id uuid not null references bureau (id), clinical boolean not null, event text not null, note text,
        actor_id uuid not null references user_account (id), at timestamptz not null
      );
      create index assessment_step_assessment on assessment_step (assessment_id, at);
      create index assessment_step_beneficiary on assessment_step (beneficiary_id);
    `);
    await bureauTable(run, 'assessment', {
      roles: [...help, 'probationOfficer', 'clinicalSupervisor'],
    });
    // The social worker sees that a clinical test exists and its band; line management sees nothing of it.
    // The officer sees the level of an interview once it is approved.
    await run.query(`
      create policy wall on assessment as restrictive for select to gza_staff using (
        case when clinical then ${roleIn(...clinic, 'socialWorker')}
             else ${roleIn(...help)} or (${roleIn('probationOfficer')} and state in ('approved', 'superseded')) end);
      create policy authors on assessment as restrictive for insert to gza_staff with check (
        (clinical and ${roleIn('psychologist')}) or (not clinical and ${roleIn('socialWorker', 'psychologist')}));
      create policy changes on assessment as restrictive for update to gza_staff using (${flagged}) with check (${flagged});
    `);
    await this.flaggedTable(run, 'assessment_step', 'select, insert');
    await analystColumns(run, 'assessment', [
      'id',
      'beneficiary_id',
      'bureau_id',
      'case_id',
      'instrument_code',
      'version_number',
      'clinical',
      'audience',
      'language',
      'state',
      'assessed_on',
      'computed_level',
      'level',
      'completed_at',
      'approved_at',
      'created_at',
    ]);
  }

  /** Creates a table whose rows belong to interviews or clinical tests, as the flag `clinical` says. */
  private async flaggedTable(run: QueryRunner, table: string, may?: string): Promise<void> {
    await bureauTable(run, table, {
      roles: [...help, 'clinicalSupervisor'],
      ...(may !== undefined && { may }),
    });
    await run.query(
      `create policy wall on ${table} as restrictive to gza_staff using (${flagged}) with check (${flagged});`,
    );
  }

  /**
   * Answers by revision: the first is the draft, later ones are amendments. The database too locks the
   * answers: a row changes only while its assessment is a draft.
   */
  private async answers(run: QueryRunner): Promise<void> {
    for (const [table, roles] of [
      ['assessment_answers', help],
      ['assessment_answers_clinical', clinic],
    ] as const) {
      await run.query(`
        create table ${table} (
          assessment_id uuid not null references assessment (id), revision integer not null,
          beneficiary_id uuid not null references beneficiary (id), bureau_id uuid not null references bureau (id),
          answers jsonb not null, result jsonb, reason text,
          saved_by uuid not null references user_account (id), saved_at timestamptz not null,
          primary key (assessment_id, revision),
          constraint ${table}_reason check (revision = 1 or reason is not null)
        );
        create index ${table}_beneficiary on ${table} (beneficiary_id);
      `);
      await bureauTable(run, table, { roles });
      await run.query(`
        create policy locked on ${table} as restrictive for update to gza_staff
          using (exists (select from assessment a where a.id = assessment_id and a.state = 'draft'));
        create policy whole on ${table} as restrictive for insert to gza_staff
          with check (exists (select from assessment a where a.id = assessment_id and a.clinical = ${table.endsWith('_clinical')}));
      `);
    }
  }

  private async results(run: QueryRunner): Promise<void> {
    await run.query(`
      create table assessment_score (
        id uuid primary key, assessment_id uuid not null references assessment (id), beneficiary_id uuid not null references beneficiary (id),
        bureau_id uuid not null references bureau (id), clinical boolean not null, instrument_code text not null, version_number integer not null,
        scale text not null, value double precision, band text, answered integer not null, items integer not null, pro_rated boolean not null,
        algorithm_version integer not null, language text not null,
        -- Scores from a wording that nobody validated stay out of published change figures.
        publishable boolean not null,
        -- Scoring again adds rows; the earlier ones stay and are no longer current.
        current boolean not null, scored_at timestamptz not null
      );
      create index assessment_score_assessment on assessment_score (assessment_id) where current;
      create index assessment_score_beneficiary on assessment_score (beneficiary_id);

      create table assessment_factor (
        id uuid primary key, assessment_id uuid not null references assessment (id), beneficiary_id uuid not null references beneficiary (id),
        bureau_id uuid not null references bureau (id), factor text not null, position integer not null, rating integer, need boolean not null,
        visible_to_officer boolean not null, algorithm_version integer not null, current boolean not null, scored_at timestamptz not null
      );
      create index assessment_factor_assessment on assessment_factor (assessment_id) where current;
      create index assessment_factor_beneficiary on assessment_factor (beneficiary_id);

      create table assessment_override (
        id uuid primary key, assessment_id uuid not null references assessment (id), beneficiary_id uuid not null references beneficiary (id),
        bureau_id uuid not null references bureau (id), state text not null, computed_level text not null, level text not null, reason text not null,
        proposed_by uuid not null references user_account (id), proposed_at timestamptz not null,
        decided_by uuid references user_account (id), decided_at timestamptz, decision_note text, version integer not null default 1
      );
      create index assessment_override_assessment on assessment_override (assessment_id);
      create index assessment_override_beneficiary on assessment_override (beneficiary_id);
      create unique index assessment_override_one_proposed on assessment_override (assessment_id) where state = 'proposed';
      create unique index assessment_override_one_approved on assessment_override (assessment_id) where state = 'approved';
    `);
    await this.flaggedTable(run, 'assessment_score');
    await bureauTable(run, 'assessment_factor', { roles: [...help, 'probationOfficer'] });
    await run.query(`
      create policy wall on assessment_factor as restrictive to gza_staff using (
        ${roleIn(...help)} or (visible_to_officer and exists (select from assessment a where a.id = assessment_id)));
      create policy changes on assessment_factor as restrictive for update to gza_staff using (${roleIn(...help)});
      create policy authors on assessment_factor as restrictive for insert to gza_staff with check (${roleIn(...help)});
    `);
    await bureauTable(run, 'assessment_override', { roles: help });
    await analystColumns(run, 'assessment_score', [
      'assessment_id',
      'beneficiary_id',
      'bureau_id',
      'clinical',
      'instrument_code',
      'version_number',
      'scale',
      'value',
      'band',
      'algorithm_version',
      'language',
      'publishable',
      'current',
      'scored_at',
    ]);
    await analystColumns(run, 'assessment_factor', [
      'assessment_id',
      'beneficiary_id',
      'bureau_id',
      'factor',
      'rating',
      'need',
      'current',
      'scored_at',
    ]);
  }

  /**
   * Safety alerts. Psychologists see all; supervisor and head see those whose form rule notifies the
   * supervisor. The clinical supervisor also sees those of clinical tests, social workers those of
   * interviews.
   */
  private async alerts(run: QueryRunner): Promise<void> {
    await run.query(`
      create table safety_alert (
        id uuid primary key, assessment_id uuid not null references assessment (id), beneficiary_id uuid not null references beneficiary (id),
        bureau_id uuid not null references bureau (id), case_id uuid not null references rehabilitation_case (id), clinical boolean not null,
        code text not null, title jsonb not null, severity text not null, notify text[] not null, state text not null,
        raised_at timestamptz not null, raised_by uuid not null references user_account (id),
        acknowledged_at timestamptz, acknowledged_by uuid references user_account (id), acknowledgement_note text,
        closed_at timestamptz, closed_by uuid references user_account (id), closing_note text,
        version integer not null default 1
      );
      create index safety_alert_newest on safety_alert (raised_at desc, id desc);
      create index safety_alert_beneficiary on safety_alert (beneficiary_id);
      create unique index safety_alert_one_open on safety_alert (assessment_id, code) where state <> 'closed';
    `);
    await bureauTable(run, 'safety_alert', { roles: [...help, 'clinicalSupervisor'] });
    const named = `(${roleIn('supervisor', 'head')} and 'supervisor' = any (notify))`;
    await run.query(`
      create policy wall on safety_alert as restrictive for select to gza_staff using (
        ${roleIn('psychologist')} or ${named} or (clinical and ${roleIn('clinicalSupervisor')}) or (not clinical and ${roleIn('socialWorker')}));
      create policy responders on safety_alert as restrictive for update to gza_staff using (
        ${roleIn('psychologist')} or ${named} or (clinical and ${roleIn('clinicalSupervisor')}));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead: this migration holds data.');
  }
}

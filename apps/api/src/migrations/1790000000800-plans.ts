import type { MigrationInterface, QueryRunner } from 'typeorm';
import { analystColumns, bureauTable, ownActor, roleIn } from '../platform/db/rls.js';

/** Roles that work with plans (domain.md 2.6); other roles see no row. */
const roles = ['socialWorker', 'psychologist', 'probationOfficer', 'supervisor', 'head'] as const;
const officer = roleIn('probationOfficer');

/** Individual plans: versions, goals, items, signatures, notes, and the wall towards officers. */
export class Plans1790000000800 implements MigrationInterface {
  name = 'Plans1790000000800';

  async up(run: QueryRunner): Promise<void> {
    await this.tables(run);
    await bureauTable(run, 'plan', { roles });
    await bureauTable(run, 'plan_goal', { roles, may: 'select, insert, update, delete' });
    await bureauTable(run, 'plan_item', { roles, may: 'select, insert, update, delete' });
    await bureauTable(run, 'plan_signature', { roles });
    await bureauTable(run, 'plan_note', { roles, may: 'select, insert' });
    await this.wall(run);
    await this.figures(run);
  }

  private async tables(run: QueryRunner): Promise<void> {
    const person = `beneficiary_id uuid not null references beneficiary (id), bureau_id uuid not null references bureau (id)`;
    await run.query(`
      create table plan (
        id uuid primary key, ${person}, case_id uuid not null references rehabilitation_case (id),
        number integer not null, state text not null, previous_id uuid references plan (id), assessment_id uuid,
        mandatory boolean not null, summary text, person_view text, signers_needed text[] not null default '{}',
        created_by uuid not null references user_account (id), last_step_by uuid,
        submitted_by uuid references user_account (id), submitted_at timestamptz,
        approved_by uuid references user_account (id), approved_at timestamptz, return_reason text,
        signed_at timestamptz, activated_at timestamptz, review_due date, ended_on date, end_reason text,
        version integer not null default 1, created_at timestamptz not null, updated_at timestamptz not null,
        constraint plan_number_key unique (case_id, number)
      );
      create unique index plan_one_active on plan (case_id) where state = 'active';
      -- An active plan and one under review are the same thing to the person: one of the two stands.
      create unique index plan_one_standing on plan (case_id) where state in ('active', 'underReview');
      create unique index plan_one_in_preparation on plan (case_id)
        where state in ('draft', 'pendingApproval', 'returned', 'approved', 'signed');
      create index plan_newest on plan (created_at desc, id desc);
      create index plan_beneficiary on plan (beneficiary_id, created_at desc, id desc);
      create index plan_waiting on plan (submitted_at) where state = 'pendingApproval';
      create index plan_review_due on plan (review_due) where state = 'active';
      create index plan_previous on plan (previous_id);

      create table plan_goal (
        id uuid primary key, plan_id uuid not null references plan (id), ${person}, lineage_id uuid not null,
        text text not null, need_code text, due_on date, state text not null, closed_on date, result_note text,
        constraint plan_goal_lineage_key unique (plan_id, lineage_id)
      );
      create index plan_goal_beneficiary on plan_goal (beneficiary_id);

      create table plan_item (
        id uuid primary key, plan_id uuid not null references plan (id), ${person}, lineage_id uuid not null,
        goal_id uuid references plan_goal (id) on delete set null, kind text not null, programme_id uuid, service_code text,
        text text, area_code text, need_code text, mandatory boolean not null, delivery text not null,
        responsible_id uuid references user_account (id), due_on date, state text not null, closed_on date, result_note text,
        constraint plan_item_lineage_key unique (plan_id, lineage_id),
        constraint plan_item_kind check ((kind = 'programme') = (programme_id is not null) and (kind = 'service') = (service_code is not null)
          and (kind <> 'action' or text is not null))
      );
      create index plan_item_goal on plan_item (goal_id);
      create index plan_item_beneficiary on plan_item (beneficiary_id);

      create table plan_signature (
        id uuid primary key, plan_id uuid not null references plan (id), ${person}, signer text not null,
        staff_id uuid references user_account (id), signer_name text, method text not null, signed_on date not null,
        recorded_by uuid not null references user_account (id), recorded_at timestamptz not null, voided_at timestamptz
      );
      create unique index plan_signature_once on plan_signature (plan_id, signer) where voided_at is null;
      create index plan_signature_beneficiary on plan_signature (beneficiary_id);

      -- What is said to the steps of a plan; nobody changes or removes a word.
      create table plan_note (
        id uuid primary key, plan_id uuid not null references plan (id), ${person},
        step text not null, part_id uuid, text text not null,
        written_by uuid not null references user_account (id), written_at timestamptz not null
      );
      create index plan_note_plan on plan_note (plan_id, written_at desc, id desc);
      create index plan_note_beneficiary on plan_note (beneficiary_id);
    `);
  }

  /**
   * Policies of the wall. Officers never learn what a person tells of dependences and health (domain.md 2.5):
   * they do not see voluntary items of the addictions area, nor goals that answer these needs by voluntary
   * means only. Officers write mandatory items only. Rows are deleted from drafts only. Officers read only
   * their own notes, because a note may contain anything.
   */
  private async wall(run: QueryRunner): Promise<void> {
    await run.query(`
      create function app.answered_by_duty(goal uuid) returns boolean language sql stable as $$
        select exists (select from public.plan_item i where i.goal_id = goal and i.mandatory)
      $$;
      revoke execute on function app.answered_by_duty(uuid) from public;
      grant execute on function app.answered_by_duty(uuid) to gza_staff;
      create policy wall on plan_item as restrictive to gza_staff
        using (mandatory or area_code is distinct from 'addictions' or not (${officer}));
      create policy officer_adds on plan_item as restrictive for insert to gza_staff with check (mandatory or not (${officer}));
      create policy officer_changes on plan_item as restrictive for update to gza_staff using (mandatory or not (${officer}));
      create policy officer_removes on plan_item as restrictive for delete to gza_staff using (mandatory or not (${officer}));
      create policy wall on plan_goal as restrictive for select to gza_staff
        using (not (${officer}) or need_code is null or need_code not in ('dependences', 'healthEmotional')
          or app.answered_by_duty(id));
      create policy no_officer_adds on plan_goal as restrictive for insert to gza_staff with check (not (${officer}));
      create policy no_officer_changes on plan_goal as restrictive for update to gza_staff using (not (${officer}));
      create policy drafts on plan_goal as restrictive for delete to gza_staff
        using (not (${officer}) and exists (select from plan p where p.id = plan_id and p.state = 'draft'));
      create policy drafts on plan_item as restrictive for delete to gza_staff
        using (exists (select from plan p where p.id = plan_id and p.state = 'draft'));
      create policy wall on plan_note as restrictive to gza_staff using (not (${officer}) or written_by = ${ownActor});
    `);
  }

  private async figures(run: QueryRunner): Promise<void> {
    const common = ['id', 'beneficiary_id', 'bureau_id', 'state'];
    await analystColumns(run, 'plan', [
      ...common,
      'case_id',
      'number',
      'previous_id',
      'mandatory',
      'approved_at',
      'signed_at',
      'activated_at',
      'review_due',
      'ended_on',
      'created_at',
    ]);
    const part = [...common, 'plan_id', 'lineage_id', 'need_code', 'due_on', 'closed_on'];
    await analystColumns(run, 'plan_goal', part);
    await analystColumns(run, 'plan_item', [
      ...part,
      'goal_id',
      'kind',
      'programme_id',
      'service_code',
      'area_code',
      'mandatory',
      'delivery',
    ]);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead: this migration holds data.');
  }
}

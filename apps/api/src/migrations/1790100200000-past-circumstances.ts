import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closeTable } from '../platform/db/rls.js';

/** The subjects of a person: the person, and each of the cases. */
const subjectsOf = (person: string) =>
  `array[${person}] || array(select c.id from rehabilitation_case c where c.beneficiary_id = ${person})`;

/**
 * Bureau, region and risk level as they were before a change, so that figures count an event with those of its
 * time. A row holds until the moment of a change, that moment included; what holds now stands in the record alone.
 */
export class PastCircumstances1790100200000 implements MigrationInterface {
  name = 'PastCircumstances1790100200000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      -- A subject is a case or a person: rows of a person are for what belongs to no case.
      create table past_circumstances (
        id uuid primary key, subject_id uuid not null, valid tstzrange not null,
        of_bureau_id uuid not null references bureau (id), region_code text references region (code), risk_level text,
        constraint past_circumstances_once exclude using gist (subject_id with =, valid with &&),
        constraint past_circumstances_ended check (not isempty(valid) and not upper_inf(valid))
      );

      -- The time of the closing; a case that was closed by an earlier version has only the day.
      alter table rehabilitation_case add column closed_at timestamptz;
      grant select (closed_at) on rehabilitation_case to gza_analyst;
      grant select (created_at) on enrolment to gza_analyst;
    `);
    await closeTable(run, 'past_circumstances');
    await this.keeping(run);
    await this.changes(run);
    await this.cases(run);
    await run.query(`
      revoke execute on function app.keep_circumstances(uuid[], uuid, text, text), app.complete_region(uuid[], text, text),
        app.complete_risk_level(uuid[], text, text), app.settle_circumstances(uuid), app.correct_circumstances(uuid, boolean, text, boolean, text),
        app.note_circumstances(), app.note_circumstances_of_case(), app.forget_circumstances() from public;
      grant execute on function app.correct_circumstances(uuid, boolean, text, boolean, text) to gza_staff;

      -- What earlier versions know: transfers. Region and risk level of then were not kept; those of now stand for them.
      insert into past_circumstances (id, subject_id, valid, of_bureau_id, region_code, risk_level)
      select gen_random_uuid(), s.id, tstzrange(lag(m.at) over (partition by s.id order by m.at), m.at, '(]'), m.of_bureau, b.region_code, b.risk_level
      from (
        select distinct on (e.beneficiary_id, e.at) e.beneficiary_id, e.at, (e.detail ->> 'from')::uuid as of_bureau
        from timeline_entry e where e.kind = 'caseTransferred' order by e.beneficiary_id, e.at, e.id
      ) m
      join beneficiary b on b.id = m.beneficiary_id
      cross join lateral unnest(${subjectsOf('b.id')}) as s (id)
      where exists (select from bureau o where o.id = m.of_bureau);
    `);
  }

  /** Writing: what held until now, and what an entry that was wrong or missing should have been. */
  private async keeping(run: QueryRunner): Promise<void> {
    const completed = (column: string) => `
        update past_circumstances p set ${column} = entry
        where p.subject_id = any (subjects) and p.${column} is not distinct from wrong
          and not exists (select from past_circumstances later
            where later.subject_id = p.subject_id and later.valid >> p.valid and later.${column} is distinct from wrong)`;
    await run.query(`
      create function app.keep_circumstances(subjects uuid[], bureau uuid, region text, risk text) returns void
      language sql set search_path = public, app as $$
        insert into past_circumstances (id, subject_id, valid, of_bureau_id, region_code, risk_level)
        select gen_random_uuid(), s.id, tstzrange(l.until, app.now(), '(]'), bureau, region, risk
        from unnest(subjects) s (id)
        cross join lateral (select max(upper(p.valid)) as until from past_circumstances p where p.subject_id = s.id) l
        where l.until is null or l.until < app.now()
      $$;

      -- Replaces an entry for the whole time in which it was the last one, back from now.
      create function app.complete_region(subjects uuid[], wrong text, entry text) returns void
      language sql set search_path = public, app as $$${completed('region_code')}
      $$;
      create function app.complete_risk_level(subjects uuid[], wrong text, entry text) returns void
      language sql set search_path = public, app as $$${completed('risk_level')}
      $$;

      -- The last rows say nothing where they are as the record is: an undone step leaves no trace.
      create function app.settle_circumstances(person uuid) returns void language sql set search_path = public, app as $$
        delete from past_circumstances p using beneficiary b
        where b.id = person and p.subject_id = any (${subjectsOf('person')})
          and not exists (select from past_circumstances later
            where later.subject_id = p.subject_id and not later.valid << p.valid
              and (later.of_bureau_id, later.region_code, later.risk_level) is distinct from (b.bureau_id, b.region_code, b.risk_level))
      $$;

      -- The entries of now replace the wrong ones in the past too: after a correction, and where a merge is undone.
      create function app.correct_circumstances(person uuid, region boolean, wrong_region text, risk boolean, wrong_risk text) returns void
      language plpgsql security definer set search_path = public, app as $$
      declare
        b beneficiary;
        subjects uuid[] := ${subjectsOf('person')};
      begin
        select * into b from beneficiary t where t.id = person and t.bureau_id = any (nullif(app.setting('bureaus'), '')::uuid[]);
        if not found or coalesce(app.setting('role'), '') in ('lawyer', 'facilitator') then
          raise insufficient_privilege using message = 'correction refused';
        end if;
        if region then
          perform app.complete_region(subjects, wrong_region, b.region_code);
        end if;
        if risk then
          perform app.complete_risk_level(subjects, wrong_risk, b.risk_level);
        end if;
        perform app.settle_circumstances(person);
      end $$;
    `);
  }

  /** Changes of a person. What was unknown and is recorded now is no change: it was so all the time. */
  private async changes(run: QueryRunner): Promise<void> {
    await run.query(`
      create function app.note_circumstances() returns trigger language plpgsql security definer set search_path = public, app as $$
      declare
        subjects uuid[] := ${subjectsOf('new.id')};
      begin
        if new.bureau_id <> old.bureau_id or new.region_code is distinct from coalesce(old.region_code, new.region_code)
          or new.risk_level is distinct from coalesce(old.risk_level, new.risk_level) then
          perform app.keep_circumstances(subjects, old.bureau_id, old.region_code, old.risk_level);
        end if;
        if old.region_code is null and new.region_code is not null then
          perform app.complete_region(subjects, null, new.region_code);
        end if;
        if old.risk_level is null and new.risk_level is not null then
          perform app.complete_risk_level(subjects, null, new.risk_level);
        end if;
        return null;
      end $$;
      create trigger note_circumstances after update of bureau_id, region_code, risk_level on beneficiary for each row
        when (old.bureau_id <> new.bureau_id or old.region_code is distinct from new.region_code or old.risk_level is distinct from new.risk_level)
        execute function app.note_circumstances();
    `);
  }

  /**
   * A case that goes to another record of its person by a merge keeps what it was counted by; an undone merge leaves
   * no trace. Rows go with their case or person, except with a record that was merged and may come back.
   */
  private async cases(run: QueryRunner): Promise<void> {
    await run.query(`
      create function app.note_circumstances_of_case() returns trigger language plpgsql security definer set search_path = public, app as $$
      declare
        merged timestamptz;
        before beneficiary;
        after beneficiary;
      begin
        select m.merged_at into merged from person_merge m
        join person_merge_row r on r.merge_id = m.id and r.row_id = new.id and r.side = 'merged'
        where m.merged_id = new.beneficiary_id and m.beneficiary_id = old.beneficiary_id and m.undone_at is null;
        if found then
          delete from past_circumstances where subject_id = new.id and upper(valid) > merged;
          perform app.settle_circumstances(new.beneficiary_id);
          return null;
        end if;
        select * into before from beneficiary where id = old.beneficiary_id;
        select * into after from beneficiary where id = new.beneficiary_id;
        perform app.keep_circumstances(array[new.id], old.bureau_id, before.region_code, before.risk_level);
        if before.region_code is null then
          perform app.complete_region(array[new.id], null, after.region_code);
        end if;
        if before.risk_level is null then
          perform app.complete_risk_level(array[new.id], null, after.risk_level);
        end if;
        return null;
      end $$;
      create trigger note_circumstances after update of beneficiary_id on rehabilitation_case for each row
        when (old.beneficiary_id <> new.beneficiary_id) execute function app.note_circumstances_of_case();

      create function app.forget_circumstances() returns trigger language plpgsql security definer set search_path = public, app as $$
      begin
        delete from past_circumstances where subject_id = old.id
          and not exists (select from person_merge m where m.merged_id = old.id and m.undone_at is null);
        return null;
      end $$;
      create trigger forget_circumstances after delete on beneficiary for each row execute function app.forget_circumstances();
      create trigger forget_circumstances after delete on rehabilitation_case for each row execute function app.forget_circumstances();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead: the values of the past are kept nowhere else.');
  }
}

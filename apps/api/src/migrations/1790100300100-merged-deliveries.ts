import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A delivery without a case counts as its person was at that time. After a merge that is the merged record, whose past
 * is kept under its own id.
 */
export class MergedDeliveries1790100300100 implements MigrationInterface {
  name = 'MergedDeliveries1790100300100';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table service_delivery add column merged_from uuid;
      grant select (merged_from) on service_delivery to gza_analyst;

      create function app.note_circumstances_of_delivery() returns trigger language plpgsql security definer set search_path = public, app as $$
      declare
        before beneficiary;
        after beneficiary;
      begin
        -- The merge is undone: the record has its own past again.
        if new.beneficiary_id = old.merged_from then
          new.merged_from := null;
          delete from past_circumstances p using person_merge m
          where p.subject_id = new.beneficiary_id and m.merged_id = new.beneficiary_id and m.undone_at is null and upper(p.valid) > m.merged_at;
          perform app.settle_circumstances(new.beneficiary_id);
          return new;
        end if;
        new.merged_from := coalesce(old.merged_from, old.beneficiary_id);
        if old.merged_from is null then
          select * into before from beneficiary where id = old.beneficiary_id;
          select * into after from beneficiary where id = new.beneficiary_id;
          perform app.keep_circumstances(array[old.beneficiary_id], before.bureau_id, before.region_code, before.risk_level);
          if before.region_code is null then
            perform app.complete_region(array[old.beneficiary_id], null, after.region_code);
          end if;
          if before.risk_level is null then
            perform app.complete_risk_level(array[old.beneficiary_id], null, after.risk_level);
          end if;
        end if;
        return new;
      end $$;
      revoke execute on function app.note_circumstances_of_delivery() from public;
      create trigger note_circumstances before update of beneficiary_id on service_delivery for each row
        when (old.case_id is null and old.beneficiary_id <> new.beneficiary_id) execute function app.note_circumstances_of_delivery();

      -- Merges of before: the list of their rows has the deliveries. What the record was counted by then stands in the merge.
      update service_delivery d set merged_from = m.merged_id
      from person_merge m join person_merge_row r on r.merge_id = m.id and r.side = 'merged' and r.row_table = 'service_delivery'
      where d.id = r.row_id and d.case_id is null and m.undone_at is null
        and not exists (select from person_merge earlier join person_merge_row e on e.merge_id = earlier.id and e.side = 'merged'
          where e.row_id = d.id and earlier.undone_at is null and earlier.merged_at < m.merged_at);
      insert into past_circumstances (id, subject_id, valid, of_bureau_id, region_code, risk_level)
      select gen_random_uuid(), s.id, tstzrange(l.until, s.merged_at, '(]'), (s.merged_record ->> 'bureau_id')::uuid,
        s.merged_record ->> 'region_code', s.merged_record ->> 'risk_level'
      from (select distinct m.merged_id as id, m.merged_at, m.merged_record from service_delivery d
        join person_merge m on m.merged_id = d.merged_from and m.undone_at is null) s
      cross join lateral (select max(upper(p.valid)) as until from past_circumstances p where p.subject_id = s.id) l
      where l.until is null or l.until < s.merged_at;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead: the values of the past are kept nowhere else.');
  }
}

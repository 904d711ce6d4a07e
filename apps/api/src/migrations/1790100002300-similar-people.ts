import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Possible duplicates also by similar names, parts of double names, and a birth date that differs in one part. */
export class SimilarPeople1790100002300 implements MigrationInterface {
  name = 'SimilarPeople1790100002300';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create index beneficiary_born on beneficiary (birth_date);
      drop function app.find_duplicates(text, text, text, date);

      -- Returns whether two dates differ in one part (year, month or day), or in the order of month and day.
      create function app.differs_in_one_part(one date, other date) returns boolean
        language sql immutable strict parallel safe
        return one <> other and (
          (extract(year from one) = extract(year from other))::int
            + (extract(month from one) = extract(month from other))::int
            + (extract(day from one) = extract(day from other))::int = 2
          or (extract(year from one) = extract(year from other)
            and extract(month from one) = extract(day from other)
            and extract(day from one) = extract(month from other)));

      -- Returns whether a name of a person is similar to one of the keys: by trigrams, or by a part of a double name.
      create function app.has_similar_name(person uuid, keys text[], threshold real) returns boolean
        language sql stable security definer set search_path = public, app as $$
          select exists (select from beneficiary_name n, unnest(keys) k
                         where n.beneficiary_id = person and (n.key = k or similarity(n.key, k) >= threshold))
        $$;

      -- Is this person known anywhere? The first key of a name is the whole name, the others are its parts.
      create function app.find_duplicates(given text[], family text[], personal text, born date)
      returns table (ground text, masked_name text, bureau_id uuid, case_number text, beneficiary_id uuid, open_case boolean)
      language sql stable security definer set search_path = public, app as $$
        with named as (
          select b.id, b.birth_date from beneficiary b
          where exists (select from beneficiary_name n where n.beneficiary_id = b.id and n.key = given[1])
            and b.id in (select n.beneficiary_id from beneficiary_name n where n.key = family[1])
        ), hits as (
          select b.id, 'personalNumber' as ground, 1 as rank from beneficiary b where personal is not null and b.personal_number = personal
          union all
          select id, 'nameAndBirthDate', 2 from named where birth_date = born
          union all
          select b.id, 'similarNameAndBirthDate', 3 from beneficiary b
          where b.birth_date = born and cardinality(given) > 0 and cardinality(family) > 0
            and app.has_similar_name(b.id, family, 0.4) and app.has_similar_name(b.id, given, 0.3)
          union all
          select id, 'nameAndSimilarBirthDate', 4 from named where app.differs_in_one_part(birth_date, born)
          union all
          select id, 'name', 5 from named where born is null or birth_date is null or abs(birth_date - born) < 366
        ), best as (select distinct on (id) id, ground, rank from hits order by id, rank)
        select best.ground,
               left(b.given_name, 1) || '… ' || left(b.family_name, 2) || '…', b.bureau_id, c.case_number,
               case when app.setting('all_bureaus') = 'on' or b.bureau_id = app.setting('bureau')::uuid then b.id end,
               coalesce(c.state <> 'closed', false)
        from best join beneficiary b on b.id = best.id left join rehabilitation_case c on c.id = b.current_case_id
        where app.setting('role') in ('socialWorker', 'psychologist', 'supervisor', 'head')
        order by best.rank, b.id limit 20
      $$;
      revoke execute on function app.differs_in_one_part(date, date), app.has_similar_name(uuid, text[], real), app.find_duplicates(text[], text[], text, date) from public;
      grant execute on function app.find_duplicates(text[], text[], text, date) to gza_staff;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead: the earlier function is part of an older version.');
  }
}

import type { ImportGround } from '@gza/contract';
import { statement } from '../../../../platform/db/statement.js';
import { narrow } from '../../../../platform/db/statement-types.js';
import { bureaus } from '../../../workforce/published.js';

/** A row of a file that would register somebody. The first key of a name is the whole name. */
export interface ComparedRow {
  readonly position: number;
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly born: string | null;
  /** Whether only the year of `born` is known. */
  readonly year: boolean;
  readonly number: string | null;
}

/**
 * Finds the people whom rows may be about: those who are known, and earlier rows of the same batch. The grounds are
 * those of `app.find_duplicates`. A row without a full date of birth is compared by the name, and by the year that it
 * has. Two personal numbers that differ are one person only by the same name and date.
 */
export const similarRows = statement({
  name: 'import-similar-rows',
  params: ['jsonb'],
  row: {
    position: 'int',
    /** Position of an earlier row; null for a person who is known. */
    earlier: 'int | null',
    beneficiaryId: 'uuid | null',
    ground: narrow<ImportGround>('text'),
    maskedName: 'text | null',
    bureauCode: 'text | null',
    caseNumber: 'text | null',
    personalNumber: 'text | null',
  },
  text: `
    with
      row as materialized (
        select
          *
        from
          jsonb_to_recordset($1::jsonb) as r (
            position int,
            given text[],
            family text[],
            born date,
            year boolean,
            number text
          )
      ),
      near as (
        select
          r.position,
          b.id
        from
          row r
          join beneficiary b on b.birth_date = r.born
        where
          not r.year
        union
        select
          r.position,
          f.beneficiary_id
        from
          row r
          join beneficiary_name f on f.key = r.family[1]
          join beneficiary_name g on g.beneficiary_id = f.beneficiary_id
          and g.key = r.given[1]
      ),
      other as (
        select
          n.position,
          null::int as earlier,
          b.id,
          (
            select
              array_agg(k.key)
            from
              beneficiary_name k
            where
              k.beneficiary_id = b.id
          ) as keys,
          b.birth_date as born,
          false as year,
          b.personal_number as number
        from
          near n
          join beneficiary b on b.id = n.id
        union all
        select
          r.position,
          e.position,
          null,
          e.given || e.family,
          e.born,
          e.year,
          e.number
        from
          row r
          join row e on e.position < r.position
          and (
            e.born = r.born
            or e.family[1] = r.family[1]
            and e.given[1] = r.given[1]
          )
      ),
      compared as (
        select
          r.position,
          o.earlier,
          o.id,
          o.number,
          r.born = o.born
          and not r.year
          and not o.year as same_day,
          r.number <> o.number as two_numbers,
          app.differs_in_one_part(r.born, o.born)
          and not r.year
          and not o.year as one_part,
          r.given[1] = any (o.keys)
          and r.family[1] = any (o.keys) as same_name,
          case
            when r.born is null
            or o.born is null then true
            when r.year
            or o.year then extract(
              year
              from
                r.born
            ) = extract(
              year
              from
                o.born
            )
            else abs(r.born - o.born) < 366
          end as like_date,
          exists (
            select
            from
              unnest(o.keys) k,
              unnest(r.family) n
            where
              k = n
              or similarity (k, n) >= 0.4::real
          )
          and exists (
            select
            from
              unnest(o.keys) k,
              unnest(r.given) n
            where
              k = n
              or similarity (k, n) >= 0.3::real
          ) as similar_name
        from
          other o
          join row r on r.position = o.position
      ),
      founded as (
        select
          c.*,
          case
            when c.same_name
            and c.same_day then 'nameAndBirthDate'
            when c.two_numbers then null
            when c.similar_name
            and c.same_day then 'similarNameAndBirthDate'
            when c.same_name
            and c.one_part then 'nameAndSimilarBirthDate'
            when c.same_name
            and c.like_date then 'name'
          end as ground
        from
          compared c
      )
    select
      j.position,
      j.earlier,
      j.id as "beneficiaryId",
      j.ground,
      left(b.given_name, 1) || '… ' || left(b.family_name, 2) || '…' as "maskedName",
      o.code as "bureauCode",
      c.case_number as "caseNumber",
      j.number as "personalNumber"
    from
      founded j
      left join beneficiary b on b.id = j.id
      left join ${bureaus} o on o.id = b.bureau_id
      left join rehabilitation_case c on c.id = b.current_case_id
    where
      j.ground is not null
    order by
      j.position,
      array_position(
        array[
          'nameAndBirthDate', 'similarNameAndBirthDate',
          'nameAndSimilarBirthDate', 'name'
        ],
        j.ground
      ),
      j.earlier nulls first,
      j.id`,
});

import type { Dto, PhoneOwner } from '@gza/contract';
import type { Actor } from '../../../../platform/actor.js';
import { publishSql } from '../../../../platform/db/published.js';
import type { StatementParts } from '../../../../platform/db/statement.js';
import { phoneDigits, searchTokens } from '../../../../platform/text/name-key.js';
import {
  addedTo,
  byName,
  from,
  itemJson,
  type AddedPairs,
  type ItemAdditions,
} from './person-item.js';

/** Answer of the search; `calls` is SQL of a list of calls without a person. */
const hits = (found: string, more: AddedPairs, calls = `'[]'::json`) => `
  select
    json_build_object(
      'items', coalesce(
        json_agg(
          ${itemJson(more.pairs)}
          order by
            f.rank,
            ${byName},
            b.id
        ),
        '[]'
      ),
      'calls', ${calls}
    )::text as body,
    array_agg(b.id) as subjects
  from
    (${found}) f
    join (${from}) on b.id = f.beneficiary_id`;

/** Returns the first key after all keys with the prefix, in the byte order of `~<~`. */
const afterPrefix = (prefix: string) => `${prefix}\u{10FFFF}`;

/** Number of exact hits beyond which similar names are not searched for. */
const enoughHits = 20;
/** Least letters of a name to which others are similar, and the largest distance next to exact hits. */
const leastSimilar = 4;
const maxDistance = 0.6;

function nameSearch(
  keys: readonly string[],
  bureauId: string | null,
  more: AddedPairs,
): StatementParts {
  // The longest part is the most selective one: it drives the index, the others only filter.
  const [first = '', ...others] = [...keys].sort((a, b) => b.length - a.length);
  const values: unknown[] = [first, afterPrefix(first)];
  const near: string[] = [];
  const also = others.map((key) => {
    values.push(key, afterPrefix(key));
    const at = values.length - 1;
    near.push(
      `and exists (select from beneficiary_name x where x.beneficiary_id = s.beneficiary_id and (x.key ~>=~ $${at} and x.key ~<~ $${at + 1} or similarity(x.key, $${at}) >= 0.3))`,
    );
    return `and exists (select from beneficiary_name x where x.beneficiary_id = n.beneficiary_id and x.key ~>=~ $${at} and x.key ~<~ $${at + 1})`;
  });
  // The policy applies the same condition; as an equality it lets the index supply the order.
  if (bureauId) also.push(`and n.bureau_id = $${values.push(bureauId)}`);
  return {
    name: `search-names-${others.length}${bureauId ? '-bureau' : ''}${more.name}`,
    text: publishSql(
      'beneficiaries',
      `
        with
          exact as materialized (
            select
              n.beneficiary_id,
              0::real as rank
            from
              beneficiary_name n
            where
              n.key ~>=~ $1
              and n.key ~<~ $2 ${also.join(' ')}
            order by
              n.key using ~<~
            limit
              50
          ) ${hits(
            `
        select distinct beneficiary_id, rank from exact
        union all
        select s.beneficiary_id, min(s.distance) from app.similar_beneficiaries($1) s
        where (select count(*) from exact) < ${enoughHits}
          and (not exists (select from exact) or length($1) >= ${leastSimilar} and s.distance < ${maxDistance})
          and s.beneficiary_id not in (select beneficiary_id from exact) ${near.join(' ')}
        group by s.beneficiary_id
        limit 50`,
            more,
          )}`,
    ),
    values,
  };
}

/** SQL of the last digits of a phone number, without the code of its country. */
const phoneTail = (column: string): string =>
  `right(regexp_replace(coalesce(${column}, ''), '\\D', '', 'g'), ${phoneDigits})`;

const phoneJson = (owner: PhoneOwner, name: string, phone: string): string =>
  `
    json_build_object(
      'owner', '${owner}',
      'name', ${name},
      'phone', ${phone}
    )`;

/** People by the digits of a number: their own first, then those of their supporters, then those of callers. */
const foundByDigits = `
  select
    d.beneficiary_id,
    min(d.rank) as rank,
    (
      array_agg(
        d.phone
        order by
          d.rank
      ) filter (
        where
          d.phone is not null
      )
    ) [1] as phone
  from
    (
      select
        b.id as beneficiary_id,
        case
          when b.personal_number like $1 || '%' then 0
          else 1
        end as rank,
        case
          when ${phoneTail('b.phone')} like '%' || $2 then ${phoneJson('person', 'null', 'b.phone')}
        end as phone
      from
        beneficiary b
      where
        b.personal_number like '%' || $1 || '%'
        or ${phoneTail('b.phone')} like '%' || $2
        or exists (
          select
          from
            person_merge m
          where
            m.beneficiary_id = b.id
            and m.undone_at is null
            and m.merged_record ->> 'personal_number' like '%' || $1 || '%'
        )
      union all
      select
        s.beneficiary_id,
        2,
        ${phoneJson('supporter', 's.name', 's.phone')}
      from
        support_person s
      where
        ${phoneTail('s.phone')} like '%' || $2
        and (
          s.ended_on is null
          or s.ended_on > app.today()
        )
      union all
      select
        h.beneficiary_id,
        3,
        ${phoneJson('caller', 'h.caller_name', 'h.caller_phone')}
      from
        hotline_call h
      where
        h.beneficiary_id is not null
        and ${phoneTail('h.caller_phone')} like '%' || $2
    ) d
  group by
    d.beneficiary_id
  order by
    rank,
    d.beneficiary_id
  limit
    50`;

/** The newest calls of a number about nobody who is recorded. */
const callsByDigits = `
  (
    select
      coalesce(
        json_agg(
          json_build_object(
            'id', h.id,
            'at', app.instant(h.at),
            'callerName', h.caller_name,
            'callerPhone', h.caller_phone
          )
          order by
            h.at desc,
            h.id
        ),
        '[]'
      )
    from
      (
        select
          *
        from
          hotline_call h
        where
          h.beneficiary_id is null
          and ${phoneTail('h.caller_phone')} like '%' || $2
        order by
          h.at desc,
          h.id
        limit
          20
      ) h
  )`;

/** People whose personal number or phone number contains the digits, those that begin with them first. */
function digitSearch(digits: string, more: AddedPairs): StatementParts {
  const pairs = `${more.pairs}, 'foundPhone', f.phone`;
  return {
    name: `search-digits${more.name}`,
    text: publishSql('beneficiaries', hits(foundByDigits, { ...more, pairs }, callsByDigits)),
    values: [digits, digits.slice(-phoneDigits)],
  };
}

/** A text that begins as numbers abroad do is a phone number, also when it has the digits of a personal number. */
const isPhone = (text: string): boolean => /^\s*(?:\+|00)[\d\s\p{Pd}()./]+$/u.test(text);

/**
 * Search of the single search box: a personal number or a part of it, a phone number in any spelling or its
 * last digits, a case number, or names in any script and order. Similar names follow the exact ones.
 */
export function beneficiarySearch(
  { text, contacts }: Dto<'SearchBody'>,
  actor: Pick<Actor, 'bureauId'>,
  additions: ItemAdditions,
): StatementParts {
  const more = addedTo(additions, contacts);
  const tokens = searchTokens(text);
  if (tokens.personalNumber && !isPhone(text)) {
    return {
      name: `search-personal-number${more.name}`,
      text: publishSql(
        'beneficiaries',
        hits(
          `
            select
              id as beneficiary_id,
              0 as rank
            from
              beneficiary
            where
              personal_number = $1
            union
            select
              beneficiary_id,
              0
            from
              person_merge
            where
              undone_at is null
              and merged_record ->> 'personal_number' = $1`,
          more,
        ),
      ),
      values: [tokens.personalNumber],
    };
  }
  if (tokens.caseNumber) {
    return {
      name: `search-case-number${more.name}`,
      text: publishSql(
        'beneficiaries',
        hits(
          'select beneficiary_id, 0 as rank from rehabilitation_case where case_number = $1',
          more,
        ),
      ),
      values: [tokens.caseNumber],
    };
  }
  if (tokens.digits) return digitSearch(tokens.digits, more);
  return nameSearch(
    tokens.nameKeys.length > 0 ? tokens.nameKeys.slice(0, 4) : ['\u{10FFFF}'],
    actor.bureauId,
    more,
  );
}

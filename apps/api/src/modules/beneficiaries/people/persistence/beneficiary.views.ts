import { riskLevels, type Dto } from '@gza/contract';
import type { Actor } from '../../../../platform/actor.js';
import { bureauJson, staffJson } from '../../../workforce/index.js';
import type { ListSpec } from '../../../../platform/db/keyset.js';
import { nameKeyParts, phoneDigits, searchTokens } from '../../../../platform/text/name-key.js';
import { staff } from '../../../accounts/published.js';
import { bureaus } from '../../../workforce/published.js';
import { viewStatement, type StatementParts } from '../../../../platform/db/statement.js';
import { publishSql } from '../../../../platform/db/published.js';

const caseSummary = `case when c.id is not null then json_build_object('id', c.id, 'caseNumber', c.case_number, 'state', c.state, 'category', c.category,
  'openedAt', app.instant(c.opened_at), 'caseManager', ${staffJson('m')}, 'version', c.version) end`;

/** Base of the JSON in this file: a person with bureau `o`, current case `c` and its manager `m`. */
const from = `beneficiary b
  join ${bureaus} o on o.id = b.bureau_id
  left join rehabilitation_case c on c.id = b.current_case_id
  left join ${staff} m on m.id = c.case_manager_id`;

/** JSON of a person in the list; `more` adds pairs of keys and values from other modules. */
const itemJson = (more = '') => `
  json_build_object(
    'id', b.id,
    'givenName', b.given_name,
    'familyName', b.family_name,
    'personalNumber', b.personal_number,
    'birthDate', b.birth_date,
    'sex', b.sex,
    'riskLevel', b.risk_level,
    'bureau', ${bureauJson('o')},
    'currentCase', ${caseSummary}${more}
  )`;

/** JSON of all details of one person. */
const beneficiaryJson = `
  json_build_object(
    'id', b.id,
    'givenName', b.given_name,
    'familyName', b.family_name,
    'personalNumber', b.personal_number,
    'externalReference', b.external_reference,
    'birthDate', b.birth_date,
    'sex', b.sex,
    'citizenship', b.citizenship,
    'phone', b.phone,
    'address', b.address,
    'regionCode', b.region_code,
    'releaseDate', b.release_date,
    'riskLevel', b.risk_level,
    'labels', b.labels,
    'bureau', ${bureauJson('o')},
    'currentCase', ${caseSummary},
    'createdAt', app.instant(b.created_at),
    'version', b.version
  )`;

/** SQL expressions by which the statements of other modules refer to a person. */
export interface PersonExpressions {
  readonly personId: string;
  /** Id of the current case, or otherwise the last one; null without a case. */
  readonly caseId: string;
  readonly caseState: string;
  readonly caseOpenedAt: string;
}
const person: PersonExpressions = {
  personId: 'b.id',
  caseId: 'c.id',
  caseState: 'c.state',
  caseOpenedAt: 'c.opened_at',
};

/** Source of one person's details for a statement of another module: joins, JSON, expressions. */
export const personSource = {
  from: publishSql('beneficiaries', from),
  json: beneficiaryJson,
  ...person,
} as const;

export const beneficiaryView = viewStatement({
  name: 'beneficiary',
  params: ['uuid'],
  text: `
    select
      ${beneficiaryJson}::text as body,
      b.version,
      array[b.id] as subjects
    from
      ${from}
    where
      b.id = $1`,
});

/** Family name, then given name, in Georgian order. Two blanks end a family name: names have single ones. */
const byName = `(b.family_name || '  ' || b.given_name) collate "ka-x-icu"`;

/** People without a case come last, in both directions. */
const sorts: Record<string, ListSpec['sort']> = {
  familyName: { by: byName, type: 'text' },
  '-familyName': { by: byName, type: 'text', descending: true },
  openedAt: { by: `coalesce(b.case_opened_at, 'infinity')`, type: 'timestamptz' },
  '-openedAt': {
    by: `coalesce(b.case_opened_at, '-infinity')`,
    type: 'timestamptz',
    descending: true,
  },
};

/**
 * SQL that other modules add to the list: the last contact of a person, the filter of people not reached for
 * `days` days, and the risk level by the last approved assessment.
 */
export interface ListAdditions {
  readonly contact: (of: PersonExpressions) => string;
  readonly notReachedFor: (of: PersonExpressions, days: string) => string;
  readonly assessedLevel: (of: PersonExpressions) => string;
}
type ItemAdditions = Pick<ListAdditions, 'contact' | 'assessedLevel'>;
/** Pairs that other modules add to an item, and the name of the statement with them. */
interface AddedPairs {
  readonly pairs: string;
  readonly name: string;
}
const addedTo = (
  { contact, assessedLevel }: ItemAdditions,
  contactAsked: boolean | undefined,
): AddedPairs => {
  const level = `, 'assessedLevel', ${assessedLevel(person)}`;
  return contactAsked
    ? { pairs: `${level}, 'contact', ${contact(person)}`, name: ' with contacts' }
    : { pairs: level, name: '' };
};

const rankOf = (level: string): string =>
  `array_position(array['${riskLevels.join(`', '`)}'], ${level})`;
/** The graver of the official and the assessed level is at least `level`; a missing one counts for nothing. */
const riskAtLeast = ({ assessedLevel }: ItemAdditions, level: string): string =>
  `greatest(${rankOf('b.risk_level')}, ${rankOf(assessedLevel(person))}) >= ${rankOf(level)}`;

export function beneficiaryList(
  query: Dto<'BeneficiaryListQuery'>,
  actor: Pick<Actor, 'bureauId'>,
  additions: ListAdditions,
): ListSpec {
  const sort = query.sort ?? 'familyName';
  const added = addedTo(additions, query.contacts);
  return {
    name: `beneficiaries ${sort}${added.name}`,
    item: itemJson(added.pairs),
    from: publishSql('beneficiaries', from),
    filters: [
      // The policy applies the same condition on the actor's bureau; as an equality it lets the index supply
      // the order.
      ['b.bureau_id = $', query.bureauId ?? actor.bureauId ?? undefined],
      ['c.state = $', query.state],
      ['c.category = $', query.category],
      ['c.case_manager_id = $', query.caseManagerId],
      ['b.risk_level = $', query.riskLevel],
      ['b.sex = $', query.sex],
      [riskAtLeast(additions, '$'), query.riskAtLeast],
      [additions.notReachedFor(person, '$'), query.noContactDays],
    ],
    sort: sorts[sort] ?? { by: byName, type: 'text' },
    id: 'b.id',
    subject: 'b.id',
    page: query,
  };
}

const hits = (found: string, more: AddedPairs) => `
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
      )
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
const phoneTail = `right(regexp_replace(coalesce(b.phone, ''), '\\D', '', 'g'), ${phoneDigits})`;

/** People whose personal number or phone number contains the digits, those that begin with them first. */
function digitSearch(digits: string, more: AddedPairs): StatementParts {
  return {
    name: `search-digits${more.name}`,
    text: publishSql(
      'beneficiaries',
      hits(
        `
          select
            b.id as beneficiary_id,
            case
              when b.personal_number like $1 || '%' then 0
              else 1
            end as rank
          from
            beneficiary b
          where
            b.personal_number like '%' || $1 || '%'
            or ${phoneTail} like '%' || $2
          order by
            rank,
            b.id
          limit
            50`,
        more,
      ),
    ),
    values: [digits, digits.slice(-phoneDigits)],
  };
}

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
  if (tokens.personalNumber) {
    return {
      name: `search-personal-number${more.name}`,
      text: publishSql(
        'beneficiaries',
        hits(
          'select id as beneficiary_id, 0 as rank from beneficiary where personal_number = $1',
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

const duplicatesStatement = viewStatement({
  name: 'duplicates',
  params: ['text[]', 'text[]', 'text', 'date'],
  text: `
    select
      json_build_object(
        'items', coalesce(
          json_agg(
            json_build_object(
              'ground', d.ground,
              'maskedName', d.masked_name,
              'bureau', ${bureauJson('o')},
              'caseNumber', d.case_number,
              'beneficiaryId', d.beneficiary_id,
              'openCase', d.open_case
            )
          ),
          '[]'
        )
      )::text as body,
      array_agg(d.beneficiary_id) filter (
        where
          d.beneficiary_id is not null
      ) as subjects
    from
      app.find_duplicates($1, $2, $3, $4::date) d
      join ${bureaus} o on o.id = d.bureau_id`,
});

export const duplicates = (body: Dto<'DuplicateBody'>) =>
  duplicatesStatement(
    nameKeyParts(body.givenName ?? ''),
    nameKeyParts(body.familyName ?? ''),
    body.personalNumber ?? null,
    body.birthDate ?? null,
  );
